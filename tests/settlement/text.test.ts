import { describe, expect, test } from 'vitest'
import { textHashOf } from '~/app/settlement/agreement.server'
import { capitalFigures } from '~/app/settlement/capital-figures'
import { agreementOf, agreementText, figures, type Basis } from '~/app/settlement/text'
import { compensationHeads } from '~/machines/fields'
import { remedyCodes } from '~/machines/complaint/remedies'
import type { Term } from '~/machines/effects'

const basis = (terms: Term[], over: Partial<Basis> = {}): Basis => ({
  of: 'settlement', reference: 'HJ26-7K3M-9Q2P', reached: 'talks', agreedAt: Date.parse('2026-11-21T16:30:00Z'), terms, names: { complainant: '林**', respondent: '山岚茶具旗舰店' }, days: 10,
  rules: { substance: 'default', procedure: 'default' }, ...over,
})
const told = (b: Basis, locale: 'zh-CN' | 'en') => JSON.stringify(agreementText(b, locale))

describe('capital figures', () => {
  test.each([
    [0, '零元整'], [1, '壹分'], [10, '壹角整'], [100, '壹元整'], [1_000, '壹拾元整'], [123_450, '壹仟贰佰叁拾肆元伍角整'], [140_950, '壹仟肆佰零玖元伍角整'],
    [600_714, '陆仟零柒元壹角肆分'], [1_640_902, '壹万陆仟肆佰零玖元零贰分'], [32_504, '叁佰贰拾伍元零肆分'], [10_700_053, '壹拾万柒仟元伍角叁分'], [5_000_001, '伍万元零壹分'],
    [100_010_000, '壹佰万零壹佰元整'], [1_000_000_000_00, '壹拾亿元整'], [10_000_000_000, '壹亿元整'], [10_000_500_000, '壹亿零伍仟元整'], [100_000_000_001_00, '壹仟亿零壹元整'],
  ])('%d fen is %s', (fen, said) => expect(capitalFigures(fen)).toBe(said))
  test('a fraction of a fen or less than nothing is a bug', () => {
    expect(() => capitalFigures(0.5)).toThrow(RangeError)
    expect(() => capitalFigures(-1)).toThrow(RangeError)
  })
  test.each([[123_450, '1,234.50'], [5_000_001, '50,000.01'], [5, '0.05'], [100_000_000, '1,000,000.00']])('%d fen is %s', (fen, said) => expect(figures(fen)).toBe(said))
})

describe('the agreement', () => {
  const each: Term[] = [
    ...remedyCodes.filter((r) => r !== 'compensation').map((remedy): Term => ({ remedy, ...(['refund', 'partRefund', 'priceCut'].includes(remedy) && { amount: 123_450 }), withinDays: 7 })),
    ...compensationHeads.map((head): Term => ({ remedy: 'compensation', head, amount: 10_000, withinDays: 3 })),
  ]
  test.each(each.map((t) => [`${t.remedy}${t.head ? ` (${t.head})` : ''}`, t] as const))('says %s in its own words, in both registers and languages', (_, term) => {
    const zh = agreementText(basis([term]), 'zh-CN')
    const en = agreementText(basis([term]), 'en')
    const duty = (text: typeof zh, n: number) => text.legal.sections[n]!.lines.join('')
    // No code of ours and no English stands in the Chinese text, and the other way round.
    expect(duty(zh, 2)).not.toContain(term.remedy)
    expect(zh.plain.sections[0]!.lines.join('')).not.toMatch(/[a-z]{3}/i)
    expect(JSON.stringify(en.legal)).not.toMatch(/undefined|“redo”/)
    expect(duty(zh, 2)).toContain(`${term.withinDays}日内`)
    expect(duty(en, 2)).toContain(`${term.withinDays} days`)
    if (term.amount) {
      expect(duty(zh, 2)).toContain(`人民币${figures(term.amount)}元（大写：${capitalFigures(term.amount)}）`)
      expect(duty(en, 2)).toContain(`${figures(term.amount)} CNY`)
    }
  })
  test('no two remedies read alike', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const lines = each.map((t) => agreementText(basis([{ ...t, withinDays: 7, ...(t.amount && { amount: 100 }) }]), locale))
      expect(new Set(lines.map((t) => t.legal.sections[2]!.lines[0])).size).toBe(each.length)
      expect(new Set(lines.map((t) => t.plain.sections[0]!.lines[0])).size).toBe(each.length)
    }
  })
  test('a term without days takes those of the rule, several terms are numbered and their money is summed', () => {
    const b = basis([{ remedy: 'partRefund', amount: 3_000_000 }, { remedy: 'compensation', head: 'loss', amount: 2_000_001, withinDays: 1 }])
    expect(told(b, 'zh-CN')).toContain('10日内')
    expect(told(b, 'zh-CN')).toContain('（一）')
    expect(told(b, 'zh-CN')).toContain('合计人民币50,000.01元（大写：伍万元零壹分）')
    expect(told(b, 'en')).toContain('within 1 day of')
    expect(told(b, 'en')).toContain('50,000.01 CNY in total')
  })
  test('the date is Shanghai’s', () => {
    expect(told(basis([{ remedy: 'apology' }]), 'zh-CN')).toContain('2026年11月22日')
    expect(told(basis([{ remedy: 'apology' }]), 'en')).toContain('22 November 2026')
  })
  test('a mediated one is called so and names the mediator', () => {
    const b = basis([{ remedy: 'apology' }], { reached: 'mediation', names: { complainant: '林**', respondent: '山岚茶具旗舰店', mediator: '程雅文', association: '云川市消费者协会' } })
    expect(agreementText(b, 'zh-CN').legal.title).toBe('调解协议书')
    expect(told(b, 'zh-CN')).toContain('调解员：程雅文（云川市消费者协会）')
    expect(told(b, 'en')).toContain('Mediator: 程雅文')
  })
  test('only a registered institution arbitrates', () => {
    const b = (registered: boolean) => basis([], { of: 'agreementToArbitrate', institution: { name: '云川市消费者协会', registered } })
    expect(agreementText(b(false), 'zh-CN').legal.title).toBe('评议协议')
    expect(told(b(false), 'en')).toContain('not an arbitral award')
    expect(agreementText(b(true), 'zh-CN').legal.title).toBe('仲裁协议')
  })
  test.each([true, false])('what it costs is said before it is agreed to, in both registers and languages (registered: %s)', (registered) => {
    const b = basis([], { of: 'agreementToArbitrate', institution: { name: '云川市消费者协会', registered } })
    const costs = (locale: 'zh-CN' | 'en', register: 'plain' | 'legal', heading: RegExp) => agreementText(b, locale)[register].sections.filter((s) => heading.test(s.heading)).flatMap((s) => s.lines)
    for (const register of ['plain', 'legal'] as const) {
      expect(costs('zh-CN', register, /费用$/)).toEqual([expect.stringMatching(register === 'plain' ? /双方免费.*恶意的一方.*律师.*自行承担.*另有决定的除外/ : /不向甲乙双方收取费用.*恶意.*律师.*自行承担.*另有决定的除外/)])
      expect(costs('en', register, /costs$/i)).toEqual([expect.stringMatching(/free of charge for both.*only on a \w+ found to have acted in bad faith.*expert.*lawyer.*unless agreed or decided otherwise/i)])
    }
    expect(agreementText(b, 'zh-CN').legal.sections.map((s) => s.heading).slice(1)).toEqual(['第一条　意思表示', '第二条　事项', '第三条　效力', '第四条　费用', '第五条　生效', '第六条　文本与规则'])
  })
})

describe('its hash', () => {
  const b = basis([{ remedy: 'refund', amount: 5_000_001, withinDays: 7 }])
  test('is the same for the same agreement, in whatever order its members were', () => {
    expect(textHashOf(agreementOf(b))).toBe(textHashOf(JSON.parse(JSON.stringify(agreementOf({ ...b, names: { respondent: '山岚茶具旗舰店', complainant: '林**' } })))))
  })
  test.each<[string, Partial<Basis>]>([
    ['an amount', { terms: [{ remedy: 'refund', amount: 5_000_002, withinDays: 7 }] }], ['days', { terms: [{ remedy: 'refund', amount: 5_000_001, withinDays: 8 }] }],
    ['a name', { names: { complainant: '林*', respondent: '山岚茶具旗舰店' } }], ['the case', { reference: 'HJ26-7K3M-9Q2Q' }], ['the instant', { agreedAt: b.agreedAt + 1 }],
    ['the rules', { rules: { substance: 'v2', procedure: 'default' } }], ['how it was reached', { reached: 'mediation' }],
  ])('changes with %s', (_, over) => expect(textHashOf(agreementOf({ ...b, ...over }))).not.toBe(textHashOf(agreementOf(b))))
})
