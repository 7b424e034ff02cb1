import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { rules } from '~/machines/complaint/rules'
import type { PageHandle } from '../page-handle'
import { usePageFacts } from '../page-facts'
import { ButtonLink, ButtonRow } from '../parts/Button'
import { Desk } from '../parts/case/Desk'
import { Hero } from '../parts/Hero'
import { currentUser } from '../people/session.server'
import { localeOf } from '../preferences.server'
import { deskOf } from '../queues/desk.server'
import { useWords } from '../words/words'

export const handle: PageHandle<typeof loader> = { title: ({ words }, found) => (found?.desk ? words.home.desk.page : words.home.title) }

/** The times named on the front door are the rules' own. Whoever is signed in is past the front door: their cases stand here. */
export async function loader({ request }: LoaderFunctionArgs) {
  const person = await currentUser(request)
  const desk = person && (await deskOf(person, localeOf(request)))
  return { desk, times: { accept: rules.acceptance.n, respond: rules.merchantReply.n, platform: rules.platformDecision.n } }
}

export default function Home() {
  const { words } = useWords()
  const { home } = words
  const { desk } = useLoaderData<typeof loader>()
  if (desk)
    return (
      <>
        <Desk desk={desk} />
        <OpenToAll />
      </>
    )
  return (
    <>
      <Hero title={home.hero} lead={home.lead} free={home.free} />
      <div className="doors">
        <Door side={home.consumer} start="/file" explore="/explore" />
        <Door side={home.merchant} start="/answer" explore="/guide/complaint" other />
      </div>
      <Steps />
      <SignIn />
      <OpenToAll />
    </>
  )
}

function Door({
  side,
  start,
  explore,
  other = false,
}: {
  side: { title: string; text: string; start: string; explore: string }
  start: string
  explore: string
  other?: boolean
}) {
  return (
    <section className={other ? 'door other' : 'door'}>
      <h2>{side.title}</h2>
      <p>{side.text}</p>
      <ButtonLink to={start} kind={other ? 'plain' : 'primary'}>
        {side.start}
      </ButtonLink>
      <Link to={explore} className="link alone">
        {side.explore}
      </Link>
    </section>
  )
}

function Steps() {
  const { words, fill } = useWords()
  const { times } = useLoaderData<typeof loader>()
  const { steps } = words.home
  return (
    <section className="home-section">
      <h2>{steps.title}</h2>
      <ol className="steps">
        {steps.list.map(({ title, time, text }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p className="time">{fill(time, times)}</p>
            <p className="text">{fill(text, times)}</p>
          </li>
        ))}
      </ol>
      <Link to="/rules" className="link alone mt-5">
        {steps.more}
      </Link>
    </section>
  )
}

function SignIn() {
  const { back } = useWords().words.home
  return (
    <section className="home-section again">
      <div>
        <h2>{back.title}</h2>
        <p>{back.text}</p>
      </div>
      <ButtonRow>
        <ButtonLink to="/sign-in">{back.signIn}</ButtonLink>
        <ButtonLink to="/register" kind="plain">
          {back.register}
        </ButtonLink>
      </ButtonRow>
    </section>
  )
}

function OpenToAll() {
  const { open } = useWords().words.home
  const { mode } = usePageFacts()
  const ways = [
    ['/rules', open.rules],
    ['/guide', open.guide],
    ...(mode === 'elder' ? [] : [['/preferences', open.elder] as const]),
  ] as const
  return (
    <section className="home-section">
      <h2>{open.title}</h2>
      <ul className="cards mt-5">
        {ways.map(([to, { title, text }]) => (
          <li key={to}>
            <Link to={to} className="way">
              <span className="title">{title}</span>
              <p>{text}</p>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
