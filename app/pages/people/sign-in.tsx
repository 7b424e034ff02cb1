import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readForm } from '../../form.server'
import type { PageHandle } from '../../page-handle'
import { Banner } from '../../parts/Banner'
import { Button, ButtonRow } from '../../parts/Button'
import { ErrorSummary } from '../../parts/ErrorSummary'
import { Heading } from '../../parts/Heading'
import { PasswordInput } from '../../parts/PasswordInput'
import { TextInput } from '../../parts/TextInput'
import { email } from '../../people/email'
import { currentUser, safeBack, startSession } from '../../people/session.server'
import { minutesOf, signIn } from '../../people/sign-in.server'
import { keepUnchosen } from '../../people/preferences.server'
import { useWords } from '../../words/words'
import { useAnswer, type Refusal } from './answer'

export const handle: PageHandle = { title: ({ words }) => words.people.signIn.title }

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const back = safeBack(searchParams.get('back'))
  if (await currentUser(request)) throw redirect(back, 303)
  const done = searchParams.get('done')
  return { back, done: (['reset', 'email'] as const).find((one) => one === done) }
}

const schema = z.strictObject({ email, password: z.string('required').min(1, 'required'), back: z.string().max(4000).optional() })

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, schema)
  if (!form.ok) return data<Refusal>(form, 400)
  const { password, back } = form.value
  const answer = await signIn({ email: form.value.email, password, address: context.address })
  if ('refused' in answer) {
    const given = { email: form.value.email, back: back ?? '' }
    if (answer.refused === 'wrong') return data<Refusal>({ errors: { '': ['wrong'] }, given }, 400)
    return data<Refusal>({ errors: { '': ['throttled'] }, given, minutes: minutesOf(answer.seconds) }, { status: 429, headers: { 'Retry-After': String(answer.seconds) } })
  }
  const headers = new Headers(keepUnchosen(request, answer.ok))
  headers.append('Set-Cookie', await startSession(answer.ok.userId, request))
  return redirect(safeBack(back), { status: 303, headers })
}

export default function SignIn() {
  const { back, done } = useLoaderData<typeof loader>()
  const { people } = useWords().words
  const { mistakes, field, typed } = useAnswer(useActionData<typeof action>(), people.fields)
  const backTo = typed('back', back)
  const carried = backTo && backTo !== '/' ? `?back=${encodeURIComponent(backTo)}` : ''
  return (
    <div className="reading">
      <ErrorSummary mistakes={mistakes} />
      {done ? <Banner>{people.signIn.done[done]}</Banner> : null}
      <Heading>{people.signIn.title}</Heading>
      {carried ? <p className="lead mt-3">{people.signIn.toGoOn}</p> : null}
      <form method="post" noValidate className="mt-8">
        <input type="hidden" name="back" value={backTo} />
        <TextInput {...field('email')} type="email" autoComplete="username" spellCheck={false} defaultValue={typed('email')} />
        <PasswordInput {...field('password')} autoComplete="current-password" />
        <ButtonRow>
          <Button>{people.signIn.submit}</Button>
          <Link to="/reset" className="link">{people.signIn.forgotten}</Link>
        </ButtonRow>
      </form>
      <p className="mt-8">
        {people.signIn.newHere} <Link to={`/register${carried}`} className="link">{people.signIn.register}</Link>
      </p>
    </div>
  )
}
