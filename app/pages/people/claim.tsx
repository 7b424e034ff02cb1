import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { PageHandle } from '../../page-handle'
import { Button, ButtonRow } from '../../parts/Button'
import { ErrorSummary } from '../../parts/ErrorSummary'
import { Heading } from '../../parts/Heading'
import { Notice } from '../../parts/Notice'
import { Panel } from '../../parts/Panel'
import { SummaryList } from '../../parts/SummaryList'
import { askToClaim, claimFor, claimMerchant, grantByToken } from '../../people/claim.server'
import { currentUser } from '../../people/session.server'
import { localeOf } from '../../preferences.server'
import { useWords } from '../../words/words'
import { useAnswer, type Refusal } from './answer'
import { ExpiredLink } from './ExpiredLink'

export const handle: PageHandle<typeof loader> = {
  title: ({ words, fill }, found) => (found?.claim ? fill(words.people.claim.title, { organisation: found.claim.organisation.name }) : words.people.expired.title),
}

/** From the signed link of a case. The link alone takes nothing over: it may have been forwarded. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await grantByToken(params.token!)
  const claim = grant && (await claimFor(grant))
  const person = await currentUser(request)
  const asked = new URL(request.url).searchParams.has('asked')
  return data({ claim, asked, mine: Boolean(claim && person?.email === claim.email.toLowerCase()) }, claim ? 200 : 410)
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const grant = await grantByToken(params.token!)
  if (!grant) return data<Refusal>({ errors: {}, given: {} }, 410)
  const person = await currentUser(request)
  if (person && person.email === grant.email.toLowerCase()) {
    const done = await claimMerchant(person.id, grant)
    return 'ok' in done ? redirect(`/organisations/${done.ok.organisationId}`, 303) : data<Refusal>({ errors: { '': [done.refused] }, given: {} }, 409)
  }
  const asked = await askToClaim(grant, { locale: localeOf(request), address: context.address })
  if (asked === 'asked') return redirect(`/claim/${params.token}?asked=1`, 303)
  return asked === 'closed' ? data<Refusal>({ errors: { '': ['closed'] }, given: {} }, 409) : data<Refusal>({ errors: { '': ['throttled-later'] }, given: {} }, 429)
}

export default function Claim() {
  const { claim, mine, asked } = useLoaderData<typeof loader>()
  const { words, fill } = useWords()
  const { people } = words
  const { mistakes } = useAnswer(useActionData<typeof action>(), {})
  if (!claim) return <ExpiredLink />
  if (asked && mistakes.length === 0) {
    return (
      <div className="reading">
        <Panel title={people.claim.sentTitle} about={claim.email} />
        <p>{people.claim.sent}</p>
        <p className="mt-3">{people.claim.backToAnswer}</p>
      </div>
    )
  }
  return (
    <div className="reading">
      <ErrorSummary mistakes={mistakes} />
      <Heading>{fill(people.claim.title, { organisation: claim.organisation.name })}</Heading>
      <p className="lead mt-3 mb-6">{people.claim.intro}</p>
      {claim.open ? (
        <>
          <SummaryList rows={[{ term: people.claim.address, value: claim.email }]} />
          <p className="mt-6">{mine ? people.claim.now : people.claim.why}</p>
          <form method="post">
            <ButtonRow>
              <Button>{mine ? people.claim.take : people.claim.ask}</Button>
            </ButtonRow>
          </form>
        </>
      ) : (
        <Notice tone="attention">{people.mistakes.closed}</Notice>
      )}
    </div>
  )
}
