import { data, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { readForm } from '../../form.server'
import type { PageHandle } from '../../page-handle'
import { BackLink } from '../../parts/BackLink'
import { Button, ButtonRow } from '../../parts/Button'
import { ErrorSummary } from '../../parts/ErrorSummary'
import { Heading } from '../../parts/Heading'
import { TextInput } from '../../parts/TextInput'
import { email } from '../../people/email'
import { askForReset } from '../../people/reset.server'
import { localeOf } from '../../preferences.server'
import { useWords } from '../../words/words'
import { useAnswer, type Refusal } from './answer'

export const handle: PageHandle = { title: ({ words }) => words.people.reset.title }

const schema = z.strictObject({ email })

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, schema)
  if (!form.ok) return data<Refusal>(form, 400)
  const answer = await askForReset({ email: form.value.email, locale: localeOf(request), address: context.address })
  if (answer === 'throttled') return data<Refusal>({ errors: { '': ['throttled-later'] }, given: { email: form.value.email } }, 429)
  return redirect('/reset/sent', 303)
}

export default function Reset() {
  const { people } = useWords().words
  const { mistakes, field, typed } = useAnswer(useActionData<typeof action>(), people.fields)
  return (
    <div className="reading">
      <BackLink to="/sign-in">{people.signIn.title}</BackLink>
      <ErrorSummary mistakes={mistakes} />
      <Heading>{people.reset.title}</Heading>
      <p className="lead mt-3">{people.reset.intro}</p>
      <form method="post" noValidate className="mt-8">
        <TextInput {...field('email')} type="email" autoComplete="email" spellCheck={false} defaultValue={typed('email')} />
        <ButtonRow>
          <Button>{people.reset.submit}</Button>
        </ButtonRow>
      </form>
    </div>
  )
}
