import type { ReactNode } from 'react';
import type { CaseView, DeadlineView } from '../../cases/view';
import { useWords } from '../../words/words';
import { DueDate } from '../DueDate';
import { StatusTag } from '../StatusTag';

/** The first screen of a case: where are we, whose turn, until when, what happens otherwise. */
export function Standing({ view, children }: { view: CaseView; children?: ReactNode }) {
  const { words } = useWords();
  const { page } = words.cases;
  const [first, ...others] = view.deadlines;
  return (
    <section className={view.mine ? 'standing mine' : 'standing'} aria-labelledby="standing">
      <h2 id="standing" className="hidden-text">
        {page.where}
      </h2>
      <p className="state">
        <StatusTag tone={view.tone}>{view.status}</StatusTag>
        <strong>{view.outcome && view.ended ? view.outcome : view.state}</strong>
      </p>
      <p className="now">{view.now}</p>
      {view.paused ? <Paused paused={view.paused} /> : null}
      {view.ended ? null : (
        <dl className="facts">
          <div>
            <dt>{page.turn}</dt>
            <dd>{view.mine ? <strong>{page.turnYou}</strong> : (view.turn ?? page.turnNobody)}</dd>
          </div>
          {first ? (
            <div>
              <dt>{page.until}</dt>
              <dd>
                <Due deadline={first} />
                <span className="about">{first.name}</span>
              </dd>
            </div>
          ) : null}
          {view.otherwise ? (
            <div>
              <dt>{page.otherwise}</dt>
              <dd>{view.otherwise}</dd>
            </div>
          ) : null}
          {others.length ? (
            <div>
              <dt>{page.alsoDue}</dt>
              <dd>
                <ul>
                  {others.map((deadline) => (
                    <li key={deadline.id}>
                      {deadline.name}
                      {words.shell.colon}
                      <Due deadline={deadline} />
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ) : null}
        </dl>
      )}
      {children}
    </section>
  );
}

/** A deadline's date, or that its clock stands still; explained on a page of its own either way. */
export function Due({ deadline }: { deadline: DeadlineView }) {
  const { words } = useWords();
  if (deadline.due === null) return <span>{words.cases.page.stands}</span>;
  return <DueDate due={deadline.due} left={deadline.left} provisional={deadline.provisional} explain={deadline.explain} />;
}

function Paused({ paused: { reason, until } }: { paused: NonNullable<CaseView['paused']> }) {
  const { words, fill, format } = useWords();
  return <p className="paused">{until === null ? fill(words.cases.page.pausedOpen, { reason }) : fill(words.cases.page.pausedUntil, { reason, date: format.day(until - 1) })}</p>;
}
