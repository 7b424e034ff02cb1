import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, isRouteErrorResponse, useActionData, useLoaderData, useRouteError, useSearchParams } from '@remix-run/react'
import { receiptOf, stepAt } from '../../filing/door.server'
import { draftFor } from '../../filing/drafts.server'
import { GuidanceLists } from '../../filing/Guidance'
import { mistakesFor } from '../../filing/mistakes'
import { Question } from '../../filing/Question'
import { RegisterSearch } from '../../filing/RegisterSearch'
import { Expired } from '../../filing/Expired'
import { typedOf } from '../../filing/typed.server'
import { afterStep } from '../../filing/way.server'
import { staleRows } from '../../filing/rows.server'
import { fieldsDrawn, stepView } from '../../filing/step-view.server'
import { takeStep } from '../../filing/take-step.server'
import type { StepRefused } from '../../filing/view'
import { house } from '../../house.server'
import type { PageHandle } from '../../page-handle'
import { BackLink } from '../../parts/BackLink'
import { Banner } from '../../parts/Banner'
import { Button, ButtonRow } from '../../parts/Button'
import { ErrorPage } from '../../parts/ErrorPage'
import { ErrorSummary } from '../../parts/ErrorSummary'
import { Heading } from '../../parts/Heading'
import { Notice } from '../../parts/Notice'
import { SummaryList } from '../../parts/SummaryList'
import { currentUser } from '../../people/session.server'
import { useWords } from '../../words/words'
import { Told } from '../../filing/Told'

export const handle: PageHandle<typeof loader> = { title: ({ words }, loaded) => loaded?.title ?? words.filing.tasks.title }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { drawing } = await stepAt(request, params)
  const { searchParams } = new URL(request.url)
  const view = await stepView(drawing, (searchParams.get('q') ?? '').slice(0, 100))
  return { ...view, from: searchParams.get('from') === 'check' ? ('check' as const) : undefined }
}

export async function action({ request, params }: ActionFunctionArgs) {
  // Nobody is signed in any more: what was typed is shown, to be saved after signing in again.
  if (!(await currentUser(request))) throw data({ typed: await typedOf(request) }, 401)
  const { drawing, person, draft, plan, step, speech } = await stepAt(request, params)
  const taken = await takeStep(drawing, request)
  switch (taken.next) {
    case 'saved': return redirect(await afterStep(plan, step, taken.draft, taken.from), 303)
    case 'again': return redirect(new URL(request.url).pathname + new URL(request.url).search, 303)
    case 'filed': return redirect(await receiptOf((await draftFor(house().store, person.id, draft.id))!.submittedCaseId!), 303)
    case 'gone': throw new Response(null, { status: 404 })
    case 'refused': throw new Response(null, { status: taken.status })
    case 'stale': {
      const stale = await staleRows(drawing, taken.draft)
      return data<StepRefused>({ mistakes: [], beside: {}, kept: taken.kept, seen: taken.draft.saved[step.name] ?? 0, stale, fields: await fieldsDrawn(drawing, taken.kept) }, 409)
    }
    case 'mistakes': {
      const fields = await fieldsDrawn(drawing, taken.kept)
      return data<StepRefused>({ ...mistakesFor(taken.errors, fields, plan.words[speech.locale], speech), kept: taken.kept, seen: taken.seen, fields }, taken.status)
    }
    default: return taken satisfies never
  }
}

export default function Step() {
  const view = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as StepRefused | undefined
  const { words } = useWords()
  const fields = refused?.fields ?? view.fields
  const kept = refused?.kept ?? view.kept
  const beside = refused?.beside ?? {}
  const searched = fields.find((f) => f.drawn === 'register' && f.searched)
  const [only] = fields
  // One thing on the page: its question is the heading.
  const alone = only !== undefined && fields.length === 1 && !searched && (only.drawn === 'register' || (!only.drawn && ['choice', 'choices', 'text'].includes(only.kind)))
  return (
    <div className="reading" key={view.step}>
      <BackLink to={view.from ? `/file/${view.draft}/check` : view.back} />
      <ErrorSummary mistakes={refused?.mistakes} />
      {refused?.stale ? (
        <Banner tone="attention" title={words.filing.stale.title}>
          <p>{words.filing.stale.text}</p>
          <SummaryList rows={refused.stale.map(({ term, value }) => ({ term, value: <Told value={value} /> }))} />
        </Banner>
      ) : null}
      {alone ? <span className="caption">{view.part}</span> : <Heading caption={view.part}>{view.title}</Heading>}
      {view.lead && !alone ? <p className="lead mt-3">{view.lead}</p> : null}
      {searched?.drawn === 'register' ? <RegisterSearch looked={searched.looked} from={view.from} error={kept.text[searched.name] ? undefined : beside[searched.name]} /> : null}
      <Form method="post" noValidate encType={fields.some((f) => !f.drawn && f.kind === 'evidence') ? 'multipart/form-data' : undefined} className="mt-6" preventScrollReset={false}>
        <input type="hidden" name="seen" value={refused?.seen ?? view.seen} />
        {view.from ? <input type="hidden" name="from" value={view.from} /> : null}
        {view.guidance ? <GuidanceLists {...view.guidance} says={view.says} /> : null}
        {fields.map((field) => (
          <Question key={field.name} field={field} kept={kept} beside={beside} alone={alone} lead={view.lead} />
        ))}
        {view.notes.length ? (
          <div className="flow mt-6">
            {view.notes.map(({ title, text }) => (
              <Notice key={text} title={title}>
                {text}
              </Notice>
            ))}
          </div>
        ) : null}
        <ButtonRow>
          <Button>{words.filing.step.save}</Button>
          <Link to={`/file/${view.draft}`} className="link">
            {words.filing.step.all}
          </Link>
        </ButtonRow>
      </Form>
    </div>
  )
}

/** Signed out while typing: the typed answers survive. Everything else is the usual page. */
export function ErrorBoundary() {
  const problem = useRouteError()
  const [search] = useSearchParams()
  if (isRouteErrorResponse(problem) && problem.status === 401) return <Expired typed={(problem.data as { typed: [string, string][] }).typed} search={search.toString()} />
  return <ErrorPage />
}
