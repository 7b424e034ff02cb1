/** Reading what people type: full-width digits and signs, spaces and separators are understood; everything else is a mistake to show. */

/** '１２３，４５６．７８' -> '123,456.78'; also the ideographic space. NFKC folds exactly these. */
function halfWidth(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[。．]/g, '.')
    .trim()
}

/**
 * Yuan as typed ('1,234.50', '¥ 80', '100元') to integer fen; undefined when it is not an amount with at most two decimals
 * below 10 billion yuan. A comma must group thousands.
 */
export function moneyTyped(text: unknown): number | undefined {
  if (typeof text !== 'string' || text.length > 40) return undefined
  const plain = halfWidth(text)
    .replace(/^[¥￥]\s*/, '')
    .replace(/\s*(元|CNY|RMB)$/i, '')
  const match = /^(\d{1,3}(?:,\d{3})+|\d{1,10})(?:\.(\d{1,2}))?$/.exec(plain)
  if (!match) return undefined
  const yuan = Number(match[1]!.replaceAll(',', ''))
  return yuan < 10_000_000_000 ? yuan * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined
}

/** The three boxes of a DateInput as typed, for showing them again. */
export function datePartsTyped(form: FormData, name: string): { year: string; month: string; day: string } {
  const part = (box: string) => {
    const value = form.get(`${name}-${box}`)
    return typeof value === 'string' ? value.slice(0, 20) : ''
  }
  return { year: part('year'), month: part('month'), day: part('day') }
}

/** The date of a DateInput as '2026-11-21'; 'missing' when all boxes are empty, undefined when it is no date. */
export function dateTyped(form: FormData, name: string): string | 'missing' | undefined {
  const { year, month, day } = datePartsTyped(form, name)
  const typed = [year, month, day].map(halfWidth)
  if (typed.every((box) => box === '')) return 'missing'
  if (!/^\d{4}$/.test(typed[0]!) || !typed.slice(1).every((box) => /^\d{1,2}$/.test(box))) return undefined
  const [y, m, d] = typed.map(Number) as [number, number, number]
  const date = new Date(Date.UTC(y, m - 1, d))
  if (y < 1900 || date.getUTCFullYear() !== y || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return undefined
  return date.toISOString().slice(0, 10)
}

/** An instant as the day it lies on is typed: '2026-11-30'; '' for none. */
export function dayTyped(at: number | null): string {
  return at === null ? '' : new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)
}
