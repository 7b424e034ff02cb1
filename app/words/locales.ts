export type Locale = 'zh-CN' | 'en'

export const locales = ['zh-CN', 'en'] as const satisfies readonly Locale[]

/** Each language named in itself. */
export const languageNames: Record<Locale, string> = { 'zh-CN': '中文', en: 'English' }

export function isLocale(value: unknown): value is Locale {
  return value === 'zh-CN' || value === 'en'
}

/** The reader's best language by Accept-Language; Chinese when it names neither. */
export function localeAccepted(header: string | null | undefined): Locale {
  const wishes = (header ?? '')
    .slice(0, 1000)
    .split(',')
    .map((part, order) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.map((parameter) => /^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(parameter)?.[1]).find(Boolean)
      return { tag, weight: weight === undefined ? 1 : Number(weight), order }
    })
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
  for (const { tag } of wishes) {
    if (tag === 'zh' || tag.startsWith('zh-')) return 'zh-CN'
    if (tag === 'en' || tag.startsWith('en-')) return 'en'
  }
  return 'zh-CN'
}
