/**
 * Fen in the capital figures of Chinese instruments (中国人民银行《正确填写票据和结算凭证的基本规定》): a zero inside is read
 * once, 元 and 角 end with 整, 分 does not.
 */
const digits = '零壹贰叁肆伍陆柒捌玖'
const places = ['', '拾', '佰', '仟']
const groups = ['', '万', '亿', '万亿']

/** 123_450 -> '壹仟贰佰叁拾肆元伍角整'. Whole fen from 0 to 99,999,999,999,999. */
export function capitalFigures(fen: number): string {
  if (!Number.isSafeInteger(fen) || fen < 0) throw new RangeError('an amount is whole fen, not below zero')
  const [yuan, jiao, cent] = [Math.floor(fen / 100), Math.floor((fen % 100) / 10), fen % 10]
  const whole = yuan > 0 ? `${wholeFigures(yuan)}元` : ''
  if (jiao === 0 && cent === 0) return `${whole || '零元'}整`
  if (cent === 0) return `${whole}${digits[jiao]}角整`
  if (jiao === 0) return `${whole}${whole && '零'}${digits[cent]}分`
  return `${whole}${digits[jiao]}角${digits[cent]}分`
}

function wholeFigures(n: number): string {
  let said = ''
  let skipped = false
  for (let g = groups.length - 1; g >= 0; g--) {
    const group = Math.floor(n / 10_000 ** g) % 10_000
    if (group === 0) {
      skipped ||= said !== ''
      continue
    }
    // A zero stands before a group that does not begin in its thousands, or after one that was empty.
    if (said && (skipped || group < 1_000)) said += '零'
    said += groupFigures(group) + groups[g]
    skipped = false
  }
  return said
}

function groupFigures(group: number): string {
  let said = ''
  let skipped = false
  for (let p = 3; p >= 0; p--) {
    const digit = Math.floor(group / 10 ** p) % 10
    if (digit === 0) {
      skipped ||= said !== ''
      continue
    }
    said += (skipped ? '零' : '') + digits[digit] + places[p]
    skipped = false
  }
  return said
}
