import { Link } from '@remix-run/react'
import { Drafts } from '../../filing/Drafts'
import type { DeskList, deskOf } from '../../queues/desk.server'
import { useWords } from '../../words/words'
import { ButtonLink, ButtonRow } from '../Button'
import { Heading } from '../Heading'
import { OwnWords } from '../OwnWords'
import { CaseRows } from './CaseRows'

/** The front door of somebody signed in: what waits for them, their dates, their drafts. */
export function Desk({ desk: { name, lists, drafts, files } }: { desk: Awaited<ReturnType<typeof deskOf>> }) {
  const { words, fill } = useWords()
  const { desk } = words.home
  return (
    <>
      <Heading>{fill(desk.title, { name })}</Heading>
      {lists.map((list) => (
        <List key={list.to} list={list} />
      ))}
      {drafts.length ? <Drafts drafts={drafts} /> : null}
      {files ? (
        <ButtonRow>
          <ButtonLink to="/file">{words.home.consumer.start}</ButtonLink>
          <ButtonLink to="/explore" kind="plain">
            {words.shell.places.explore}
          </ButtonLink>
        </ButtonRow>
      ) : null}
    </>
  )
}

function List({ list: { to, name, counts, rows } }: { list: DeskList }) {
  const { words, fill } = useWords()
  const { desk } = words.home
  const id = `list-${to.split('=').pop()!.replace('/', '')}`
  const called = name ?? words.shell.places.cases
  return (
    <section className="home-list" aria-labelledby={id}>
      <h2 id={id}>
        <OwnWords>{called}</OwnWords>
      </h2>
      <p className="text-soft">{fill(counts.overdue ? desk.waitingLate : desk.waiting, { n: counts.mine, late: counts.overdue })}</p>
      {rows.length ? <CaseRows rows={rows} caption={called} /> : null}
      <Link to={to} className="link alone">
        {rows.length ? desk.all : desk.open}
        <span className="hidden-text">
          {' '}
          <OwnWords>{called}</OwnWords>
        </span>
      </Link>
    </section>
  )
}
