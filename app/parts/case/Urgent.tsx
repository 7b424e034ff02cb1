import type { Counts } from '../../queues/counts.server';
import { useWords } from '../../words/words';

const shown = ['overdue', 'today', 'week'] as const;

/** What is urgent, in three figures: a desk with fifty cases sees at once where to begin. */
export function Urgent({ counts }: { counts: Counts }) {
  const { words, fill } = useWords();
  const { summary, tabs } = words.queues;
  return (
    <dl className="urgent" aria-label={summary.label}>
      {shown.map((key) => (
        <div key={key} className={counts[key] ? key : 'none'}>
          <dt>{summary[key]}</dt>
          <dd>{counts[key] >= 1000 ? fill(tabs.more, { n: 999 }) : counts[key]}</dd>
        </div>
      ))}
    </dl>
  );
}
