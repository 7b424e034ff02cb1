/** Reading a PDF back as a reader would: its text page by page, its tags and its metadata. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type Read = { text: string; pages: string[]; title: string; lang: string; tagged: boolean; roles: string[] }

export async function readPaper(pdf: Buffer): Promise<Read> {
  const doc = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, isEvalSupported: false, verbosity: 0 }).promise
  const pages: string[] = []
  const roles = new Set<string>()
  const walk = (node: any): void => { if (node?.role) roles.add(node.role); for (const child of node?.children ?? []) walk(child) }
  for (let n = 1; n <= doc.numPages; n++) {
    const page = await doc.getPage(n)
    const { items } = await page.getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
    walk(await page.getStructTree())
  }
  const { info } = (await doc.getMetadata()) as unknown as { info: { Title: string; Language?: string } }
  const marked = await doc.getMarkInfo()
  await doc.destroy()
  return { text: pages.join('\n'), pages, title: info.Title, lang: info.Language ?? '', tagged: Boolean(marked?.Marked), roles: [...roles] }
}
