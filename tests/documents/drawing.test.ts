/** What comes out of the draughtsman's hand: both languages, whole, tagged, the same every time, with nothing dropped. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { drawGiven } from '~/app/documents/draughtsman.server'
import { namesOfMarks } from './marks'
import { sheetsOf } from '~/app/documents/templates'
import type { Block } from '~/app/documents/sheet'
import { authority, everyKind, given } from './given'
import { readPaper } from './paper'

const paper = { code: 'HD-7K3M-9Q2P-4WXC', issuedAt: Date.UTC(2026, 10, 22, 2) }
const flat = (text: string) => text.replace(/\s+/g, '')
const wordsOf = (block: Block): string[] => {
  switch (block.kind) {
    case 'facts': return block.rows.flat()
    case 'table': return [block.caption, ...block.head, ...block.rows.flat()]
    case 'list': return [...block.items]
    case 'ticks': return [block.name, ...block.options.map(([text]) => text)]
    case 'signatures': return block.rows.flatMap(({ who, name, how }) => [who, name, how])
    case 'issued': return [block.by, block.on]
    default: return [block.text]
  }
}

describe('a document', () => {
  test.each(everyKind)('%s: every word of both languages can be read back from its PDF, Chinese first', async (kind) => {
    const told = given(kind)
    const { pdf, missing } = await drawGiven(told, paper)
    const read = await readPaper(pdf)
    const text = flat(read.text)
    const sheets = sheetsOf(told)
    for (const locale of ['zh-CN', 'en'] as const) {
      const narrow = (t: string) => (locale === 'en' ? t.replace(/[‘’]/g, "'").replace(/[“”]/g, '"') : t)
      const said = [sheets[locale].title, ...sheets[locale].blocks.flatMap(wordsOf)].flatMap((t) => narrow(t).split('\n')).map(flat).filter(Boolean)
      expect(said.length).toBeGreaterThan(6)
      // A footer may stand between two halves of a long sentence: its first characters must be there, whole.
      for (const words of said) expect(text, words).toContain([...words].slice(0, 24).join(''))
    }
    expect(text.indexOf(flat(sheets['zh-CN'].title))).toBeLessThan(text.indexOf(flat(sheets.en.title.replace(/’/g, "'"))))
    expect(missing).toEqual([])
    for (const page of read.pages) expect(page).toContain('HD-7K3M-9Q2P-4WXC')
    expect(read.text).not.toMatch(/undefined|\[object|NaN|null/)
  })

  test('never ends on a page of its own: the box stands with words of the document', async () => {
    const flaws: string[] = []
    for (const kind of everyKind) {
      const told = given(kind)
      const { pages } = await readPaper((await drawGiven(told, paper)).pdf)
      const sheets = sheetsOf(told)
      for (const [locale, mark] of [['zh-CN', '核验码：HD-'], ['en', 'Code: HD-']] as const) {
        const page = flat(pages.find((text) => flat(text).includes(flat(mark))) ?? '')
        const body = sheets[locale].blocks.filter(({ kind }) => kind !== 'issued' && kind !== 'note').flatMap(wordsOf).flatMap((t) => t.split('\n')).map(flat).filter((t) => t.length > 6)
        if (!body.some((words) => page.includes([...words].slice(-6).join('')))) flaws.push(`${kind} ${locale}`)
      }
    }
    expect(flaws).toEqual([])
  })

  test('is tagged: language, title, headings, paragraphs, lists, and tables with their heads', async () => {
    const read = await readPaper((await drawGiven(given('panelDecision'), paper)).pdf)
    expect(read).toMatchObject({ tagged: true, lang: 'zh-CN', title: '评议决定书 · Panel Decision' })
    expect(read.roles).toEqual(expect.arrayContaining(['Document', 'Sect', 'H1', 'H2', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD']))
    const raw = (await drawGiven(given('panelDecision'), paper)).pdf.toString('latin1')
    expect(raw).toContain('pdfuaid:part')
    expect(raw.match(/\/Lang \(zh-CN\)/g)?.length).toBeGreaterThan(1)
    expect(raw).toContain('/Lang (en)')
    // Both faces are embedded, as subsets with names of their own.
    expect(new Set(raw.match(/[A-Z]{6}\+NotoSansSC-(Regular|Bold)/g))).toHaveProperty('size', 2)
  })

  test('drawn twice it is the same, byte for byte; another code or day is another paper', async () => {
    const hash = async (p = paper) => createHash('sha256').update((await drawGiven(given('award'), p)).pdf).digest('hex')
    const first = await hash()
    await drawGiven(given('acceptance'), paper)
    expect(await hash()).toBe(first)
    expect(await hash({ ...paper, code: 'HD-0000-0000-0000' })).not.toBe(first)
    expect(await hash({ ...paper, issuedAt: paper.issuedAt + 86_400_000 })).not.toBe(first)
  })

  test('characters no font has are marked where they stand, and reported', async () => {
    const told = given('complaintRegistration', { filing: { ...given('complaintRegistration').about.filing, contactName: '𠮷田😀', narrative: '壶底款识为“𪚥”。' } })
    const { pdf, missing } = await drawGiven(told, paper)
    const text = flat((await readPaper(pdf)).text)
    expect(missing).toEqual(['U+1F600', 'U+20BB7', 'U+2A6A5'])
    expect(namesOfMarks(text)).toEqual(new Set(missing))
    expect(text).toContain('〔U+20BB7〕田〔U+1F600〕')
    expect(text).toContain('本文书有3个字符为所用字体所缺')
    expect(text).toContain('3charactersofthisdocumentarenotinitsfonts')
  })

  test('a text longer than a page goes on, and loses nothing', async () => {
    const sentences = Array.from({ length: 400 }, (_, n) => `第${n}句到此。`)
    const read = await readPaper((await drawGiven(given('complaintRegistration', { filing: { title: '茶壶', narrative: sentences.join(''), claim: sentences.join('') } }), paper)).pdf)
    const text = flat(read.text)
    for (const n of [0, 57, 199, 399]) expect(text.split(`第${n}句`).length - 1).toBe(4)
    expect(read.pages.length).toBeGreaterThan(8)
  })
})

describe('whose paper it is', () => {
  const both = async (...of: Parameters<typeof given>) => flat((await readPaper((await drawGiven(given(...of), paper)).pdf)).text)

  test('only an authority decides by its own form, with number and place of its seal; others write in their own name', async () => {
    const own = await both('nonAcceptance')
    expect(own).toContain('投诉不予受理通知书')
    expect(own).toContain('不是行政机关的法律文书')
    expect(own).not.toMatch(/不予受理决定书|〔2026〕|印章|行政复议/)
    const official = await both('nonAcceptance', authority)
    expect(official).toContain('投诉不予受理决定书')
    expect(official).toContain('投受〔2026〕12号')
    expect(official).toMatch(/印章.*行政复议|行政复议.*印章/)
    expect(official).not.toContain('不是行政机关的法律文书')
  })

  test('an award is never called a panel decision, nor the other way round', async () => {
    const panel = await both('panelDecision')
    expect(panel).not.toMatch(/裁决书|本裁决|仲裁员|Arbitral/)
    expect(panel).toMatch(/不是仲裁裁决/)
    const award = await both('award')
    expect(award).not.toMatch(/评议决定|评议员|PanelDecision/)
    expect(award).toContain('终局裁决')
  })

  test('the certificate lists the ways still open with their last day, and no other', async () => {
    const text = await both('failureCertificate')
    expect(text).toMatch(/向人民法院起诉2029年11月22日/)
    expect(text).not.toMatch(/12315|请求消费者协会调解/)
    const more = await both('failureCertificate', {}, { openRemedies: ['court', 'authority', 'association'] })
    expect(more).toMatch(/12315/)
    expect(more).toMatch(/请求消费者协会调解/)
  })

  test('a finding names its evidence by number and the version of the rule', async () => {
    expect(await both('award')).toContain('〔依据：证据1（裂纹照片.jpg）；适用规则：证据规则第三条（“complaint-2026-04”）〕')
    const text = await both('panelDecision')
    expect(text, 'each piece by its fingerprint and address').toContain(`1裂纹照片.jpgSHA-256${'ab'.repeat(32)}/evidence/e1`)
    expect(text, 'and the rules by theirs').toContain(`/rules?of=${'5e'.repeat(32)}`)
  })

  test('the court bundle lists each paper with its day and the code it is checked by, or says that there is none', async () => {
    const text = await both('courtBundle')
    expect(text).toMatch(/2和解协议书2026年11月19日HD-FGHJ-KMNP-QRTV/)
    expect(text).toMatch(/1Acceptanceofthecomplaint15November2026HD-2345-6789-ACDE/)
    const none = await both('courtBundle', { papers: [] })
    expect(none).toContain('本案没有出具过文书')
    expect(none).toContain('Nopapershavebeenissuedinthecase')
    const before = await both('courtBundle', { papers: undefined })
    expect(before).toContain('二、程序经过')
    expect(before).not.toMatch(/出具过文书|已出具的文书|apersissued/)
  })

  test('a click is not called a signature with a key', async () => {
    const at = Date.UTC(2026, 10, 21)
    const text = await both('settlementAgreement', { signed: [{ seat: 'complainant', method: 'click', at }, { seat: 'respondent', method: 'passkey', at }] })
    expect(text).toContain('经再次验证身份后点击确认')
    expect(text).toContain('以通行密钥（Passkey）电子签名')
    expect(text).not.toContain('可靠的电子签名')
  })
})
