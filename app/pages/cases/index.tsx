import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Drafts } from '../../filing/Drafts';
import { draftLines, openDrafts } from '../../filing/drafts.server';
import { house } from '../../house.server';
import type { PageHandle } from '../../page-handle';
import { ButtonLink } from '../../parts/Button';
import { Empty } from '../../parts/Empty';
import { Heading } from '../../parts/Heading';
import { Mixed } from '../../parts/OwnWords';
import { ListFrame } from '../../parts/case/ListFrame';
import { SearchBox } from '../../parts/case/SearchBox';
import { localeOf } from '../../preferences.server';
import { ownHolder } from '../../queues/holders.server';
import { personOrCase } from '../../queues/by-link.server';
import { listPage } from '../../queues/page.server';
import { useWords } from '../../words/words';

export const handle: PageHandle = { title: ({ words }) => words.queues.cases.title };

/** The cases and drafts of the person signed in. Someone here by a signed link is taken to the case it opens. */
export async function loader({ request }: LoaderFunctionArgs) {
  const person = await personOrCase(request);
  const [page, drafts] = await Promise.all([listPage(new URL(request.url), ownHolder(person).key, localeOf(request)), openDrafts(house().store, person.id)]);
  return {
    page, drafts: draftLines(drafts),
    organisations: person.organisations.map(({ id, name }) => ({ id, name })),
  };
}

export default function MyCases() {
  const { page, drafts, organisations } = useLoaderData<typeof loader>();
  const { words, fill } = useWords();
  const { cases } = words.queues;
  const none = page.counts.mine + page.counts.others + page.counts.ended === 0;
  return (
    <>
      <Heading>{cases.title}</Heading>
      <p className="lead">{cases.lead}</p>
      {organisations.length ? (
        <ul className="inline-links">
          {organisations.map(({ id, name }) => (
            <li key={id}>
              <Link to={`/queue?org=${id}`} className="link">
                <Mixed>{fill(cases.toQueue, { name })}</Mixed>
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      {drafts.length ? <Drafts drafts={drafts} /> : null}
      {none ? (
        <div className="mt-8">
          <Empty title={cases.emptyTitle} action={<ButtonLink to="/file">{cases.emptyAction}</ButtonLink>}>
            {cases.emptyText}
          </Empty>
        </div>
      ) : (
        <>
          <SearchBox inside="own" />
          <ListFrame page={page} base="/cases" own empty={<Empty title={words.queues.queue.emptyTitle} action={<ButtonLink to="/cases" kind="plain">{words.queues.filter.clear}</ButtonLink>} />} />
          <div className="mt-8">
            <ButtonLink to="/file" kind="plain">
              {cases.file}
            </ButtonLink>
          </div>
        </>
      )}
    </>
  );
}
