import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readForm } from '../../form.server'
import { house } from '../../house.server'
import { absenceFields, answerFields, declarationFields, lists } from '../../neutrals/entry-fields'
import { answerInvitation, invitationsTo } from '../../neutrals/invitations.server'
import { announceAbsence, declareInterests, entriesOf } from '../../neutrals/roster.server'
import { organisationNames } from '../../engine/actor.server'
import type { PageHandle } from '../../page-handle'
import { Banner } from '../../parts/Banner'
import { Button, ButtonRow } from '../../parts/Button'
import { Checkbox } from '../../parts/Choices'
import { Empty } from '../../parts/Empty'
import { ErrorSummary } from '../../parts/ErrorSummary'
import { Heading } from '../../parts/Heading'
import { Notice } from '../../parts/Notice'
import { TextInput } from '../../parts/TextInput'
import { requirePerson } from '../../people/session.server'
import { localeOf } from '../../preferences.server'
import { dayTyped } from '../../typed'
import { useWords } from '../../words/words'
import { useRefused, type Refused } from './answer'
import { InterestFields } from './InterestFields'
import { RosterInvitations } from './RosterInvitations'

export const handle: PageHandle = { title: ({ words }) => words.neutrals.own.title }

/** The person's own: which rosters ask for them and on which they are, what they have an interest in, when they are away. */
export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requirePerson(request)
  const { store } = house()
  const entries = await entriesOf(store, person.id)
  const names = await organisationNames(store, entries.map((e) => e.organisationId))
  const [first] = entries
  const locale = localeOf(request)
  return {
    asked: (await invitationsTo(store, person)).map((i) => ({ id: i.id, role: i.role, keeper: i.keeper[locale], expiresAt: i.expiresAt })),
    on: entries.map((e) => ({ id: e.id, role: e.role, keeper: names.get(e.organisationId) ?? { 'zh-CN': '', en: '' } })),
    interests: [...new Map(entries.flatMap((e) => e.interestNames).map((i) => [i.id, { id: i.id, name: i.name[locale] }])).values()],
    declaredAt: entries.some((e) => e.declaredAt === null) ? null : (first?.declaredAt ?? null), awayFrom: dayTyped(first?.awayFrom ?? null), awayUntil: dayTyped(first?.awayUntil ?? null),
    saved: new URL(request.url).searchParams.has('saved'),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requirePerson(request)
  const { store } = house()
  const serves = (await entriesOf(store, person.id)).length > 0
  if (!serves && !(await invitationsTo(store, person)).length) throw new Response(null, { status: 403 })
  const form = await readForm(request, z.discriminatedUnion('act', [declarationFields, absenceFields, answerFields]), { lists })
  if (!form.ok) return data<Refused>(form, 400)
  const given = form.value
  if ('invitation' in given) {
    const answered = await answerInvitation(person, given.invitation, given.act)
    return 'ok' in answered ? redirect('/service?saved', 303) : data<Refused>({ errors: { '': ['lapsed'] }, given: {} }, 409)
  }
  if (!serves) throw new Response(null, { status: 403 })
  const saved = given.act === 'declare' ? await declareInterests(person, given) : await announceAbsence(person, given)
  if ('errors' in saved) return data<Refused>({ errors: saved.errors, given: 'interests' in given ? { interests: given.interests, add: given.add ?? '' } : {} }, 400)
  return redirect('/service?saved', 303)
}

export default function Service() {
  const { asked, on, interests, declaredAt, awayFrom, awayUntil, saved } = useLoaderData<typeof loader>()
  const { words, fill, format, locale } = useWords()
  const { neutrals } = words
  const said = neutrals.own
  const answer = useActionData<typeof action>() as Refused | undefined
  const form = useRefused(answer, { interests: said.organisations, add: neutrals.entry.add1, declare: said.declare, from: said.awayFrom, until: said.awayUntil })
  if (!on.length)
    return (
      <div className="reading">
        <ErrorSummary mistakes={form.mistakes} />
        {saved ? <Banner>{said.saved}</Banner> : null}
        <Heading>{said.title}</Heading>
        {asked.length ? <RosterInvitations asked={asked} /> : <Empty title={said.notListed}>{said.notListedText}</Empty>}
      </div>
    )
  return (
    <div className="reading">
      <ErrorSummary mistakes={form.mistakes} />
      {saved ? <Banner>{said.saved}</Banner> : null}
      <Heading>{said.title}</Heading>
      <RosterInvitations asked={asked} />
      {on.map((e) => <p key={e.id} className="mt-3">{fill(said.lead, { name: e.keeper[locale], role: neutrals.roles[e.role] })}</p>)}
      <p className="mt-3"><Link to="/desk" className="link">{neutrals.desk.title}</Link></p>
      <form method="post" noValidate className="mt-8">
        <h2>{said.interests}</h2>
        <p>{said.interestsText}</p>
        <Notice tone={declaredAt === null ? 'attention' : 'calm'}>{declaredAt === null ? said.undeclared : fill(said.declared, { date: format.day(declaredAt) })}</Notice>
        {interests.length ? null : <p>{said.none}</p>}
        <input type="hidden" name="act" value="declare" />
        <InterestFields known={interests} form={form} own />
        <Checkbox name="declare" label={said.declare} error={form.error('declare')} />
        <ButtonRow><Button>{said.save}</Button></ButtonRow>
      </form>
      <form method="post" noValidate className="mt-10">
        <h2>{said.absence}</h2>
        <p>{said.absenceText}</p>
        <input type="hidden" name="act" value="absence" />
        <TextInput name="from" label={said.awayFrom} hint={neutrals.entry.dateHint} optional width="half" autoComplete="off" defaultValue={form.typed('from', awayFrom)} error={form.error('from')} />
        <TextInput name="until" label={said.awayUntil} hint={neutrals.entry.dateHint} optional width="half" autoComplete="off" defaultValue={form.typed('until', awayUntil)} error={form.error('until')} />
        <ButtonRow><Button kind="plain">{said.save}</Button></ButtonRow>
      </form>
    </div>
  )
}
