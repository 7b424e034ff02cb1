/** A finding as a page draws it: whoever reads it reaches the evidence and the rules in one step, in both languages and without scripts. */
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { EvidenceItem } from '~/app/evidence/item'
import { Said } from '~/app/parts/case/Said'
import { Spoken } from '~/app/words/words'

const file = { id: '0190a000-0000-7000-8000-0000000000e1', name: '现场照片.jpg' } as EvidenceItem
const finding = (files: EvidenceItem[]) => ({ text: '收款后未完成安装。', files, rule: '《消费者权益保护法》第五十三条', version: 'complaint-2026-04', rules: `/rules?of=${'5e'.repeat(32)}` })
const drawn = (locale: 'zh-CN' | 'en', files: EvidenceItem[]) => renderToStaticMarkup(<Spoken locale={locale}><Said said={[{ kind: 'findings', label: '认定', findings: [finding(files)] }]} /></Spoken>)

test.each(['zh-CN', 'en'] as const)('leads to its evidence and to the rules of the case (%s)', (locale) => {
  const html = drawn(locale, [file])
  expect(html).toContain(`href="/evidence/${file.id}"`)
  expect(html).toContain(`href="/rules?of=${'5e'.repeat(32)}"`)
  expect(html).toMatch(/complaint-2026-04/)
})
test('says so where it rests on no file that the reader may open', () => expect(drawn('zh-CN', [])).not.toContain('/evidence/'))
