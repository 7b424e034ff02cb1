/** What stands around every document. */
import type { Locale } from '~/machines/workflow'

export const frameWords: Record<Locale, { reference: string; code: string; page: (n: number, of: number) => string; verify: (code: string) => string; missing: (n: number) => string }> = {
  'zh-CN': {
    reference: '案件编号', code: '核验码',
    page: (n, of) => `第 ${n} 页，共 ${of} 页`,
    verify: (code) => `核验码：${code}\n本文书以平台证书电子签章，任何改动都会使签章失效。请在本平台“文书核验”页面（网址路径 /verify）输入核验码，或者上传本文件，查验真伪。电子签章证明本文书由平台发出、未被改动；不证明文中所述的事实。中文本与英文本不一致的，以中文本为准。`,
    missing: (n) => `本文书有 ${n} 个字符为所用字体所缺，文中以〔U+码位〕标示，原字符保存在案件记录中。`,
  },
  en: {
    reference: 'Case', code: 'Code',
    page: (n, of) => `Page ${n} of ${of}`,
    verify: (code) => `Code: ${code}\nThis document is sealed electronically with the portal’s certificate; any change breaks the seal. To check it, enter the code on the page “Check a document” (/verify) of this portal, or upload the file there. The seal shows that the portal issued this document and that it was not changed; it does not show that what it says is true. Where the Chinese and the English text differ, the Chinese text decides; what a person wrote stands in the language in which it was written.`,
    missing: (n) => `${n === 1 ? 'One character' : `${n} characters`} of this document ${n === 1 ? 'is' : 'are'} not in its fonts and ${n === 1 ? 'is' : 'are'} shown as 〔U+code point〕; the original stands in the record of the case.`,
  },
}
