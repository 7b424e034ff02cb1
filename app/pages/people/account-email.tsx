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
import { SummaryList } from '../../parts/SummaryList'
import { TextInput } from '../../parts/TextInput'
import { askToChangeEmail } from '../../people/account.server'
import { email } from '../../people/email'
import { requirePerson } from '../../people/session.server'
import { useWords } from '../../words/words'
import { useAnswer, type Refusal } from './answer'

export const handle: PageHandle = { title: ({ words }) => words.people.changeEmail.title }

export async function loader({ request }: LoaderFunctionArgs) {
  return { email: (await requirePerson(request)).email }
}

const schema = z.strictObject({ newEmail: email, currentPassword: z.string('required').min(1, 'required') })

export async function action({ request }: ActionFunctionArgs) {
  const person = await requirePerson(request)
  const form = await readForm(request, schema)
  if (!form.ok) return data<Refusal>(form, 400)
  const { newEmail, currentPassword } = form.value
  const done = await askToChangeEmail(person, newEmail, currentPassword)
  if ('refused' in done) {
    if (done.refused === 'throttled') return data<Refusal>({ errors: { '': ['throttled'] }, given: { newEmail }, minutes: 15 }, 429)
    return data<Refusal>({ errors: { currentPassword: ['password-wrong'] }, given: { newEmail } }, 400)
  }
  return redirect('/account?done=email', 303)
}

export default function AccountEmail() {
  const present = useLoaderData<typeof loader>()
  const { people } = useWords().words
  const { mistakes, field, typed } = useAnswer(useActionData<typeof action>(), people.fields)
  return (
    <div className="reading">
      <BackLink to="/account">{people.account.title}</BackLink>
      <ErrorSummary mistakes={mistakes} />
      <Heading>{people.changeEmail.title}</Heading>
      <p className="lead mt-3 mb-6">{people.changeEmail.consequence}</p>
      <SummaryList rows={[{ term: people.changeEmail.now, value: present.email }]} />
      <form method="post" noValidate className="mt-8">
        <TextInput {...field('newEmail')} type="email" autoComplete="email" spellCheck={false} defaultValue={typed('newEmail')} />
        <PasswordInput {...field('currentPassword')} autoComplete="current-password" />
        <ButtonRow>
          <Button>{people.changeEmail.submit}</Button>
        </ButtonRow>
      </form>
    </div>
  )
}
