import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readForm } from '../../form.server'
import type { PageHandle } from '../../page-handle'
import { Button, ButtonLink, ButtonRow } from '../../parts/Button'
import { ErrorSummary } from '../../parts/ErrorSummary'
import { Heading } from '../../parts/Heading'
import { PasswordInput } from '../../parts/PasswordInput'
import { newPassword } from '../../people/new-account.server'
import { completeReset, resetFor } from '../../people/reset.server'
import { endSession } from '../../people/session.server'
import { useWords } from '../../words/words'
import { useAnswer, type Refusal } from './answer'
import { ExpiredLink } from './ExpiredLink'

export const handle: PageHandle = { title: ({ words }) => words.people.reset.choose }

/** Looking does not use the link up: mail scanners look at everything. */
export async function loader({ params }: LoaderFunctionArgs) {
  const user = await resetFor(params.token!)
  return data({ email: user?.email }, user ? 200 : 410)
}

export async function action({ request, params }: ActionFunctionArgs) {
  const user = await resetFor(params.token!)
  if (!user) return data<Refusal>({ errors: {}, given: {} }, 410)
  const form = await readForm(request, z.strictObject({ password: newPassword([user.email, user.name]) }))
  if (!form.ok) return data<Refusal>(form, 400)
  const done = await completeReset(params.token!, form.value.password)
  if ('refused' in done) return data<Refusal>({ errors: {}, given: {} }, 410)
  return redirect('/sign-in?done=reset', { status: 303, headers: { 'Set-Cookie': await endSession(request) } })
}

export default function ResetPassword() {
  const { email } = useLoaderData<typeof loader>()
  const { people } = useWords().words
  const { mistakes, field } = useAnswer(useActionData<typeof action>(), people.fields)
  if (!email) {
    return (
      <ExpiredLink>
        <ButtonLink to="/reset">{people.expired.reset}</ButtonLink>
      </ExpiredLink>
    )
  }
  return (
    <div className="reading">
      <ErrorSummary mistakes={mistakes} />
      <Heading caption={email}>{people.reset.choose}</Heading>
      <p className="lead mt-3">{people.reset.consequence}</p>
      <form method="post" noValidate className="mt-8">
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordInput {...field('password', 'newPassword')} autoComplete="new-password" />
        <ButtonRow>
          <Button>{people.reset.save}</Button>
        </ButtonRow>
      </form>
    </div>
  )
}
