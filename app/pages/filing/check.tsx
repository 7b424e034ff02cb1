import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { draftAt, receiptOf } from '../../filing/door.server'
import { draftFor } from '../../filing/drafts.server'
import { checkRows } from '../../filing/rows.server'
import { firstToDo } from '../../filing/step'
import { submitDraft } from '../../filing/submit.server'
import { Told } from '../../filing/Told'
import { warningsFor } from '../../filing/warnings.server'
import { visitedOf } from '../../filing/way.server'
import { readForm } from '../../form.server'
import { house } from '../../house.server'
import type { PageHandle } from '../../page-handle'
import { BackLink } from '../../parts/BackLink'
import { Button, ButtonLink, ButtonRow } from '../../parts/Button'
import { Checkbox } from '../../parts/Choices'
import { ErrorSummary, type Mistake } from '../../parts/ErrorSummary'
import { Heading } from '../../parts/Heading'
import { Notice } from '../../parts/Notice'
import { SummaryList } from '../../parts/SummaryList'
import { answerOf } from '../../refusals'
import { useWords } from '../../words/words'

export const handle: PageHandle = { title: ({ words }) => words.filing.check.title }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const at = await draftAt(request, params.draft)
  const { plan, draft, known, speech } = at
  const open = firstToDo(plan, draft.answers, known, visitedOf(draft))
  const said = plan.words[speech.locale]
  const blocked = plan.blocked(draft.answers, known)
  return {
    draft: draft.id, seen: draft.n, parts: await checkRows(at), warnings: await warningsFor(at),
    open: open && { name: said.steps[open.name]!.task ?? said.steps[open.name]!.title, to: `/file/${draft.id}/${open.name}?from=check` },
    blocked: blocked && said.blocked[blocked],
  }
}

const form = z.strictObject({ seen: z.string().regex(/^\d{1,9}$/, 'invalid'), declared: z.literal('yes', 'required') })

export async function action({ request, params }: ActionFunctionArgs) {
  const at = await draftAt(request, params.draft)
  const { check } = at.speech.words.filing
  const mistake = (message: string, status: number, field?: string) => data<{ mistakes: Mistake[] }>({ mistakes: [{ message, field }] }, status)
  const read = await readForm(request, form)
  if (!read.ok) {
    const onlyUndeclared = Object.keys(read.errors).join() === 'declared'
    return onlyUndeclared ? mistake(check.undeclared, 400, 'declared') : mistake(at.speech.words.fields.unknownField, 400)
  }
  if (Number(read.value.seen) !== at.draft.n) return mistake(check.changed, 409)
  const answer = await submitDraft(at)
  if ('ok' in answer) return redirect(`/file/receipt/${answer.ok.reference}`, 303)
  if ('blocked' in answer) return mistake(check.blocked, 400)
  if ('incomplete' in answer) return mistake(at.speech.fill(check.incomplete, { name: at.plan.words[at.speech.locale].steps[answer.incomplete]!.title }), 400)
  const after = await draftFor(house().store, at.person.id, at.draft.id)
  if (after?.submittedCaseId) return redirect(await receiptOf(after.submittedCaseId), 303)
  if (answer.refused === 'replayed') return mistake(check.replayed, 422)
  throw new Response(null, answerOf(answer.refused))
}

export default function Check() {
  const { draft, seen, parts, warnings, open, blocked } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { words, fill } = useWords()
  const { check } = words.filing
  return (
    <div className="reading">
      <BackLink to={`/file/${draft}`} />
      <ErrorSummary mistakes={refused?.mistakes} />
      <Heading>{check.title}</Heading>
      <p className="lead mt-3">{check.lead}</p>
      {parts.map(({ part, rows }) => (
        <section key={part} className="mt-8">
          <h2>{part}</h2>
          <SummaryList rows={rows.map(({ term, value, change }) => ({ term, value: <Told value={value} />, change: { to: change } }))} />
        </section>
      ))}
      <div className="flow mt-8">
        {warnings.duplicate ? (
          <Notice tone="attention" title={check.duplicate.title}>
            <p>{fill(check.duplicate.text, { reference: warnings.duplicate })}</p>
            <p>
              <Link to={`/cases/${warnings.duplicate}`} className="link">
                {warnings.duplicate}
              </Link>
            </p>
          </Notice>
        ) : null}
        {warnings.late ? (
          <Notice tone="attention" title={check.late.title}>
            {check.late.text}
          </Notice>
        ) : null}
        {warnings.lacking ? <Notice title={check.noEvidence.title}>{fill(check.noEvidence.text, { list: warnings.lacking.join(words.filing.listComma) })}</Notice> : null}
        {blocked ? (
          <Notice tone="bad" title={check.blocked}>
            {blocked}
          </Notice>
        ) : open ? (
          <Notice tone="attention" title={check.missing}>
            <ButtonLink to={open.to} kind="plain">
              {fill(check.missingLink, { name: open.name })}
            </ButtonLink>
          </Notice>
        ) : (
          <Form method="post" noValidate>
            <input type="hidden" name="seen" value={seen} />
            <p>{check.sees}</p>
            <Checkbox name="declared" label={check.declaration} error={refused?.mistakes.find((m) => m.field === 'declared')?.message} />
            <ButtonRow>
              <Button>{check.submit}</Button>
            </ButtonRow>
          </Form>
        )}
      </div>
    </div>
  )
}
