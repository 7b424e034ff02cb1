import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readForm } from '../../form.server'
import { house } from '../../house.server'
import { keeperOf } from '../../neutrals/keeper.server'
import { invitationAt, stateOf, withdrawInvitation } from '../../neutrals/invitations.server'
import type { PageHandle } from '../../page-handle'
import { BackLink } from '../../parts/BackLink'
import { Button, ButtonLink, ButtonRow } from '../../parts/Button'
import { Heading } from '../../parts/Heading'
import { SummaryList } from '../../parts/SummaryList'
import { requirePerson } from '../../people/session.server'
import { useWords } from '../../words/words'

export const handle: PageHandle = { title: ({ words }) => words.neutrals.invitation.title }

/** An invitation that waits or was declined: the address and nothing behind it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const organisation = await keeperOf(await requirePerson(request), params.id!)
  const row = await invitationAt(house().store, organisation.id, params.invitation!)
  if (!row) throw new Response(null, { status: 404 })
  return { organisation: organisation.id, email: row.email, role: row.role, state: stateOf(row), createdAt: row.createdAt, expiresAt: row.expiresAt }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requirePerson(request)
  const organisation = await keeperOf(person, params.id!)
  const form = await readForm(request, z.strictObject({ act: z.literal('withdraw') }))
  if (!form.ok) throw new Response(null, { status: 400 })
  const done = await withdrawInvitation(person, organisation.id, params.invitation!)
  if ('ok' in done) return redirect(`/organisations/${organisation.id}/roster?done=withdrawn`, 303)
  throw new Response(null, { status: 'refused' in done && done.refused === 'not-yours' ? 403 : 404 })
}

export default function RosterInvitationPage() {
  const { organisation, email, role, state, createdAt, expiresAt } = useLoaderData<typeof loader>()
  const { words, format } = useWords()
  const { neutrals } = words
  const said = neutrals.invitation
  const roster = `/organisations/${organisation}/roster`
  return (
    <div className="reading">
      <BackLink to={roster} />
      <Heading caption={neutrals.roles[role]}>{said.title}</Heading>
      <p className="lead mt-3 mb-6">{said[state]}</p>
      <SummaryList
        rows={[
          { term: neutrals.entry.email, value: <span className="wrap-anywhere">{email}</span> },
          { term: neutrals.roster.state, value: neutrals.roster[state] },
          { term: said.sent, value: format.day(createdAt) },
          { term: said.holds, value: format.day(expiresAt) },
        ]}
      />
      <form method="post" className="mt-8">
        <ButtonRow>
          <Button kind="danger" name="act" value="withdraw">{state === 'invited' ? said.withdraw : said.remove}</Button>
          <ButtonLink to={`${roster}/new`} kind="plain">{neutrals.entry.add}</ButtonLink>
        </ButtonRow>
      </form>
    </div>
  )
}
