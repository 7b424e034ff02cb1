import type { CalendarData, DayName, YearData } from './data'
import { dateOfDay, dayOfDate } from './day'

type Holiday = { name: DayName; from: string; to: string; workdays?: string[] }

const newYear = { zh: '元旦', en: "New Year's Day" }
const springFestival = { zh: '春节', en: 'Spring Festival' }
const qingming = { zh: '清明节', en: 'Tomb-Sweeping Day' }
const labourDay = { zh: '劳动节', en: 'Labour Day' }
const dragonBoat = { zh: '端午节', en: 'Dragon Boat Festival' }
const midAutumn = { zh: '中秋节', en: 'Mid-Autumn Festival' }
const nationalDay = { zh: '国庆节', en: 'National Day' }

/** A notice names each holiday with its first and last day and the weekend days worked in exchange. */
function notice(...holidays: Holiday[]): YearData {
  const year: Required<YearData> = { holidays: [], workdays: [], names: {} }
  for (const { name, from, to, workdays = [] } of holidays) {
    for (let day = dayOfDate(from); day <= dayOfDate(to); day++) year.holidays.push(dateOfDay(day))
    year.workdays.push(...workdays)
    for (const date of [...year.holidays, ...workdays]) year.names[date] ??= name
  }
  return year
}

/**
 * Mainland China, from the State Council's notices for 2023 to 2026 as carried by the chinese-days package 1.5.7; a test compares
 * the two. The notice for 2027 is not out: dates there are provisional until an operator loads it.
 */
export const chinaCalendar: CalendarData = {
  version: 'cn-2026',
  zone: 'Asia/Shanghai',
  years: {
    2023: notice(
      { name: newYear, from: '2022-12-31', to: '2023-01-02' },
      { name: springFestival, from: '2023-01-21', to: '2023-01-27', workdays: ['2023-01-28', '2023-01-29'] },
      { name: qingming, from: '2023-04-05', to: '2023-04-05' },
      { name: labourDay, from: '2023-04-29', to: '2023-05-03', workdays: ['2023-04-23', '2023-05-06'] },
      { name: dragonBoat, from: '2023-06-22', to: '2023-06-24', workdays: ['2023-06-25'] },
      { name: midAutumn, from: '2023-09-29', to: '2023-09-29' },
      { name: nationalDay, from: '2023-09-30', to: '2023-10-06', workdays: ['2023-10-07', '2023-10-08'] },
    ),
    2024: notice(
      { name: newYear, from: '2024-01-01', to: '2024-01-01' },
      { name: springFestival, from: '2024-02-10', to: '2024-02-17', workdays: ['2024-02-04', '2024-02-18'] },
      { name: qingming, from: '2024-04-04', to: '2024-04-06', workdays: ['2024-04-07'] },
      { name: labourDay, from: '2024-05-01', to: '2024-05-05', workdays: ['2024-04-28', '2024-05-11'] },
      { name: dragonBoat, from: '2024-06-10', to: '2024-06-10' },
      { name: midAutumn, from: '2024-09-15', to: '2024-09-17', workdays: ['2024-09-14'] },
      { name: nationalDay, from: '2024-10-01', to: '2024-10-07', workdays: ['2024-09-29', '2024-10-12'] },
    ),
    2025: notice(
      { name: newYear, from: '2025-01-01', to: '2025-01-01' },
      { name: springFestival, from: '2025-01-28', to: '2025-02-04', workdays: ['2025-01-26', '2025-02-08'] },
      { name: qingming, from: '2025-04-04', to: '2025-04-06' },
      { name: labourDay, from: '2025-05-01', to: '2025-05-05', workdays: ['2025-04-27'] },
      { name: dragonBoat, from: '2025-05-31', to: '2025-06-02' },
      { name: nationalDay, from: '2025-10-01', to: '2025-10-05', workdays: ['2025-09-28', '2025-10-11'] },
      { name: midAutumn, from: '2025-10-06', to: '2025-10-06' },
      { name: nationalDay, from: '2025-10-07', to: '2025-10-08' },
    ),
    2026: notice(
      { name: newYear, from: '2026-01-01', to: '2026-01-03', workdays: ['2026-01-04'] },
      { name: springFestival, from: '2026-02-15', to: '2026-02-23', workdays: ['2026-02-14', '2026-02-28'] },
      { name: qingming, from: '2026-04-04', to: '2026-04-06' },
      { name: labourDay, from: '2026-05-01', to: '2026-05-05', workdays: ['2026-05-09'] },
      { name: dragonBoat, from: '2026-06-19', to: '2026-06-21' },
      { name: midAutumn, from: '2026-09-25', to: '2026-09-27' },
      { name: nationalDay, from: '2026-10-01', to: '2026-10-07', workdays: ['2026-09-20', '2026-10-10'] },
    ),
  },
}
