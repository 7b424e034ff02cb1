import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readForm } from '../../form.server'
import type { PageHandle } from '../../page-handle'
import { BackLink } from '../../parts/BackLink'
import { Button, ButtonRow } from '../../parts/Button'
import { ErrorSummary } from '../../parts/ErrorSummary'
import { Heading } from '../../parts/Heading'
import { PasswordInput } from '../../parts/PasswordInput'
import { changePassword } from '../../people/account.server'
import { newPassword } from '../../people/new-account.server'
import { requirePerson, startSession } from '../../people/session.server'
import { useWords } from '../../words/words'
import { useAnswer, type Refusal } from './answer'

export const handle: PageHandle = { title: ({ words }) => words.people.changePassword.title }

export async function loader({ request }: LoaderFunctionArgs) {
  return { email: (await requirePerson(request)).email }
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requirePerson(request)
  const form = await readForm(request, z.strictObject({ currentPassword: z.string('required').min(1, 'required'), newPassword: newPassword([person.email, person.name]) }))
  if (!form.ok) return data<Refusal>(form, 400)
  const done = await changePassword(person, form.value.currentPassword, form.value.newPassword)
  if ('refused' in done) {
    if (done.refused === 'throttled') return data<Refusal>({ errors: { '': ['throttled'] }, given: {}, minutes: 15 }, 429)
    return data<Refusal>({ errors: { currentPassword: ['password-wrong'] }, given: {} }, 400)
  }
  return redirect('/account?done=password', { status: 303, headers: { 'Set-Cookie': await startSession(person.id, request) } })
}

export default function AccountPassword() {
  const { email } = useLoaderData<typeof loader>()
  const { people } = useWords().words
  const { mistakes, field } = useAnswer(useActionData<typeof action>(), people.fields)
  return (
    <div className="reading">
      <BackLink to="/account">{people.account.title}</BackLink>
      <ErrorSummary mistakes={mistakes} />
      <Heading>{people.changePassword.title}</Heading>
      <p className="lead mt-3">{people.changePassword.consequence}</p>
      <form method="post" noValidate className="mt-8">
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordInput {...field('currentPassword')} autoComplete="current-password" />
        <PasswordInput {...field('newPassword')} autoComplete="new-password" />
        <ButtonRow>
          <Button>{people.changePassword.submit}</Button>
        </ButtonRow>
      </form>
    </div>
  )
}
