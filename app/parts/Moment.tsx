import { formatMachineTime } from '../words/format'
import { useWords } from '../words/words'

/** An instant (epoch milliseconds) in the portal's zone; `day` leaves the time of day out. */
export function Moment({ at, as = 'moment' }: { at: number; as?: 'moment' | 'day' }) {
  const { format } = useWords()
  return <time dateTime={formatMachineTime(at)}>{as === 'day' ? format.day(at) : format.moment(at)}</time>
}
