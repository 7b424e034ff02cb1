import { expect, test, describe } from 'vitest'
import { judge } from '~/app/filing/step'
import { filing } from '~/machines/complaint/filing'
import { evidenceItems, kindCodes, kinds } from '~/machines/complaint/kinds'
import { words as kindsEn } from '~/machines/complaint/kinds.words.en'
import { words as kindsZh } from '~/machines/complaint/kinds.words.zh-CN'
import { remedyCodes } from '~/machines/complaint/remedies'
import { remedyFaults } from '~/machines/complaint/filing/matter'
import { threefoldOf } from '~/machines/complaint/threefold'
import { compensationHeads, type Field } from '~/machines/fields'
import { fieldsOf, type Answers, type Known } from '~/machines/filing'
import { rules } from '~/machines/complaint/rules'
import { workflows } from '~/machines/registry'
import { locales } from '~/machines/workflow'

const merchant = { id: 'm', kind: 'merchant', platformId: 'p' } as const
const known: Known = {
  today: '2026-11-16', associations: ['a', 'b'], authorities: ['z'], workflows: ['complaint'], amounts: { smallTrack: 50_000, esignPrompt: 5_000_000 },
  organisations: { m: merchant, own: { ...merchant, id: 'own', selfOperated: true }, alone: { id: 'alone', kind: 'merchant' }, p: { id: 'p', kind: 'platform', contractBinds: true } },
}
const told: Answers = { against: 'merchant', merchant: 'm', handler: 'platform', association: 'b', kind: 'quality', item: '茶壶', amount: 40_000, remedies: [{ remedy: 'refund', amount: 40_000 }], alsoReport: 'no', publish: 'yes', entrust: 'no', contactName: '林晓', contactPhone: '1', boughtOn: '2026-11-01' }
const inputOf = (over: Answers, k: Known = known) => filing.make({ ...told, ...over }, k)

describe('every kind of complaint', () => {
  test.each(kindCodes)('%s names evidence, a burden with its source, remedies, and has words in both languages', (code) => {
    const kind = kinds[code]
    expect(kind.needed.length).toBeGreaterThan(0)
    expect(kind.burden.length).toBeGreaterThan(0)
    expect(kind.remedies.every((r) => (remedyCodes as readonly string[]).includes(r))).toBe(true)
    for (const words of [kindsEn, kindsZh]) {
      expect(words.kinds[code]).toBeDefined()
      for (const item of [...kind.needed, ...kind.helpful]) expect(words.evidence[item]).toBeTruthy()
      for (const { fact, source } of kind.burden) expect([words.facts[fact], source].every(Boolean)).toBe(true)
    }
  })
  test('no evidence item is never asked for', () => {
    const asked = new Set(kindCodes.flatMap((code) => [...kinds[code].needed, ...kinds[code].helpful]))
    expect(evidenceItems.filter((item) => !asked.has(item))).toEqual([])
  })
})

describe('every workflow that people file', () => {
  for (const workflow of workflows.filter((w) => w.filing)) {
    const plan = workflow.filing!
    test.each(locales)(`${workflow.name}: each page, field, option, note and next step has words in %s`, (locale) => {
      const words = plan.words[locale]
      const missing: string[] = []
      for (const step of plan.steps) {
        if (!words.steps[step.name]) missing.push(`step ${step.name}`)
        if (!words.parts[step.part]) missing.push(`part ${step.part}`)
        for (const kind of kindCodes) {
          for (const against of ['merchant', 'platform']) {
            const answers: Answers = { against, merchant: 'm', platform: 'unlisted', kind }
            for (const [name, field] of Object.entries(fieldsOf(step, answers, known))) missing.push(...lacking(name, field, words.fields[name]))
            for (const note of plan.notes(step.name, answers, known)) if (!words.notes[note]) missing.push(`note ${note}`)
          }
        }
      }
      for (const rule of [...plan.next({ small: true }), ...plan.next({ small: false })]) if (!words.next[rule] || !(rule in workflow.rules)) missing.push(`next ${rule}`)
      expect([...new Set(missing)]).toEqual([])
    })
    test(`${workflow.name}: no two pages share an address, a field or the name of a page of the portal`, () => {
      expect(new Set(plan.steps.map((s) => s.name)).size).toBe(plan.steps.length)
      expect(plan.steps.filter((s) => ['check', 'delete', 'receipt'].includes(s.name))).toEqual([])
    })
  }
  function lacking(name: string, field: Field, said: { label: string; options?: Record<string, string> } | undefined): string[] {
    if (!said) return [`field ${name}`]
    const codes = field.kind === 'choice' || field.kind === 'choices' ? field.options : field.kind === 'terms' ? field.remedies.flatMap((r) => (r === 'compensation' ? compensationHeads.map((h) => `compensation.${h}`) : [r])) : []
    return codes.filter((code) => !said.options?.[code]).map((code) => `${name}.${code}`)
  }
})

describe('three times the price, and at least 500 CNY (CPL 55)', () => {
  test.each([[0, 50_000], [16_666, 50_000], [16_667, 50_001], [39_900, 119_700]])('of %d fen it is %d fen', (price, most) => {
    expect(threefoldOf(price)).toBe(most)
    if (price) {
      expect(remedyFaults([{ remedy: 'compensation', head: 'threefold', amount: most }], price)).toEqual({})
      expect(remedyFaults([{ remedy: 'compensation', head: 'threefold', amount: most + 1 }], price)).toEqual({ 'remedies.0.amount': ['above-threefold'] })
    }
  })
})

describe('money given back', () => {
  test.each([
    ['refund', 10_000, undefined], ['refund', 10_001, 'above-price'], ['partRefund', 9_999, undefined], ['partRefund', 10_000, 'not-below-price'], ['priceCut', 10_000, 'not-below-price'],
  ])('%s of %d fen for a price of 100.00: %s', (remedy, amount, fault) => {
    expect(remedyFaults([{ remedy, amount }], 10_000)).toEqual(fault ? { 'remedies.0.amount': [fault] } : {})
  })
  test('only one of refund, part refund and price reduction', () => {
    expect(remedyFaults([{ remedy: 'refund', amount: 1 }, { remedy: 'priceCut', amount: 1 }], 10_000)).toEqual({ remedies: ['one-refund'] })
  })
})

describe('who handles a complaint', () => {
  test.each([
    ['a shop on a platform, as chosen', {}, 'platform', ['respondent', 'platform']],
    ['a shop on a platform, the association chosen', { handler: 'association' }, 'association', ['respondent', 'platform', 'association']],
    ['the platform’s own shop: never the platform', { merchant: 'own' }, 'association', ['respondent', 'platform', 'association']],
    ['a shop without a platform', { merchant: 'alone' }, 'association', ['respondent', 'association']],
    ['the platform itself', { against: 'platform', platform: 'p' }, 'association', ['respondent', 'association']],
    ['a shop nobody knows, on a known platform', { merchant: 'unlisted', onPlatform: 'p', shopName: '小店' }, 'platform', ['platform']],
    ['a shop nobody knows, without a platform', { merchant: 'unlisted', onPlatform: 'unlisted', shopName: '小店' }, 'association', ['association']],
  ] as [string, Answers, string, string[]][])('%s', (_, over, handler, seats) => {
    const made = inputOf(over)
    expect(made.input.handler).toBe(handler)
    expect(made.seats.map((s) => s.seat)).toEqual(seats)
    if (seats.includes('association')) expect(made.seats.find((s) => s.seat === 'association')!.organisationId).toBe('b')
    expect(made.input.respondentReachable).toBe(seats.includes('respondent'))
  })
  test('where no association is connected, a complaint about the platform is told so', () => {
    const none = { ...known, associations: [] }
    expect(filing.blocked({ ...told, against: 'platform', platform: 'p' }, none)).toBe('noAssociation')
    expect(filing.blocked(told, none)).toBeUndefined()
    expect(filing.blocked({}, none)).toBeUndefined()
  })
})

describe('the small track is for what is at stake, not for the price alone', () => {
  test.each([
    [40_000, [{ remedy: 'refund', amount: 40_000 }], true],
    [50_000, [{ remedy: 'repair' }], true],
    [50_001, [{ remedy: 'repair' }], false],
    [40_000, [{ remedy: 'refund', amount: 40_000 }, { remedy: 'compensation', head: 'threefold', amount: 120_000 }], false],
    [0, [{ remedy: 'apology' }], false],
  ])('paid %d, asked %o: %s', (amount, remedies, small) => expect(inputOf({ amount, remedies }).input.small).toBe(small))
})

test('answers to questions that no longer apply do not reach the filing', () => {
  const made = inputOf({ kind: 'spam', fault: ['broken'], channel: ['sms'], askedToStop: 'no', relation: 'parent' })
  expect(made.body).toMatchObject({ channel: ['sms'] })
  expect(made.body).not.toHaveProperty('fault')
  expect(made.body).not.toHaveProperty('relation')
})

test('what the machine is told holds no personal data', () => {
  const text = JSON.stringify(inputOf({ narrative: '机密经过', orderNo: 'DD-1', contactPhone: '13800001111' }).input)
  for (const personal of ['林晓', '机密经过', 'DD-1', '13800001111', '茶壶']) expect(text).not.toContain(personal)
})

test('a complaint may be three years old by the rule the filing pages name', () => expect(rules.filingLimit).toMatchObject({ n: 36, unit: 'calMonth' }))

test('an answer stays judged by the answers beside it', () => {
  const order = filing.steps.find((s) => s.name === 'order')!
  const given = { item: '壶', orderNo: '', amount: '10', boughtOn: '2026-11-02', knownOn: '2026-11-03' }
  expect(judge(order, given, { kind: 'quality', receivedOn: '2026-11-03' }, known).ok).toBe(true)
  expect(judge(order, given, { kind: 'quality', receivedOn: '2026-11-01' }, known)).toEqual({ ok: false, errors: { boughtOn: ['bought-after-receipt'] } })
  expect(judge(order, { ...given, amount: '', boughtOn: '' }, { kind: 'spam' }, known).ok).toBe(true)
  expect(judge(order, { ...given, knownOn: '2026-11-17' }, { kind: 'quality' }, known)).toEqual({ ok: false, errors: { knownOn: ['future'] } })
})
