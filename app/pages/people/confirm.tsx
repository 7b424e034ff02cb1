import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '../../form.server'
import type { PageHandle } from '../../page-handle'
import { Button, ButtonLink, ButtonRow } from '../../parts/Button'
import { ErrorSummary } from '../../parts/ErrorSummary'
import { Heading } from '../../parts/Heading'
import { newAccount } from '../../people/new-account.server'
import { completeRegistration, confirmationFor } from '../../people/register.server'
import { safeBack, startSession } from '../../people/session.server'
import { localeOf } from '../../preferences.server'
import { useWords } from '../../words/words'
import { useAnswer, type Refusal } from './answer'
import { ExpiredLink } from './ExpiredLink'
import { NewAccountFields } from './NewAccountFields'

export const handle: PageHandle = { title: ({ words }) => words.people.confirm.title }

/** Looking does not use the link up: mail scanners look at everything. */
export async function loader({ params }: LoaderFunctionArgs) {
  const found = await confirmationFor(params.token!)
  return data({ email: found?.email }, found ? 200 : 410)
}

export async function action({ request, params }: ActionFunctionArgs) {
  const found = await confirmationFor(params.token!)
  if (!found) return data<Refusal>({ errors: {}, given: {} }, 410)
  const form = await readForm(request, newAccount(found.email))
  if (!form.ok) return data<Refusal>(form, 400)
  const done = await completeRegistration(params.token!, { ...form.value, locale: localeOf(request) })
  if ('refused' in done) return data<Refusal>({ errors: {}, given: {} }, 410)
  return redirect(safeBack(done.ok.back), { status: 303, headers: { 'Set-Cookie': await startSession(done.ok.userId, request) } })
}

export default function Confirm() {
  const { email } = useLoaderData<typeof loader>()
  const { people } = useWords().words
  const form = useAnswer(useActionData<typeof action>(), people.fields)
  if (!email) {
    return (
      <ExpiredLink>
        <ButtonLink to="/register">{people.expired.register}</ButtonLink>
      </ExpiredLink>
    )
  }
  return (
    <div className="reading">
      <ErrorSummary mistakes={form.mistakes} />
      <Heading caption={email}>{people.confirm.title}</Heading>
      <p className="lead mt-3">{people.confirm.for}</p>
      <form method="post" noValidate className="mt-8">
        <NewAccountFields email={email} form={form} />
        <ButtonRow>
          <Button>{people.confirm.submit}</Button>
        </ButtonRow>
      </form>
    </div>
  )
}
