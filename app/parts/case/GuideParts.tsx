import type { StateLine } from '../../guide/states.server';
import type { StoryView } from '../../guide/stories.server';
import { useWords } from '../../words/words';
import { Details } from '../Details';
import { Table } from '../Table';

/** The picture. Its words are the table's, so it is one image to a screen reader, described by that table. */
export function Chart({ svg, title }: { svg: string; title: string }) {
  const { guide } = useWords().words;
  return (
    <figure>
      <h2>{guide.chart}</h2>
      <figcaption id="chart-text">{guide.chartText}</figcaption>
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="chart-frame" tabIndex={0} role="region" aria-label={guide.chartScroll}>
        <div role="img" aria-label={`${guide.chart}: ${title}`} aria-describedby="chart-text states" dangerouslySetInnerHTML={{ __html: svg }} />
      </div>
    </figure>
  );
}

export function StateTable({ states, here }: { states: readonly StateLine[]; here?: string | undefined }) {
  const { words } = useWords();
  const { guide } = words;
  return (
    <div id="states" className="state-table">
      <Table
        caption={guide.states}
        rows={states}
        rowKey={(state) => state.path}
        columns={[
          {
            key: 'state', head: guide.state,
            cell: (state) => (
              <>
                {state.name}
                {state.path === here ? <strong className="block text-warm">{words.parts.here}</strong> : null}
                <span className="small block text-soft">{state.now}</span>
              </>
            ),
          },
          { key: 'who', head: guide.who, cell: (state) => state.who },
          {
            key: 'moves', head: guide.moves,
            cell: (state) => (
              <ul>
                {state.moves.map(({ name, who }) => (
                  <li key={name}>
                    {name}
                    <span className="small text-soft">
                      {words.parts.bracket.open}
                      {who}
                      {words.parts.bracket.close}
                    </span>
                  </li>
                ))}
              </ul>
            ),
          },
          {
            key: 'periods', head: guide.periods,
            cell: (state) => (
              <>
                <ul>
                  {state.periods.map((period) => (
                    <li key={period}>{period}</li>
                  ))}
                </ul>
                {state.otherwise ? <span className="small block text-soft">{state.otherwise}</span> : null}
              </>
            ),
          },
        ]}
      />
    </div>
  );
}

export function Stories({ stories }: { stories: readonly StoryView[] }) {
  const { words, fill } = useWords();
  const { guide } = words;
  return (
    <section>
      <h2>{guide.stories}</h2>
      {stories.map((story) => (
        <Details key={story.name} summary={story.title}>
          <ol className="numbers">
            {story.steps.map(({ wait, text }, n) => (
              <li key={n}>
                {wait ? <span className="small text-soft">{`${wait} `}</span> : null}
                {text}
              </li>
            ))}
          </ol>
          {story.ends ? <p>{fill(guide.storyEnds, { end: story.ends })}</p> : null}
        </Details>
      ))}
    </section>
  );
}

/** What a letter leaves open is filled when it is written. */
const open = (text: string) => text.replace(/\{[^}]*\}/g, '…');

export function Letters({ letters }: { letters: readonly { key: string; subject: string; body: string[] }[] }) {
  const { guide } = useWords().words;
  return (
    <section>
      <h2>{guide.letters}</h2>
      <p>{guide.lettersText}</p>
      {letters.map(({ key, subject, body }) => (
        <Details key={key} summary={open(subject)}>
          {body.map((line) => (
            <p key={line}>{open(line)}</p>
          ))}
        </Details>
      ))}
    </section>
  );
}
