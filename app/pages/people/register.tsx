import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readForm } from '../../form.server'
import type { PageHandle } from '../../page-handle'
import { Button, ButtonRow } from '../../parts/Button'
import { ErrorSummary } from '../../parts/ErrorSummary'
import { Heading } from '../../parts/Heading'
import { TextInput } from '../../parts/TextInput'
import { email } from '../../people/email'
import { askToRegister } from '../../people/register.server'
import { currentUser, safeBack } from '../../people/session.server'
import { localeOf } from '../../preferences.server'
import { useWords } from '../../words/words'
import { useAnswer, type Refusal } from './answer'

export const handle: PageHandle = { title: ({ words }) => words.people.register.title }

export async function loader({ request }: LoaderFunctionArgs) {
  const back = safeBack(new URL(request.url).searchParams.get('back'))
  if (await currentUser(request)) throw redirect(back, 303)
  return { back }
}

const schema = z.strictObject({ email, back: z.string().max(4000).optional() })

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, schema)
  if (!form.ok) return data<Refusal>(form, 400)
  const { back } = form.value
  const answer = await askToRegister({ email: form.value.email, locale: localeOf(request), back: safeBack(back), address: context.address })
  if (answer === 'throttled') return data<Refusal>({ errors: { '': ['throttled-later'] }, given: { email: form.value.email, back: back ?? '' } }, 429)
  return redirect('/register/sent', 303)
}

export default function Register() {
  const { back } = useLoaderData<typeof loader>()
  const { people } = useWords().words
  const { mistakes, field, typed } = useAnswer(useActionData<typeof action>(), people.fields)
  const backTo = typed('back', back)
  return (
    <div className="reading">
      <ErrorSummary mistakes={mistakes} />
      <Heading>{people.register.title}</Heading>
      <p className="lead mt-3">{people.register.intro}</p>
      <form method="post" noValidate className="mt-8">
        <input type="hidden" name="back" value={backTo} />
        <TextInput {...field('email')} type="email" autoComplete="email" spellCheck={false} defaultValue={typed('email')} />
        <ButtonRow>
          <Button>{people.register.submit}</Button>
        </ButtonRow>
      </form>
      <p className="mt-8">
        {people.register.have} <Link to={backTo && backTo !== '/' ? `/sign-in?back=${encodeURIComponent(backTo)}` : '/sign-in'} className="link">{people.signIn.submit}</Link>
      </p>
    </div>
  )
}
