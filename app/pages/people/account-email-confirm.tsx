import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '../../page-handle'
import { Button, ButtonRow } from '../../parts/Button'
import { Heading } from '../../parts/Heading'
import { completeEmailChange, emailChangeFor } from '../../people/account.server'
import { endSession } from '../../people/session.server'
import { useWords } from '../../words/words'
import { ExpiredLink } from './ExpiredLink'

export const handle: PageHandle = { title: ({ words }) => words.people.changeEmail.confirmTitle }

/** Looking does not use the link up: mail scanners look at everything. */
export async function loader({ params }: LoaderFunctionArgs) {
  const found = await emailChangeFor(params.token!)
  return data({ email: found?.email }, found ? 200 : 410)
}

export async function action({ request, params }: ActionFunctionArgs) {
  const done = await completeEmailChange(params.token!)
  if ('refused' in done) return data(null, 410)
  return redirect('/sign-in?done=email', { status: 303, headers: { 'Set-Cookie': await endSession(request) } })
}

export default function AccountEmailConfirm() {
  const { email } = useLoaderData<typeof loader>()
  const { changeEmail } = useWords().words.people
  if (!email) return <ExpiredLink />
  return (
    <form method="post" className="reading">
      <Heading caption={email}>{changeEmail.confirmTitle}</Heading>
      <p className="lead mt-3">{changeEmail.confirmText}</p>
      <ButtonRow>
        <Button>{changeEmail.confirm}</Button>
      </ButtonRow>
    </form>
  )
}
