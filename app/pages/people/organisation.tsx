import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '../../form.server'
import type { PageHandle } from '../../page-handle'
import { Banner } from '../../parts/Banner'
import { Button, ButtonLink, ButtonRow, TextButton } from '../../parts/Button'
import { RadioGroup } from '../../parts/Choices'
import { ErrorSummary } from '../../parts/ErrorSummary'
import { Heading } from '../../parts/Heading'
import { Moment } from '../../parts/Moment'
import { Notice } from '../../parts/Notice'
import { Table } from '../../parts/Table'
import { TextInput } from '../../parts/TextInput'
import { changeRole, governs, invite, membersOf, organisationById, removeMember } from '../../people/members.server'
import { memberAct } from '../../people/member-acts'
import { requirePerson } from '../../people/session.server'
import { house } from '../../house.server'
import { useWords } from '../../words/words'
import { useAnswer, type Refusal } from './answer'

export const handle: PageHandle<typeof loader> = { title: ({ words }, found) => found?.organisation.name ?? words.people.organisation.members }

/** Members see who else acts for their organisation; owners and administrators change it; a stranger finds nothing. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requirePerson(request)
  const organisation = await organisationById(house().store, params.id!)
  const member = person.organisations.find(({ id }) => id === organisation?.id)
  if (!organisation || !(member || person.role === 'admin')) throw new Response(null, { status: 404 })
  const done = new URL(request.url).searchParams.get('done')
  return {
    organisation, members: await membersOf(organisation.id), me: person.id, role: member?.role, governs: governs(person, organisation.id),
    done: (['invited', 'changed'] as const).find((one) => one === done),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requirePerson(request)
  const id = params.id!
  if (!governs(person, id) && !person.organisations.some((one) => one.id === id)) throw new Response(null, { status: 404 })
  const form = await readForm(request, memberAct)
  if (!form.ok) return data<Refusal>(form, 400)
  const act = form.value
  const done =
    act.act === 'invite' ? await invite(person, id, { email: act.inviteEmail, role: act.role, locale: person.locale })
    : act.act === 'remove' ? await removeMember(person, act.member)
    : await changeRole(person, act.member, act.act)
  if ('refused' in done) {
    const given: Record<string, string> = act.act === 'invite' ? { inviteEmail: act.inviteEmail, role: act.role } : {}
    const code = done.refused === 'throttled' ? 'throttled-later' : done.refused
    return data<Refusal>({ errors: { [act.act === 'invite' ? 'inviteEmail' : '']: [code] }, given }, done.refused === 'not-yours' ? 403 : done.refused === 'throttled' ? 429 : 409)
  }
  if (act.act === 'remove' && !(await stillSees(request, id))) return redirect('/account?done=left', 303)
  return redirect(`/organisations/${id}?done=${act.act === 'invite' ? 'invited' : 'changed'}`, 303)
}

async function stillSees(request: Request, id: string): Promise<boolean> {
  const person = await requirePerson(request)
  return person.role === 'admin' || person.organisations.some((one) => one.id === id)
}

const registers = { platform: 'platforms', merchant: 'merchants', association: 'bodies', authority: 'bodies' } as const

export default function Organisation() {
  const { organisation, members, me, role, governs: may, done } = useLoaderData<typeof loader>()
  const { words, fill } = useWords()
  const { people } = words
  const { mistakes, field, typed } = useAnswer(useActionData<typeof action>(), people.fields)
  const act = (member: string, name: string, value: 'remove' | 'owner' | 'officer') => {
    const says = { remove: [people.organisation.remove, people.organisation.removeOf], owner: [people.organisation.makeOwner, people.organisation.makeOwnerOf], officer: [people.organisation.makeOfficer, people.organisation.makeOfficerOf] }[value]
    return (
      <form method="post">
        <input type="hidden" name="member" value={member} />
        <TextButton name="act" value={value} aria-label={fill(says[1]!, { name })}>{says[0]}</TextButton>
      </form>
    )
  }
  return (
    <>
      <ErrorSummary mistakes={mistakes} />
      {done ? <Banner>{people.organisation[done]}</Banner> : null}
      <Heading caption={people.kinds[organisation.kind]}>{organisation.name}</Heading>
      <p className="mt-3 mb-6">
        <Link to={`/registry/${registers[organisation.kind]}/${organisation.id}`} className="link">{people.organisation.entry}</Link>
      </p>
      {organisation.kind === 'association' || organisation.kind === 'authority' ? (
        <p className="mb-6">
          <Link to={`/organisations/${organisation.id}/roster`} className="link">{words.neutrals.roster.open}</Link>
        </p>
      ) : null}
      {organisation.verifiedAt ? null : <Notice tone="attention">{people.organisation.unverified}</Notice>}
      <Table
        caption={people.organisation.members}
        rows={members}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', head: people.organisation.name, cell: ({ name, userId }) => (userId === me ? `${name} ${people.organisation.you}` : name) },
          { key: 'email', head: people.organisation.email, cell: ({ email }) => <span className="wrap-anywhere">{email}</span> },
          { key: 'role', head: people.fields.role.label, cell: (member) => people.roles[member.role] },
          { key: 'since', head: people.organisation.since, cell: ({ since }) => <Moment at={since} as="day" /> },
          ...(may
            ? [{
                key: 'act', head: people.organisation.act,
                cell: ({ id, name, role: its }: { id: string; name: string; role: 'owner' | 'officer' }) => (
                  <div className="flex flex-wrap gap-x-4">
                    {act(id, name, its === 'owner' ? 'officer' : 'owner')}
                    {act(id, name, 'remove')}
                  </div>
                ),
              }]
            : []),
        ]}
      />
      {may && organisation.kind === 'platform' ? (
        <ButtonRow>
          <ButtonLink to="/registry/merchants/new" kind="plain">{people.organisation.addMerchant}</ButtonLink>
        </ButtonRow>
      ) : null}
      {role === 'officer' && !may ? (
        <form method="post">
          <input type="hidden" name="member" value={members.find(({ userId }) => userId === me)?.id} />
          <ButtonRow>
            <Button kind="plain" name="act" value="remove">{people.organisation.leave}</Button>
          </ButtonRow>
        </form>
      ) : null}
      {may ? (
        <form method="post" noValidate className="mt-8">
          <h2>{people.organisation.invite}</h2>
          <input type="hidden" name="act" value="invite" />
          <TextInput {...field('inviteEmail')} type="email" autoComplete="off" spellCheck={false} defaultValue={typed('inviteEmail')} />
          <RadioGroup
            {...field('role')}
            defaultValue={typed('role', 'officer')}
            choices={[
              { value: 'officer', label: people.roles.officer, hint: people.organisation.officerHint },
              { value: 'owner', label: people.roles.owner, hint: people.organisation.ownerHint },
            ]}
          />
          <ButtonRow>
            <Button>{people.organisation.inviteSubmit}</Button>
          </ButtonRow>
        </form>
      ) : null}
    </>
  )
}
