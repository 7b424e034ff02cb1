/** One block of a sheet set on paper and tagged: what is seen and what a screen reader is told are the same words. */
import { faint, ink, line, margin, ornament, room, tagged, vermilion, widthOf, type Element, type Paper } from './page.server'
import type { Block } from './sheet'

const size = 10.5
const gap = 4
/** Longer texts in a cell go on in the next row: a row is never taller than a page. */
const cellful = 420

export type Setting = { paper: Paper; /** the element of this language's text */ section: Element; say: (text: string) => string; /** Chinese sets the first line in */ indent: number }

/** `keep`: what comes after it and may not stand on a page without its last lines. */
export function setBlock(s: Setting, block: Block, keep = 0): void {
  switch (block.kind) {
    case 'heading': return heading(s, block.text)
    case 'paragraph': return words(s, 'P', block.text, { indent: block.indent ? s.indent : 0, face: block.strong ? 'bold' : 'regular' })
    case 'quoted': return block.text.split(/\n+/).filter((t) => t.trim()).forEach((text, n, all) => words(s, 'P', text.trim(), { indent: s.indent, keep: n === all.length - 1 ? keep : 0 }))
    case 'list': return list(s, block, keep)
    case 'facts': return table(s, block.rows.map(([name, value]) => [name, value]), { shares: [0.26, 0.74], rowHeads: true }, keep)
    case 'table': return captioned(s, block, keep)
    case 'ticks': return words(s, 'P', ticked(block))
    case 'signatures': return signatures(s, block)
    case 'note': return words(s, 'P', block.text, { points: 8.5, color: faint })
    case 'issued': return issued(s, block)
    default: return block satisfies never
  }
}

/** How much of the page a block of a few lines takes; infinite for what may run over pages. */
export function heightOf({ paper, say }: Setting, block: Block): number {
  const text = (words: string, points: number, after: number, face: 'regular' | 'bold' = 'regular') => paper.font(face).fontSize(points).heightOfString(say(words), { width: widthOf(paper), lineGap: gap }) + after
  switch (block.kind) {
    case 'paragraph': case 'note': return text(block.text, block.kind === 'note' ? 8.5 : size, 6, 'bold')
    case 'ticks': return text(ticked(block), size, 6)
    case 'signatures': return 4 + block.rows.reduce((sum, { who, name, how }) => sum + text(`${who}${name}`, size, 0) + text(how, 9, 8), 0)
    case 'issued': return 10 + text(block.by, size, 1, 'bold') + text(block.on, size, 12) + (block.seal ? text(block.seal, size, 1) : 0)
    case 'heading': case 'quoted': case 'list': case 'facts': case 'table': return Infinity
    default: return block satisfies never
  }
}
const ticked = ({ name, options }: Extract<Block, { kind: 'ticks' }>) => `${name}${options.map(([text, on]) => `${on ? '■' : '□'} ${text}`).join('　')}`

type Look = { face?: 'regular' | 'bold'; points?: number; color?: string; indent?: number; align?: 'left' | 'right' | 'center'; after?: number; keep?: number }

/** One tagged run of text over the whole width; it may cross pages. */
export function words({ paper, section, say }: Setting, tag: string, text: string, { face = 'regular', points = size, color = ink, indent = 0, align = 'left', after = 6, keep = 0 }: Look = {}): void {
  // A single line is not left alone at the foot of a page.
  room(paper, points * 3.2)
  if (keep) room(paper, paper.font(face).fontSize(points).heightOfString(say(text), { width: widthOf(paper), lineGap: gap, indent }) + after + keep)
  section.add(tagged(paper, tag, () => {
    paper.font(face).fontSize(points).fillColor(color).text(say(text), margin.left, paper.y, { width: widthOf(paper), lineGap: gap, indent, align })
  }))
  paper.y += after
}

function heading(s: Setting, text: string): void {
  room(s.paper, 110)
  s.paper.y += 5
  words(s, 'H2', text, { face: 'bold', points: 12, after: 3 })
}

function list(s: Setting, { items, numbered }: Extract<Block, { kind: 'list' }>, keep: number): void {
  const { paper, section, say } = s
  const element = tagged(paper, 'L')
  section.add(element)
  items.forEach((text, n) => {
    room(paper, size * 3.2)
    if (keep && n === items.length - 1) room(paper, paper.font('regular').fontSize(size).heightOfString(say(text), { width: widthOf(paper) - 24, lineGap: gap }) + 7 + keep)
    const item = tagged(paper, 'LI')
    element.add(item)
    const y = paper.y
    const label = numbered ? `${n + 1}.` : '•'
    item.add(tagged(paper, 'Lbl', () => paper.font('regular').fontSize(size).fillColor(ink).text(label, margin.left + 4, y, { width: 20, lineGap: gap })))
    item.add(tagged(paper, 'LBody', () => paper.text(say(text), margin.left + 24, y, { width: widthOf(paper) - 24, lineGap: gap })))
    item.end()
    paper.y += 3
  })
  element.end()
  paper.y += 4
}

function captioned(s: Setting, block: Extract<Block, { kind: 'table' }>, keep: number): void {
  room(s.paper, 80)
  words(s, 'P', block.caption, { face: 'bold', after: 3 })
  const columns = block.head.length
  table(s, block.rows, { head: block.head, shares: block.widths ?? Array.from({ length: columns }, () => 1 / columns), figures: block.figures }, keep)
}

type Grid = { head?: readonly string[]; shares: readonly number[]; rowHeads?: boolean; figures?: readonly number[] | undefined }

function table(s: Setting, rows: readonly (readonly string[])[], grid: Grid, keep: number): void {
  const { paper, section } = s
  const element = tagged(paper, 'Table')
  section.add(element)
  paper.y += 2
  if (grid.head) row(s, element, grid.head, { ...grid, rowHeads: false }, true)
  rows.flatMap(inPieces).forEach((cells, n, all) => row(s, element, cells, grid, false, n === all.length - 1 && keep ? keep + 10 : 0))
  element.end()
  paper.y += 10
}

/** A long cell is cut where a sentence ends if one does, and its row repeated without its name. */
function inPieces(cells: readonly string[]): string[][] {
  const out: string[][] = []
  let rest = cells.map(String)
  while (rest.some((t) => t.length > cellful)) {
    const at = rest.map((t) => (t.length <= cellful ? t.length : 1 + Math.max(t.slice(0, cellful).search(/[。；.;\n][^。；.;\n]*$/), cellful / 2)))
    out.push(rest.map((t, n) => t.slice(0, at[n])))
    rest = rest.map((t, n) => t.slice(at[n]))
  }
  return [...out, rest]
}

const pad = { x: 6, y: 4 }
function row({ paper, say }: Setting, element: Element, cells: readonly string[], { shares, rowHeads, figures }: Grid, head: boolean, keep = 0): void {
  const widths = shares.map((share) => share * widthOf(paper))
  const texts = cells.map(say)
  const face = (n: number) => (head || (rowHeads && n === 0) ? 'bold' : 'regular')
  const heights = texts.map((text, n) => paper.font(face(n)).fontSize(9.5).heightOfString(text || ' ', { width: widths[n]! - 2 * pad.x, lineGap: 2.5 }))
  const height = Math.max(...heights) + 2 * pad.y
  room(paper, height + keep)
  const top = paper.y
  const lefts = widths.map((_, n) => margin.left + widths.slice(0, n).reduce((a, b) => a + b, 0))
  ornament(paper, () => {
    widths.forEach((width, n) => {
      if (head || (rowHeads && n === 0)) paper.rect(lefts[n]!, top, width, height).fill('#f3f1ec')
      paper.rect(lefts[n]!, top, width, height).lineWidth(0.6).stroke(line)
    })
  })
  const tr = tagged(paper, 'TR')
  element.add(tr)
  texts.forEach((text, n) => {
    const isHead = head || (rowHeads === true && n === 0)
    const cell = () => paper.font(face(n)).fontSize(9.5).fillColor(ink)
      .text(text, lefts[n]! + pad.x, top + pad.y, { width: widths[n]! - 2 * pad.x, lineGap: 2.5, align: !head && figures?.includes(n) ? 'right' : 'left' })
    tr.add(isHead ? tagged(paper, 'TH', cell, { scope: head ? 'Column' : 'Row' }) : tagged(paper, 'TD', cell))
  })
  tr.end()
  paper.x = margin.left
  paper.y = top + height
}

function signatures(s: Setting, { rows }: Extract<Block, { kind: 'signatures' }>): void {
  s.paper.y += 4
  for (const { who, name, how } of rows) {
    room(s.paper, 44)
    words(s, 'P', `${who}${name}`, { after: 0 })
    words(s, 'P', how, { points: 9, color: faint, after: 8 })
  }
}

function issued(s: Setting, { by, on, seal }: Extract<Block, { kind: 'issued' }>): void {
  room(s.paper, 76)
  s.paper.y += 10
  words(s, 'P', by, { align: 'right', face: 'bold', after: 1 })
  words(s, 'P', on, { align: 'right', after: seal ? 1 : 12 })
  if (seal) words(s, 'P', seal, { align: 'right', color: vermilion, after: 12 })
}
