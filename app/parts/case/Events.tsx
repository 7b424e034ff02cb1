import type { EventView } from '../../cases/view';
import { useWords } from '../../words/words';
import { Timeline } from '../Timeline';
import { Said } from './Said';

/** What happened in the case, newest first, with what was said. */
export function Events({ events, label }: { events: readonly EventView[]; label: string }) {
  const { words } = useWords();
  return (
    <Timeline
      label={label}
      items={events.map((e) => ({
        id: `event-${e.seq}`,
        at: e.at,
        due: e.due,
        what: e.what,
        who: [e.part, e.audience].filter(Boolean).join(' · ') || undefined,
        detail: e.erased ? <p className="erased">{words.cases.page.erased}</p> : <Said said={e.said} />,
        ...(e.mark && { mark: e.mark }),
      }))}
    />
  );
}
