import { describe, expect, test } from 'vitest'
import { contentDisposition, plainName, shownName } from '~/app/evidence/names.server'

const loneSurrogate = 'a\ud83d.pdf'

describe('the name of a file', () => {
  test.each([
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\lin\\发票.pdf', '发票.pdf'],
    ['..', 'file.pdf'],
    ['', 'file.pdf'],
    ['   .pdf', 'pdf.pdf'],
    ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie_ x=1.pdf'],
    ['a\u0000b.pdf', 'ab.pdf'],
    ['invoice\u202efdp.exe.pdf', 'invoicefdp.exe.pdf'],
    ['\u2066x\u2069.pdf', 'x.pdf'],
    ['فاتورة.pdf', 'فاتورة.pdf'],
    ['👩‍🔧 发票.pdf', '👩‍🔧 发票.pdf'],
    [loneSurrogate, 'a.pdf'],
    ['CON', '_CON.pdf'],
    ['con.pdf', '_con.pdf'],
    ['a<b>"c"|d?.pdf', 'a_b__c__d_.pdf'],
    ['photo.png', 'photo.pdf'],
    ['2026.10', '2026.10.pdf'],
    ['e\u0301.pdf', '\u00e9.pdf'],
    ['a . pdf ', 'a . pdf.pdf'],
    ['.hidden', 'hidden.pdf'],
  ])('%j is shown as %j', (given, shown) => expect(shownName(given, 'application/pdf')).toBe(shown))

  test.each(['x.html', 'x.SVG', 'x.pdf.exe', 'x.js ', 'x.js.', 'x\u200b.hta', 'x.xhtml'])('%j is not taken whatever it holds', (given) => expect(shownName(given, 'application/pdf')).toBeUndefined())

  test('at most 200 characters, the ending kept, no character halved', () => {
    const shown = shownName(`${'发𠮷'.repeat(200)}.pdf`, 'application/pdf')!
    expect([[...shown].length, shown.endsWith('.pdf'), encodeURIComponent(shown).length > 0]).toEqual([200, true, true])
    expect([...plainName('x'.repeat(5000))].length).toBe(200)
  })

  test('no name becomes a second header, a quote, or a parameter', () => {
    for (const name of ['a"; filename="evil.html', "b'; x*=y", 'c\\.pdf', '发票%0d%0a.pdf', 'd;e.pdf', '\ud83d']) {
      const header = contentDisposition('attachment', name)
      expect(header).toMatch(/^attachment; filename="[\x20\x21\x23-\x5b\x5d-\x7e]*"; filename\*=UTF-8''(?:[A-Za-z0-9!\-._~]|%[0-9A-F]{2})*$/)
      expect(header.match(/filename=/g)).toHaveLength(1 + (name.match(/filename=/g)?.length ?? 0))
    }
  })

  test('the true name can be read back', () => {
    const header = contentDisposition('inline', "发票 (1)'*.pdf")
    expect(decodeURIComponent(/filename\*=UTF-8''(.*)$/.exec(header)![1]!)).toBe("发票 (1)'*.pdf")
  })
})
