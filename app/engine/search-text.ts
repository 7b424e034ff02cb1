/**
 * Text for the full-text index: Chinese as overlapping pairs of characters (a two-character word such as 退款 is found),
 * everything else as lower-case words. The same function prepares what is stored and what is asked.
 */
const han = /\p{Script=Han}+/gu

export function searchable(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase()
  const pairs = [...plain.matchAll(han)].flatMap(([run]) => {
    const c = [...run]
    return c.length === 1 ? c : c.slice(0, -1).map((x, i) => x + c[i + 1])
  })
  const words = plain.replace(han, ' ').match(/[\p{L}\p{N}]+/gu) ?? []
  return [...words, ...pairs].join(' ')
}
