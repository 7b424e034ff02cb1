import { data, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { linkBehind } from '../../answering/link.server'
import { keepLink } from '../../link-cookie.server'
import type { PageHandle } from '../../page-handle'
import { ButtonLink, ButtonRow } from '../../parts/Button'
import { Heading } from '../../parts/Heading'
import { useWords } from '../../words/words'

export const handle: PageHandle = { title: ({ words }) => words.filing.answer.bad.title }

/** From the notice. The token leaves the address at once, so that it stands in no history, print or screenshot. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params.token ?? ''
  const link = await linkBehind(token)
  if ('ok' in link) throw redirect(`/answer/case/${link.ok.reference}`, { status: 303, headers: { 'Set-Cookie': keepLink(request, link.ok.grantId, token) } })
  return data(link, link.bad === 'unknown' ? 404 : 410)
}

export default function BadLink() {
  const link = useLoaderData<typeof loader>()
  const { words, fill, format } = useWords()
  const { bad, none } = words.filing.answer
  return (
    <div className="reading flow">
      <Heading>{bad.title}</Heading>
      <p>{link.bad === 'expired' ? fill(bad.expired, { at: format.moment(link.at) }) : bad[link.bad]}</p>
      <ButtonRow>
        <ButtonLink to="/sign-in?back=%2Fqueue">{none.signIn}</ButtonLink>
      </ButtonRow>
    </div>
  )
}
