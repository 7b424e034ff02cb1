import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { isKind } from '~/machines/complaint/kinds'
import { planOf } from '../../filing/door.server'
import { beginDraft, draftLines, mostDrafts, openDrafts } from '../../filing/drafts.server'
import { numbersInForce } from '../../filing/numbers.server'
import { readForm } from '../../form.server'
import { house } from '../../house.server'
import type { PageHandle } from '../../page-handle'
import { Banner } from '../../parts/Banner'
import { Button, ButtonLink, ButtonRow } from '../../parts/Button'
import { ErrorSummary } from '../../parts/ErrorSummary'
import { Heading } from '../../parts/Heading'
import { currentUser, requirePerson } from '../../people/session.server'
import { Drafts } from '../../filing/Drafts'
import { useWords } from '../../words/words'

export const handle: PageHandle = { title: ({ words }) => words.filing.start.title }

export async function loader({ request }: LoaderFunctionArgs) {
  const { store, clock } = house()
  const person = await currentUser(request)
  const { searchParams } = new URL(request.url)
  const kind = searchParams.get('kind')
  const { rules } = await numbersInForce(store, clock.now())
  const period = (key: string) => ({ n: rules[key]!.n, unit: rules[key]!.unit })
  const drafts = person ? await openDrafts(store, person.id) : []
  return {
    signedIn: person !== undefined, kind: isKind(kind) ? kind : undefined, deleted: searchParams.has('deleted'),
    times: { accept: period('acceptance'), respond: period('merchantReply'), small: period('merchantReplySmall') },
    drafts: draftLines(drafts),
  }
}

const form = z.strictObject({ workflow: z.string().refine((name) => planOf(name) !== undefined, 'unknown').optional(), kind: z.string().refine(isKind, 'unknown').optional() })

export async function action({ request }: ActionFunctionArgs) {
  const person = await requirePerson(request)
  const read = await readForm(request, form)
  if (!read.ok) throw new Response(null, { status: 400 })
  const { workflow = 'complaint', kind } = read.value
  const id = await beginDraft(person.id, workflow, kind ? { kind } : {})
  if (!id) return data({ full: mostDrafts }, 409)
  return redirect(`/file/${id}/${planOf(workflow)!.steps[0]!.name}`, 303)
}

export default function Start() {
  const { signedIn, kind, deleted, times, drafts } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { words, fill } = useWords()
  const { start } = words.filing
  const here = kind ? `/file?kind=${kind}` : '/file'
  const spans = Object.fromEntries(Object.entries(times).map(([key, { n, unit }]) => [key, fill(words.cases.units[unit], { n })]))
  const back = encodeURIComponent(here)
  return (
    <div className="reading">
      <ErrorSummary mistakes={refused && 'full' in refused ? [{ message: fill(start.tooMany, { n: refused.full }) }] : undefined} />
      {deleted ? <Banner>{words.filing.gone.done}</Banner> : null}
      <Heading>{start.title}</Heading>
      <p className="lead mt-3">{start.lead}</p>
      {drafts.length ? <Drafts drafts={drafts} /> : null}
      <div className="prose flow mt-6">
        <h2>{start.need}</h2>
        <List items={start.needs} />
        <h2>{start.time}</h2>
        <List items={start.times.map((time) => fill(time, spans))} />
        <h2>{start.cost}</h2>
        <p>{start.costs}</p>
      </div>
      {signedIn ? (
        <Form method="post" action="/file">
          {kind ? <input type="hidden" name="kind" value={kind} /> : null}
          <ButtonRow>
            <Button>{start.begin}</Button>
          </ButtonRow>
        </Form>
      ) : (
        <>
          <p className="mt-6">{start.signInWhy}</p>
          <ButtonRow>
            <ButtonLink to={`/sign-in?back=${back}`}>{start.signIn}</ButtonLink>
            <ButtonLink to={`/register?back=${back}`} kind="plain">
              {start.register}
            </ButtonLink>
          </ButtonRow>
        </>
      )}
      <div className="prose flow mt-8">
        <h2>{start.other}</h2>
        <List items={start.others} />
        <p>
          {start.notSure}{' '}
          <Link to="/explore" className="link">
            {start.explore}
          </Link>
        </p>
      </div>
    </div>
  )
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul className="dots">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
