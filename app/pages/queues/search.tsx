import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { house } from '../../house.server';
import type { PageHandle } from '../../page-handle';
import { ButtonLink } from '../../parts/Button';
import { Empty } from '../../parts/Empty';
import { Heading } from '../../parts/Heading';
import { Tabs } from '../../parts/Tabs';
import { CaseRows } from '../../parts/case/CaseRows';
import { SearchBox } from '../../parts/case/SearchBox';
import { localeOf } from '../../preferences.server';
import { personOrCase } from '../../queues/by-link.server';
import { organisationHolder, ownHolder } from '../../queues/holders.server';
import { rowViews } from '../../queues/rows.server';
import { search } from '../../queues/search.server';
import { useWords } from '../../words/words';

export const handle: PageHandle = { title: ({ words }) => words.queues.search.title };

/** Among the reader's own cases, or those of one organisation they act for; never further. */
export async function loader({ request }: LoaderFunctionArgs) {
  const person = await personOrCase(request);
  const { searchParams: q } = new URL(request.url);
  const typed = (q.get('q') ?? '').slice(0, 200);
  const inside = q.get('in') ?? person.organisations[0]?.id ?? 'own';
  const organisation = person.organisations.find((o) => o.id === inside);
  if (inside !== 'own' && !organisation) throw new Response(null, { status: 404 });
  const holder = organisation ? organisationHolder(organisation) : ownHolder(person);
  const before = /^\d{1,15}$/.test(q.get('before') ?? '') ? Number(q.get('before')) : undefined;
  const { store, clock, contactKey } = house();
  const found = await search({ store, contactKey }, holder.key, typed, before);
  const further = found.next === undefined ? undefined : `/search?${new URLSearchParams({ q: typed, in: inside, before: String(found.next) })}`;
  return {
    typed, inside, deciding: organisation !== undefined && organisation.kind !== 'merchant', tooShort: found.tooShort, further, rows: await rowViews(store, found.rows, localeOf(request), clock.now()),
    lists: [...person.organisations.map(({ id, name }) => ({ id, name })), { id: 'own', name: undefined }],
  };
}

export default function SearchPage() {
  const { typed, inside, deciding, tooShort, further, rows, lists } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const says = words.queues.search;
  return (
    <>
      <Heading>{says.title}</Heading>
      <SearchBox inside={inside} typed={typed} hint deciding={deciding} />
      {lists.length > 1 ? <Tabs label={says.where} tabs={lists.map(({ id, name }) => ({ to: `/search?${new URLSearchParams({ q: typed, in: id })}`, label: name ?? says.own, current: id === inside }))} /> : null}
      {typed.trim() === '' ? null : (
        <section aria-labelledby="results">
          <h2 id="results" className="hidden-text">
            {says.results}
          </h2>
          {rows.length ? <CaseRows rows={rows} caption={says.results} /> : tooShort ? <p>{says.tooShort}</p> : further ? null : <Empty title={says.noneTitle}>{says.noneText}</Empty>}
          {further ? (
            <p className="mt-5">
              <ButtonLink to={further} kind="plain">
                {says.before}
              </ButtonLink>
            </p>
          ) : null}
        </section>
      )}
      <p className="mt-8">
        <Link to={inside === 'own' ? '/cases' : `/queue?org=${inside}`} className="link">
          {inside === 'own' ? words.shell.places.cases : words.shell.places.queue}
        </Link>
      </p>
    </>
  );
}
