/** The date in Shanghai, which has had no summer time since 1991. */
function shanghaiDate(at: number): { y: number; m: number; d: number } {
  const there = new Date(at + 8 * 3_600_000)
  return { y: there.getUTCFullYear(), m: there.getUTCMonth() + 1, d: there.getUTCDate() }
}
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
export const chineseDate = (at: number) => (({ y, m, d }) => `${y}年${m}月${d}日`)(shanghaiDate(at))
export const englishDate = (at: number) => (({ y, m, d }) => `${d} ${months[m - 1]} ${y}`)(shanghaiDate(at))
