import { Form, Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { ListPage } from '../../queues/page.server';
import { useWords } from '../../words/words';
import { Button, ButtonLink } from '../Button';
import { Details } from '../Details';
import { Empty } from '../Empty';
import { Tabs } from '../Tabs';
import { CaseRows } from './CaseRows';

const many = 1000;

/** Tabs, filters, rows and pages of one list: the state of all of them is the address. */
export function ListFrame({ page, base, own, empty }: { page: ListPage; base: string; own: boolean; empty: ReactNode }) {
  const { words, fill } = useWords();
  const { tabs, filter } = words.queues;
  const { counts, query } = page;
  const told = (n: number) => (n >= many ? fill(tabs.more, { n: many - 1 }) : String(n));
  const to = (turn?: string) => {
    const q = new URLSearchParams(base.split('?')[1]);
    if (turn) q.set('turn', turn);
    const text = q.toString();
    return base.split('?')[0] + (text ? `?${text}` : '');
  };
  const tab = (turn: 'mine' | 'others' | 'ended' | undefined, label: string, n: number) => ({ to: to(turn), label, current: query.turn === turn, count: told(n) });
  return (
    <>
      <Tabs
        label={tabs.label}
        tabs={[tab(undefined, tabs.all, counts.mine + counts.others), tab('mine', own ? tabs.mineOwn : tabs.mine, counts.mine), tab('others', tabs.others, counts.others), tab('ended', tabs.ended, counts.ended)]}
      />
      <Filter page={page} base={base} open={page.filtered} />
      {page.rows.length ? (
        <CaseRows rows={page.rows} />
      ) : page.filtered ? (
        <Empty title={filter.noneTitle} action={<ButtonLink to={to(query.turn)} kind="plain">{filter.clear}</ButtonLink>}>
          {filter.noneText}
        </Empty>
      ) : (
        empty
      )}
      {page.next || page.first ? (
        <nav className="pages" aria-label={words.parts.pages.nav}>
          {page.first ? (
            <Link to={page.first} className="button plain">
              {words.queues.first}
            </Link>
          ) : (
            <span />
          )}
          {page.next ? (
            <Link to={page.next} rel="next" className="button plain">
              {words.queues.next}
            </Link>
          ) : null}
        </nav>
      ) : null}
    </>
  );
}

function Filter({ page, base, open }: { page: ListPage; base: string; open: boolean }) {
  const { words } = useWords();
  const { filter } = words.queues;
  const kept = [...new URLSearchParams(base.split('?')[1])];
  return (
    <Details summary={filter.title} open={open}>
      <Form method="get" action={base.split('?')[0]!} className="filters">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {page.query.turn ? <input type="hidden" name="turn" value={page.query.turn} /> : null}
        <Choice name="status" label={filter.status} chosen={page.query.status} options={Object.entries(words.cases.statuses).map(([value, label]) => ({ value, label }))} />
        <Choice name="kind" label={filter.kind} chosen={page.query.kind} options={page.kinds} />
        <Button kind="plain">{filter.apply}</Button>
      </Form>
    </Details>
  );
}

function Choice({ name, label, chosen, options }: { name: string; label: string; chosen: string | undefined; options: readonly { value: string; label: string }[] }) {
  const { filter } = useWords().words.queues;
  return (
    <div>
      <label htmlFor={name} className="label">
        {label}
      </label>
      <select id={name} name={name} defaultValue={chosen ?? ''} className="control">
        <option value="">{filter.any}</option>
        {options.map(({ value, label: says }) => (
          <option key={value} value={value}>
            {says}
          </option>
        ))}
      </select>
    </div>
  );
}
