/**
 * Two sheets, Chinese first and English after it, drawn as one tagged PDF. The same plan gives the same bytes on every machine
 * and at every time: dates, ids and the names of the font subsets come from the plan, nothing from clock, chance or deflate.
 */
import { setImmediate as breath } from 'node:timers/promises'
import { createHash } from 'node:crypto'
import type { Locale } from '~/machines/workflow'
import { marked } from './glyphs'
import { faint, footers, glyphsOf, ink, line, margin, newPaper, ornament, room, tagged, vermilion, widthOf, type Paper } from './page.server'
import { heightOf, setBlock, words, type Setting } from './set-block.server'
import type { Sheet } from './sheet'
import { frameWords } from './frame-words'

export type Plan = {
  code: string
  reference: string
  issuedAt: number
  /** who issues it, as its letterhead; an authority's is red */
  letterhead: Record<Locale, string>
  official: boolean
  sheets: Record<Locale, Sheet>
}
export type Drawn = { pdf: Buffer; sha256: string; /** code points no font has */ missing: string[]; pages: number }

const order = ['zh-CN', 'en'] as const

export async function draw(plan: Plan): Promise<Drawn> {
  const { code, reference } = plan
  const { paper, bytes } = newPaper({
    title: `${plan.sheets['zh-CN'].title} · ${plan.sheets.en.title}`, author: plan.letterhead['zh-CN'], subject: `${reference} ${plan.sheets['zh-CN'].title}`, code, reference, at: plan.issuedAt,
  })
  const has = glyphsOf(paper)
  const missing = new Set<string>()
  const whole = tagged(paper, 'Document')
  paper.addStructure(whole)
  for (const locale of order) {
    if (locale !== order[0]) paper.addPage()
    const section = tagged(paper, 'Sect', undefined, { lang: locale })
    whole.add(section)
    const setting: Setting = { paper, section, say: (text) => marked(locale === 'en' ? narrowQuotes(text) : text, has, missing), indent: locale === 'zh-CN' ? 21 : 0 }
    opening(setting, plan, locale)
    const { blocks } = plan.sheets[locale]
    const box = boxOf(setting, plan, locale).height + 12
    const last = lastLines(setting, blocks, box)
    for (const [n, block] of blocks.entries()) {
      // The box is not left alone on a page: the last lines go there with it.
      if (n === last.from) room(paper, last.height + box)
      setBlock(setting, block, n === last.from - 1 ? last.height + box : 0)
      // The server answers people in between.
      await breath()
    }
    if (missing.size) words(setting, 'P', frameWords[locale].missing(missing.size), { points: 8.5, color: faint })
    closing(setting, plan, locale)
    section.end()
  }
  whole.end()
  const pages = paper.bufferedPageRange().count
  footers(paper, (page, of) => [`${frameWords['zh-CN'].reference} ${reference}　${frameWords['zh-CN'].code} ${code}`, frameWords['zh-CN'].page(page, of)])
  paper.end()
  const pdf = await bytes
  return { pdf, sha256: createHash('sha256').update(pdf).digest('hex'), missing: [...missing].sort(), pages }
}

function opening(s: Setting, { letterhead, official, reference, sheets }: Plan, locale: Locale): void {
  const { paper } = s
  const sheet = sheets[locale]
  const color = official ? vermilion : ink
  words(s, 'P', letterhead[locale], { face: 'bold', points: 13, color, align: 'center', after: 4 })
  rule(paper, color)
  words(s, 'H1', sheet.title, { face: 'bold', points: 19, align: 'center', after: 2 })
  if (sheet.number) words(s, 'P', sheet.number, { align: 'center', points: 10, after: 2 })
  words(s, 'P', `${frameWords[locale].reference} ${reference}`, { align: 'center', points: 9.5, color: faint, after: 12 })
  if (sheet.to) words(s, 'P', sheet.to, { face: 'bold', after: 6 })
}

/** The face draws curly quotes as wide as a Chinese sign. */
const narrowQuotes = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')

function rule(paper: Paper, color: string): void {
  const y = paper.y
  ornament(paper, () => void paper.moveTo(margin.left, y).lineTo(paper.page.width - margin.right, y).lineWidth(1.2).stroke(color))
  paper.y = y + 12
}

/** Blocks at the end that together take some lines, and who issues it always among them. */
function lastLines(s: Setting, blocks: Plan['sheets']['en']['blocks'], box: number): { from: number; height: number } {
  let from = blocks.length
  let height = 0
  while (from > 0) {
    const next = heightOf(s, blocks[from - 1]!)
    if (height > 0 && height + next + box > s.paper.page.height / 2) break
    if (next === Infinity) break
    height += next
    from--
  }
  return { from, height }
}

const boxOf = ({ paper, say }: Setting, { code }: Plan, locale: Locale) => {
  const text = say(frameWords[locale].verify(code))
  const inside = widthOf(paper) - 24
  return { text, inside, height: paper.font('regular').fontSize(8.5).heightOfString(text, { width: inside, lineGap: 2.5 }) + 16 }
}

/** How anybody can see that this is the document and not another. */
function closing(s: Setting, plan: Plan, locale: Locale): void {
  const { paper } = s
  const { text, inside, height } = boxOf(s, plan, locale)
  room(paper, height + 6)
  const top = paper.y + 6
  ornament(paper, () => void paper.rect(margin.left, top, widthOf(paper), height).lineWidth(0.6).stroke(line))
  s.section.add(tagged(paper, 'P', () => paper.font('regular').fontSize(8.5).fillColor(faint).text(text, margin.left + 12, top + 8, { width: inside, lineGap: 2.5 })))
}
