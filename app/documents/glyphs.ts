/** Characters the fonts cannot show: marked where they stand by their code point, and reported; never dropped. */
export type Has = (codePoint: number) => boolean

export const codePointName = (c: string): string => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** Line ends and tabs are layout. Everything else is either in the fonts or becomes a mark such as 〔U+20BB7〕. */
export function marked(text: string, has: Has, missing: Set<string>): string {
  let out = ''
  for (const c of text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ')) {
    if (c === '\n' || has(c.codePointAt(0)!)) { out += c; continue }
    const name = codePointName(c)
    missing.add(name)
    out += `〔${name}〕`
  }
  return out
}
