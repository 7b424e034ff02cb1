import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '../../form.server'
import type { PageHandle } from '../../page-handle'
import { Button, ButtonLink, ButtonRow } from '../../parts/Button'
import { ErrorSummary } from '../../parts/ErrorSummary'
import { Heading } from '../../parts/Heading'
import { Notice } from '../../parts/Notice'
import { SummaryList } from '../../parts/SummaryList'
import { acceptInvitation, invitationFor, registerByInvitation } from '../../people/invitation.server'
import { newAccount } from '../../people/new-account.server'
import { currentUser, startSession } from '../../people/session.server'
import { localeOf } from '../../preferences.server'
import { useWords } from '../../words/words'
import { useAnswer, type Refusal } from './answer'
import { ExpiredLink } from './ExpiredLink'
import { NewAccountFields } from './NewAccountFields'

export const handle: PageHandle<typeof loader> = {
  title: ({ words, fill }, found) => {
    const { expired, invitation } = words.people
    return found?.invitation?.seat ? fill(invitation.seatTitle, { reference: found.invitation.seat }) : found?.invitation ? fill(found.invitation.roster ? invitation.rosterTitle : found.invitation.claim ? invitation.claimTitle : invitation.title, { organisation: found.invitation.organisation.name }) : expired.title
  },
}

/** Looking does not use the link up: mail scanners look at everything. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const invitation = await invitationFor(params.token!)
  const person = await currentUser(request)
  return data({ invitation, me: person?.email, path: `/invitation/${params.token}` }, invitation ? 200 : 410)
}

const gone = () => data<Refusal>({ errors: {}, given: {} }, 410)

/** Signed in: the button alone accepts. Not signed in: name and password make the account that accepts. */
export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token!
  const invitation = await invitationFor(token)
  if (!invitation) return gone()
  const person = await currentUser(request)
  if (person) {
    const done = await acceptInvitation(token, person)
    if ('ok' in done) return redirect(done.ok.goTo ?? `/organisations/${done.ok.organisationId}`, 303)
    return done.refused === 'expired' ? gone() : data<Refusal>({ errors: { '': [done.refused] }, given: {} }, 403)
  }
  const form = await readForm(request, newAccount(invitation.email))
  if (!form.ok) return data<Refusal>(form, 400)
  const done = await registerByInvitation(token, { ...form.value, locale: localeOf(request) })
  if ('ok' in done) return redirect(done.ok.goTo ?? `/organisations/${done.ok.organisationId}`, { status: 303, headers: { 'Set-Cookie': await startSession(done.ok.userId, request) } })
  return done.refused === 'expired' ? gone() : data<Refusal>({ errors: { '': [done.refused] }, given: { name: form.value.name } }, 409)
}

export default function JoinOrganisation() {
  const { invitation, me, path } = useLoaderData<typeof loader>()
  const { words, fill } = useWords()
  const { people } = words
  const form = useAnswer(useActionData<typeof action>(), people.fields)
  if (!invitation) {
    return (
      <ExpiredLink>
        <p>{people.expired.invitation}</p>
      </ExpiredLink>
    )
  }
  const { organisation, email, role, claim, hasAccount, seat, roster } = invitation
  const named = { organisation: organisation.name }
  const said = people.invitation
  const about = seat
    ? { title: fill(said.seatTitle, { reference: seat }), text: said.seat, make: said.seatRegister, take: said.seatTake }
    : roster
      ? { title: fill(said.rosterTitle, named), text: fill(said.roster, { role: words.neutrals.roles[roster] }), make: said.rosterRegister, take: said.rosterAccept }
      : claim
        ? { title: fill(said.claimTitle, named), text: said.claim, make: said.takeOver, take: said.takeOver }
        : { title: fill(said.title, named), text: fill(said.text, { role: people.roles[role] }), make: said.register, take: said.accept }
  return (
    <div className="reading">
      <ErrorSummary mistakes={form.mistakes} />
      <Heading>{about.title}</Heading>
      <p className="lead mt-3 mb-6">{about.text}</p>
      <SummaryList rows={[{ term: people.invitation.to, value: email }]} />
      {me === undefined && hasAccount ? (
        <>
          <p className="mt-6">{people.invitation.signInFirst}</p>
          <ButtonRow>
            <ButtonLink to={`/sign-in?back=${encodeURIComponent(path)}`}>{people.invitation.signIn}</ButtonLink>
          </ButtonRow>
        </>
      ) : me !== undefined && me !== email ? (
        <Notice tone="attention">{fill(people.invitation.other, { email: me })}</Notice>
      ) : (
        <form method="post" noValidate className="mt-8">
          {me === undefined ? <NewAccountFields email={email} form={form} /> : null}
          <ButtonRow>
            <Button>{me === undefined ? about.make : about.take}</Button>
          </ButtonRow>
        </form>
      )}
    </div>
  )
}
