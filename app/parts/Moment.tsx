import { formatMachineTime } from '../words/format'
import { useWords } from '../words/words'

/** An instant (epoch milliseconds) in the portal's zone; `day` leaves the time of day out, `due` tells midnight as 24:00. */
export function Moment({ at, as = 'moment' }: { at: number; as?: 'moment' | 'day' | 'due' }) {
  const { format } = useWords()
  return <time dateTime={formatMachineTime(at)}>{as === 'day' ? format.day(at) : as === 'due' ? format.due(at) : format.moment(at)}</time>
}
