import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { organisationNames } from '../../engine/actor.server'
import { house } from '../../house.server'
import { kindName } from '../../cases/filed.server'
import { invitationsOf, stateOf as invitationState } from '../../neutrals/invitations.server'
import { rosterOf, type Entry } from '../../neutrals/roster.server'
import type { PageHandle } from '../../page-handle'
import { BackLink } from '../../parts/BackLink'
import { Banner } from '../../parts/Banner'
import { ButtonLink, ButtonRow } from '../../parts/Button'
import { Empty } from '../../parts/Empty'
import { Heading } from '../../parts/Heading'
import { Moment } from '../../parts/Moment'
import { Table } from '../../parts/Table'
import { governs, organisationById } from '../../people/members.server'
import { requirePerson } from '../../people/session.server'
import { localeOf } from '../../preferences.server'
import { useWords, wordsFor, type Words } from '../../words/words'

export const handle: PageHandle<typeof loader> = { title: ({ words, fill }, found) => (found ? fill(words.neutrals.roster.titleOf, { name: found.name }) : words.neutrals.roster.title) }

/** Its officers look at it, its owners keep it; a stranger finds nothing, and a shop has none. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requirePerson(request)
  const { store, clock } = house()
  const organisation = await organisationById(store, params.id!)
  const keeps = organisation?.kind === 'association' || organisation?.kind === 'authority'
  if (!organisation || !keeps || !(person.role === 'admin' || person.organisations.some(({ id }) => id === organisation.id))) throw new Response(null, { status: 404 })
  const [now, locale] = [clock.now(), localeOf(request)]
  const may = governs(person, organisation.id)
  const known = (e: Pick<Entry, 'skills' | 'languages' | 'categories'>) => ({
    skills: e.skills, languages: e.languages.map((l) => wordsFor(locale).words.neutrals.spoken[l]), categories: e.categories.map((kind) => kindName('complaint', locale, kind)),
  })
  const listed = (await rosterOf(store, organisation.id)).map((e) => ({
    id: e.id, to: e.id, name: e.name, role: e.role, ...known(e), load: e.load, state: stateOf(e, now), assignedAt: e.assignedAt, interests: e.interestNames.map((i) => i.name[locale]),
  }))
  // The address is theirs who wrote it: officers read it when there is a name to it.
  const invited = may ? await invitationsOf(store, organisation.id) : []
  const names = await organisationNames(store, [...new Set(invited.flatMap((i) => i.entry.interests))])
  const asked = invited.map((i) => ({
    id: i.id, to: `invitations/${i.id}`, name: i.email, role: i.role, ...known(i.entry), load: 0, state: invitationState(i), assignedAt: null, interests: i.entry.interests.map((id) => names.get(id)?.[locale] ?? id),
  }))
  const done = new URL(request.url).searchParams.get('done')
  return { id: organisation.id, name: organisation.name, may, rows: [...listed, ...asked], done: (['saved', 'sent', 'withdrawn'] as const).find((what) => what === done) }
}

function stateOf(e: Entry, now: number): 'serving' | 'notServing' | 'away' | 'undeclared' {
  if (!e.active || (e.availableFrom !== null && now < e.availableFrom) || (e.availableUntil !== null && now >= e.availableUntil)) return 'notServing'
  if (e.declaredAt === null) return 'undeclared'
  return e.awayFrom !== null && now >= e.awayFrom && (e.awayUntil === null || now < e.awayUntil) ? 'away' : 'serving'
}

export default function Roster() {
  const { id, name, may, rows, done } = useLoaderData<typeof loader>()
  const { words, fill } = useWords()
  const { neutrals } = words
  const said = neutrals.roster
  const add = may ? <ButtonLink to={`/organisations/${id}/roster/new`}>{said.add}</ButtonLink> : undefined
  return (
    <>
      <BackLink to={`/organisations/${id}`} />
      {done ? <Banner>{said[done]}</Banner> : null}
      <Heading caption={name}>{said.title}</Heading>
      <p className="lead mt-3 mb-6">{said.lead}</p>
      {rows.length ? (
        <>
          <Table
            caption={fill(said.titleOf, { name })}
            captionHidden
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              { key: 'person', head: said.person, cell: (row) => (may ? <Link to={`/organisations/${id}/roster/${row.to}`} className="link wrap-anywhere" aria-label={fill(said.editOf, { name: row.name })}>{row.name}</Link> : row.name) },
              { key: 'role', head: said.role, cell: (row) => neutrals.roles[row.role] },
              { key: 'knows', head: said.skills, cell: (row) => about(row, neutrals) },
              { key: 'load', head: said.load, numeric: true, cell: (row) => fill(said.count, { n: row.load }) },
              { key: 'state', head: said.state, cell: (row) => said[row.state] },
              { key: 'last', head: said.last, cell: (row) => (row.assignedAt === null ? said.never : <Moment at={row.assignedAt} as="day" />) },
            ]}
          />
          {add ? <ButtonRow>{add}</ButtonRow> : null}
        </>
      ) : (
        <Empty title={said.emptyTitle} action={add}>{said.emptyText}</Empty>
      )}
    </>
  )
}

function about(row: { skills: readonly (keyof Words['neutrals']['skills'])[]; languages: string[]; categories: string[]; interests: string[] }, said: Words['neutrals']) {
  const lines = [row.skills.map((s) => said.skills[s]).join(said.comma), row.languages.join(said.comma), row.categories.join(said.comma) || said.everyKind, row.interests.length ? `${said.entry.interests}: ${row.interests.join(said.comma)}` : '']
  return <>{lines.filter(Boolean).map((line) => <span key={line} className="small block">{line}</span>)}</>
}
