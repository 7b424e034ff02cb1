import { Form, useLocation } from '@remix-run/react'
import { Button, ButtonRow } from '../parts/Button'
import { Heading } from '../parts/Heading'
import { Inset } from '../parts/Notice'
import { useWords } from '../words/words'

/** What was typed, ready to be sent again once signed in; works without scripts. */
export function Expired({ typed, search }: { typed: [string, string][]; search: string }) {
  const { words } = useWords()
  const { pathname } = useLocation()
  const { expired } = words.filing
  const readable = typed.filter(([name, value]) => value.trim().length > 3 && name !== 'seen' && name !== 'from')
  return (
    <div className="reading flow">
      <Heading>{expired.title}</Heading>
      <p>{expired.text}</p>
      <p>
        <a href={`/sign-in?back=${encodeURIComponent(pathname)}`} target="_blank" rel="noopener" className="link">
          {expired.signIn}
        </a>
      </p>
      <Form method="post" action={search ? `${pathname}?${search}` : pathname} reloadDocument>
        {typed.map(([name, value], n) => (
          <textarea key={n} hidden readOnly name={name} value={value} />
        ))}
        <ButtonRow>
          <Button>{expired.save}</Button>
        </ButtonRow>
      </Form>
      {readable.length ? (
        <>
          <h2>{expired.kept}</h2>
          {readable.map(([, value], n) => (
            <Inset key={n}>
              <p className="whitespace-pre-wrap">{value}</p>
            </Inset>
          ))}
        </>
      ) : null}
    </div>
  )
}
