import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { currentCalendar } from '../../calendar.server';
import { house } from '../../house.server';
import type { PageHandle } from '../../page-handle';
import { ButtonLink } from '../../parts/Button';
import { Empty } from '../../parts/Empty';
import { Heading } from '../../parts/Heading';
import { ListFrame } from '../../parts/case/ListFrame';
import { SearchBox } from '../../parts/case/SearchBox';
import { Urgent } from '../../parts/case/Urgent';
import { localeOf } from '../../preferences.server';
import { countsOf } from '../../queues/counts.server';
import { organisationHolder, queueOf } from '../../queues/holders.server';
import { listPage } from '../../queues/page.server';
import { useWords } from '../../words/words';
import { OwnWords } from '../../parts/OwnWords';

export const handle: PageHandle<typeof loader> = { title: ({ words, fill }, data) => (data?.of ? fill(words.queues.queue.titleOf, { name: data.of.name }) : words.queues.queue.title) };

/** The queue of one organisation. Who acts for several chooses; who acts for none is told where their own cases are. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { person, holder } = await queueOf(request);
  if (holder) {
    const several = person.organisations.length > 1;
    return { of: { page: await listPage(new URL(request.url), holder.key, localeOf(request)), name: holder.name, inside: holder.organisation!.id, several }, choices: [] };
  }
  const { store, clock } = house();
  const calendar = await currentCalendar(store);
  const choices = await Promise.all(person.organisations.map(async (o) => ({ id: o.id, name: o.name, mine: (await countsOf(store, organisationHolder(o).key, clock.now(), calendar)).mine })));
  return { of: undefined, choices };
}

export default function QueuePage() {
  const { of: data, choices } = useLoaderData<typeof loader>();
  const { words, fill } = useWords();
  const { queue } = words.queues;
  if (!data) return <Choose choices={choices} />;
  const base = data.several ? `/queue?org=${data.inside}` : '/queue';
  return (
    <>
      <Heading caption={data.several ? <Link to="/queue">{queue.choose}</Link> : queue.title}>{data.name}</Heading>
      <Urgent counts={data.page.counts} />
      <SearchBox inside={data.inside} />
      <ListFrame
        page={data.page}
        base={base}
        own={false}
        empty={
          <Empty title={queue.emptyTitle} action={<ButtonLink to={`${base}${base.includes('?') ? '&' : '?'}turn=others`} kind="plain">{queue.emptyOthers}</ButtonLink>}>
            {queue.emptyText}
          </Empty>
        }
      />
      <p className="hidden-text">{fill(queue.waiting, { n: data.page.counts.mine })}</p>
    </>
  );
}

function Choose({ choices }: { choices: readonly { id: string; name: string; mine: number }[] }) {
  const { words, fill } = useWords();
  const { queue } = words.queues;
  if (!choices.length)
    return (
      <>
        <Heading>{queue.title}</Heading>
        <Empty title={queue.none} action={<ButtonLink to="/cases">{queue.noneAction}</ButtonLink>}>
          {queue.noneText}
        </Empty>
      </>
    );
  return (
    <>
      <Heading>{queue.choose}</Heading>
      <p className="lead">{queue.chooseText}</p>
      <ul className="cards mt-5">
        {choices.map(({ id, name, mine }) => (
          <li key={id}>
            <Link to={`/queue?org=${id}`} className="way">
              <span className="title"><OwnWords>{name}</OwnWords></span>
              <p>{fill(queue.waiting, { n: mine })}</p>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
