import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { caseAt } from '../../cases/door.server';
import { explainedDate } from '../../cases/explain.server';
import { house } from '../../house.server';
import type { PageHandle } from '../../page-handle';
import { BackLink } from '../../parts/BackLink';
import { Heading } from '../../parts/Heading';
import { Inset, Notice } from '../../parts/Notice';
import { SummaryList } from '../../parts/SummaryList';
import { countRows } from '../../parts/case/count-rows';
import { Due } from '../../parts/case/Standing';
import { localeOf } from '../../preferences.server';
import { useWords } from '../../words/words';

export const handle: PageHandle<typeof loader> = { title: ({ words }, data) => (data ? `${words.cases.date.title}${words.shell.colon}${data.name}` : words.cases.date.title) };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { store, clock } = house();
  const file = await caseAt(request, params.reference);
  const explained = await explainedDate(store, file, params.deadline ?? '', localeOf(request), clock.now());
  if (!explained) throw new Response(null, { status: 404 });
  return explained;
}

export default function DatePage() {
  const date = useLoaderData<typeof loader>();
  const speech = useWords();
  const { words, fill } = speech;
  const says = words.cases.date;
  return (
    <div className="reading flow">
      <BackLink to={`/cases/${date.reference}`}>{words.cases.move.back}</BackLink>
      <Heading caption={fill(words.cases.move.caption, { reference: `${date.reference} ${date.heading}` })}>
        {says.title}
        {words.shell.colon}
        {date.name}
      </Heading>
      <Inset>
        <p>
          {says.ends}
          {words.shell.colon}
          <Due deadline={{ ...date.deadline, explain: '' }} />
        </p>
      </Inset>
      <SummaryList
        rows={[
          ...countRows(date.own, speech),
          ...(date.extended ? [{ term: says.extended, value: fill(says.extendedText, { n: date.extended }) }] : []),
          { term: says.clause, value: date.clause ? `${date.clause}${words.parts.bracket.open}${date.source}${words.parts.bracket.close}` : date.source },
          { term: says.calendar, value: <code>{date.calendar}</code> },
        ]}
      />
      {date.provisionalYears.length ? (
        <Notice tone="attention" title={says.provisional}>
          {fill(says.provisionalText, { years: date.provisionalYears.join(words.cases.and) })}
        </Notice>
      ) : null}
      {date.other ? (
        <section className="flow">
          <h2>{says.waits}</h2>
          <p>{fill(says.waitsText, { rule: date.other.name, n: date.other.added })}</p>
          <p>{date.other.decides ? says.decidesOther : says.decidesOwn}</p>
          <h3>{date.other.name}</h3>
          <SummaryList rows={countRows(date.other.count, speech)} />
        </section>
      ) : null}
      {date.keptLater ? <Notice>{says.keptLater}</Notice> : null}
      <p className="small">{date.own.hours ? says.hours : says.today}</p>
    </div>
  );
}
