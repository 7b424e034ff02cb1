/** The paper: A4, tagged, in two faces, with what stands at the foot of every page. pdfkit is known here and in set-block.server.ts. */
import PDFDocument from 'pdfkit'
import { faceBytes, type Face } from './fonts.server'
import type { Has } from './glyphs'

export type Paper = PDFKit.PDFDocument
export type Element = PDFKit.PDFStructureElement
export const margin = { left: 68, right: 68, top: 56, bottom: 72 }
export const ink = '#1b1b1b'
export const faint = '#595959'
export const line = '#8c8c8c'
export const vermilion = '#a61b1b'

export type Imprint = { title: string; author: string; subject: string; code: string; reference: string; at: number }

export function newPaper(imprint: Imprint): { paper: Paper; bytes: Promise<Buffer> } {
  const date = new Date(imprint.at)
  const paper = new PDFDocument({
    size: 'A4', margins: margin, pdfVersion: '1.7', tagged: true, displayTitle: true, lang: 'zh-CN', bufferPages: true, autoFirstPage: false,
    subset: 'PDF/UA' as never,
    // Deflate gives other bytes on another zlib or processor; the same document must come out the same everywhere.
    compress: false,
    info: { Title: imprint.title, Author: imprint.author, Subject: imprint.subject, Keywords: `${imprint.code}, ${imprint.reference}`, Creator: 'Hejie', Producer: 'Hejie', CreationDate: date, ModDate: date },
  })
  const parts: Buffer[] = []
  const bytes = new Promise<Buffer>((resolve, reject) => {
    paper.on('data', (part: Buffer) => parts.push(part))
    paper.on('end', () => resolve(Buffer.concat(parts)))
    paper.on('error', reject)
  })
  for (const face of ['regular', 'bold'] as const) paper.registerFont(face, faceBytes(face) as never)
  paper.addPage()
  return { paper, bytes }
}

type Known = { _font: { font: { hasGlyphForCodePoint(c: number): boolean } } }
/** Whether both faces have a glyph: a mark must not depend on the weight a word happens to be set in. */
export function glyphsOf(paper: Paper): Has {
  const fonts = (['regular', 'bold'] as const).map((face: Face) => (paper.font(face) as unknown as Known)._font.font)
  const known = new Map<number, boolean>()
  return (c) => {
    const found = known.get(c)
    if (found !== undefined) return found
    const has = fonts.every((f) => f.hasGlyphForCodePoint(c))
    known.set(c, has)
    return has
  }
}

export const widthOf = (paper: Paper): number => paper.page.width - margin.left - margin.right
const floorOf = (paper: Paper): number => paper.page.height - margin.bottom
/** A new page unless this much still fits. */
export const room = (paper: Paper, height: number): void => void (paper.y + height > floorOf(paper) && paper.y > margin.top && paper.addPage())

/** Lines and boxes say nothing: a reader of the tags does not hear of them. */
export function ornament(paper: Paper, draw: () => void): void {
  paper.markContent('Artifact', { type: 'Layout' } as never)
  draw()
  paper.endMarkedContent()
}

/** Reference, code and page number at the foot of every page; written last, when their number is known. */
export function footers(paper: Paper, text: (page: number, pages: number) => readonly [left: string, right: string]): void {
  const { start, count } = paper.bufferedPageRange()
  for (let i = 0; i < count; i++) {
    paper.switchToPage(start + i)
    const { bottom } = paper.page.margins
    paper.page.margins.bottom = 0
    const y = paper.page.height - 52
    const [left, right] = text(i + 1, count)
    paper.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] } as never)
    paper.moveTo(margin.left, y - 8).lineTo(paper.page.width - margin.right, y - 8).lineWidth(0.5).stroke(line)
    paper.font('regular').fontSize(8).fillColor(faint)
    paper.text(left, margin.left, y, { lineBreak: false }).text(right, margin.left, y, { width: widthOf(paper), align: 'right', lineBreak: false })
    paper.endMarkedContent()
    paper.page.margins.bottom = bottom
  }
}

/** An element of the structure: with words when it is drawn by `draw`, else a frame for others. */
export const tagged = (paper: Paper, tag: string, draw?: () => unknown, options: { lang?: string; scope?: 'Column' | 'Row' } = {}): Element =>
  paper.struct(tag, options as never, draw ? ([() => void draw()] as never) : undefined)
