import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { forgetLinks } from '../../link-cookie.server'
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
  // A signed link opened in this browser is a way in as well: whoever sits here next must not find it.
  const headers = new Headers([['Set-Cookie', await endSession(request)], ['Set-Cookie', forgetLinks()], ['Clear-Site-Data', '"cache"']])
  return redirect('/', { status: 303, headers })
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
