import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { PageHandle } from '../../page-handle'
import { Button, ButtonRow } from '../../parts/Button'
import { Heading } from '../../parts/Heading'
import { endSession, requirePerson } from '../../people/session.server'
import { useWords } from '../../words/words'

export const handle: PageHandle = { title: ({ words }) => words.people.signOut.title }

/** A GET only asks: a link in somebody's mail must not sign anyone out. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requirePerson(request)
  return null
}

export async function action({ request }: ActionFunctionArgs) {
  return redirect('/', { status: 303, headers: { 'Set-Cookie': await endSession(request), 'Clear-Site-Data': '"cache"' } })
}

export default function SignOut() {
  const { signOut } = useWords().words.people
  return (
    <form method="post" className="reading">
      <Heading>{signOut.title}</Heading>
      <p className="mt-3">{signOut.text}</p>
      <ButtonRow>
        <Button>{signOut.submit}</Button>
      </ButtonRow>
    </form>
  )
}
