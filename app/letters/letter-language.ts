/** The language a letter was written in, which is its reader's and not that of who looks into the mailbox: for `lang` (WCAG 3.1.2). */
export const languageOf = (subject: string): 'zh-CN' | 'en' => (/[\u3400-\u9fff]/.test(subject) ? 'zh-CN' : 'en')
