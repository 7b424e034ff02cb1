import type { CountView } from '../../cases/explain.server';
import type { Speech } from '../../words/words';
import type { SummaryRow } from '../SummaryList';

/** A count of days as rows: from what, how long, what was left out, where it ends. */
export function countRows(count: CountView, { words, fill }: Speech): SummaryRow[] {
  const says = words.cases.date;
  const list = (items: string[]) => (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
  return [
    { term: says.startFact, value: `${count.startFact}${words.shell.colon}${count.start}` },
    { term: says.period, value: count.period },
    ...(count.firstDay ? [{ term: says.firstDay, value: count.firstDay }] : []),
    ...(count.hours ? [] : [{ term: says.skipped, value: count.skipped.length ? list(count.skipped) : says.none }]),
    ...(count.makeUp.length ? [{ term: says.makeUp, value: list(count.makeUp) }] : []),
    ...(count.rolled ? [{ term: says.rolled, value: fill(says.rolledText, count.rolled) }] : []),
    ...(count.stands ? [{ term: says.pauses, value: fill(says.stands, { date: count.stands }) }] : []),
    ...(count.last ? [{ term: says.lastDay, value: count.hours ? count.last : `${count.last} ${says.endOfDay}` }] : []),
  ];
}
