import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { doneWith } from '../../cases/done.server'
import { caseNamed } from '../../cases/return'
import { deskOf } from '../../neutrals/desk.server'
import type { PageHandle } from '../../page-handle'
import { Banner } from '../../parts/Banner'
import { ButtonLink } from '../../parts/Button'
import { Empty } from '../../parts/Empty'
import { Heading } from '../../parts/Heading'
import { Notice } from '../../parts/Notice'
import { Table } from '../../parts/Table'
import { DeskCases } from '../../parts/case/DeskCases'
import { requirePerson } from '../../people/session.server'
import { localeOf } from '../../preferences.server'
import { useWords } from '../../words/words'

export const handle: PageHandle = { title: ({ words }) => words.neutrals.desk.title }

/** For whoever mediates or decides, and for the body that keeps a roster; others are told where their cases are. */
export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requirePerson(request)
  const locale = localeOf(request)
  const { search, searchParams } = new URL(request.url)
  return { ...(await deskOf(person, locale)), done: doneWith(request, locale), doneIn: caseNamed(search), left: searchParams.has('left') }
}

export default function Desk() {
  const { done, doneIn, left, serves, undeclared, away, mine, others, load, conflicts, drafts, bodies } = useLoaderData<typeof loader>()
  const { words, fill, format } = useWords()
  const said = words.neutrals.desk
  return (
    <>
      {done ? <Banner title={fill(words.cases.page.done, { move: done })}>{doneIn ? fill(said.doneIn, { reference: doneIn }) : said.doneNext} {left ? said.left : doneIn ? <Link to={`/cases/${doneIn}`} className="link">{said.openCase}</Link> : null}</Banner> : null}
      <Heading caption={serves ? fill(said.load, { n: load }) : undefined}>{said.title}</Heading>
      <p className="lead mt-3">{said.lead}</p>
      <p className="hint no-print">{said.keys}</p>
      {undeclared ? <Notice tone="attention">{said.undeclared} <Link to="/service" className="link">{said.declare}</Link></Notice> : null}
      {away ? <Notice>{away.until === null ? said.awayOpen : fill(said.away, { date: format.day(away.until) })}</Notice> : null}
      {serves ? (
        <>
          {mine.length + others.length ? null : <Empty title={said.none}>{said.noneText}</Empty>}
          <DeskCases id="mine" title={said.mine} rows={mine} acts />
          <DeskCases id="others" title={said.others} rows={others} />
          <section className="mt-8" aria-labelledby="drafts">
            <h2 id="drafts">{said.drafts}</h2>
            {drafts.length ? (
              <ul className="plain-list">
                {drafts.map(({ to, what, reference, at }) => (
                  <li key={to}><Link to={to} className="link">{fill(said.draft, { what, reference, at: format.moment(at) })}</Link></li>
                ))}
              </ul>
            ) : <p>{said.noDrafts}</p>}
          </section>
          <section className="mt-8" aria-labelledby="conflicts">
            <h2 id="conflicts">{said.conflicts}</h2>
            {conflicts.length ? (
              <ul className="plain-list">
                {conflicts.map(({ reference, name }) => (
                  <li key={reference + name}><Link to={`/cases/${reference}`} className="link">{fill(said.conflict, { name, reference })}</Link></li>
                ))}
              </ul>
            ) : <p>{said.noConflicts}</p>}
            <p className="mt-3"><Link to="/service" className="link">{said.serviceOf}</Link></p>
          </section>
        </>
      ) : null}
      {bodies.map(({ id, name, people, rows }) => (
        <section key={id} className="mt-8" aria-label={name}>
          <h2>{name}</h2>
          <DeskCases id={`of-${id}`} title={said.todo} rows={rows} acts />
          {rows.length ? null : <p>{words.queues.queue.emptyTitle}</p>}
          <p className="mt-3"><Link to={`/queue?org=${id}`} className="link">{fill(words.queues.queue.titleOf, { name })}</Link></p>
          <h3 className="mt-6">{said.people}</h3>
          {people.length ? (
            <Table
              caption={said.people}
              captionHidden
              rows={people}
              rowKey={(p) => p.id}
              columns={[
                { key: 'person', head: words.neutrals.roster.person, cell: (p) => p.name },
                { key: 'role', head: words.neutrals.roster.role, cell: (p) => words.neutrals.roles[p.role] },
                { key: 'load', head: words.neutrals.roster.load, numeric: true, cell: (p) => fill(words.neutrals.roster.count, { n: p.load }) },
                { key: 'state', head: words.neutrals.roster.state, cell: (p) => words.neutrals.roster[!p.active ? 'notServing' : p.undeclared ? 'undeclared' : p.away ? 'away' : 'serving'] },
              ]}
            />
          ) : <p>{words.neutrals.roster.emptyTitle}</p>}
          <p className="mt-3"><ButtonLink to={`/organisations/${id}/roster`} kind="plain">{said.peopleOf}</ButtonLink></p>
        </section>
      ))}
      {serves || bodies.length ? null : <Empty title={words.neutrals.own.notListed} action={<ButtonLink to="/cases">{words.shell.places.cases}</ButtonLink>}>{words.neutrals.own.notListedText}</Empty>}
    </>
  )
}
