/** What a template makes and the drawing takes: the words of one language, in the order they are read. No fonts, places or pages. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string; /** first line set in, as Chinese letters are written */ indent?: true; strong?: true }
  /** a text of several paragraphs that somebody wrote */
  | { kind: 'quoted'; text: string }
  | { kind: 'list'; items: readonly string[]; numbered?: true }
  /** name and value, a form's rows */
  | { kind: 'facts'; rows: readonly (readonly [name: string, value: string])[] }
  | { kind: 'table'; caption: string; head: readonly string[]; rows: readonly (readonly string[])[]; /** shares of the width */ widths?: readonly number[]; /** columns of figures */ figures?: readonly number[] }
  /** what is ticked, of what could be */
  | { kind: 'ticks'; name: string; options: readonly (readonly [text: string, ticked: boolean])[] }
  | { kind: 'signatures'; rows: readonly { who: string; name: string; how: string }[] }
  /** small print */
  | { kind: 'note'; text: string }
  /** who issues it and when; `seal`: the words in the place of an official seal */
  | { kind: 'issued'; by: string; on: string; seal?: string }

export type Sheet = {
  title: string
  /** '〔2026〕第12号' on an authority's own forms */
  number?: string | undefined
  /** to whom it is addressed */
  to?: string | undefined
  blocks: readonly Block[]
}

/** Lines that have something to say. */
export const facts = (...rows: readonly (readonly [string, string | undefined])[]): Block => ({ kind: 'facts', rows: rows.filter((r): r is readonly [string, string] => Boolean(r[1])) })
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
export const heading = (text: string): Block => ({ kind: 'heading', text })
export const some = (...blocks: readonly (Block | undefined | false | '')[]): Block[] => blocks.filter((b): b is Block => Boolean(b))
