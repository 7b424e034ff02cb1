import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { stepsFor } from '~/machines/filing'
import { draftAt } from '../../filing/door.server'
import { firstToDo, stateOf } from '../../filing/step'
import { visitedOf } from '../../filing/way.server'
import type { PageHandle } from '../../page-handle'
import { BackLink } from '../../parts/BackLink'
import { ButtonLink, ButtonRow } from '../../parts/Button'
import { Heading } from '../../parts/Heading'
import { TaskList } from '../../parts/TaskList'
import { useWords } from '../../words/words'

export const handle: PageHandle = { title: ({ words }) => words.filing.tasks.title }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { plan, draft, known, speech } = await draftAt(request, params.draft)
  const words = plan.words[speech.locale]
  const visited = visitedOf(draft)
  const steps = stepsFor(plan, draft.answers, known)
  const open = firstToDo(plan, draft.answers, known, visited)
  return {
    draft: draft.id, savedAt: draft.n ? draft.updatedAt : undefined, name: typeof draft.answers.item === 'string' ? draft.answers.item : undefined,
    parts: plan.parts.map((part) => ({
      name: part, title: words.parts[part]!,
      steps: steps.filter((s) => s.part === part).map((s) => ({ name: s.name, title: words.steps[s.name]!.task ?? words.steps[s.name]!.title, state: stateOf(s, draft.answers, known, visited) })),
    })),
    next: open?.name ?? 'check',
    ready: open === undefined,
  }
}

export default function Tasks() {
  const { draft, savedAt, name, parts, next, ready } = useLoaderData<typeof loader>()
  const { words, fill, format } = useWords()
  const { tasks } = words.filing
  return (
    <div className="reading">
      <BackLink to="/file">{tasks.back}</BackLink>
      <Heading caption={name}>{tasks.title}</Heading>
      <p className="lead mt-3">{tasks.lead}</p>
      {savedAt ? <p className="text-soft">{fill(tasks.saved, { at: format.moment(savedAt) })}</p> : null}
      <ButtonRow>
        <ButtonLink to={`/file/${draft}/${next}`}>{ready ? tasks.check : tasks.go}</ButtonLink>
      </ButtonRow>
      {parts.map((part) => (
        <section key={part.name} className="mt-8">
          <h2>{part.title}</h2>
          <TaskList
            tasks={part.steps.map((s) => ({ id: s.name, label: s.title, to: `/file/${draft}/${s.name}`, status: tasks.states[s.state], tone: s.state === 'done' ? 'good' : s.state === 'todo' ? 'waiting' : 'calm' }))}
          />
        </section>
      ))}
      <section className="mt-8">
        <h2>{tasks.check}</h2>
        <TaskList tasks={[{ id: 'check', label: tasks.check, to: `/file/${draft}/check`, hint: ready ? undefined : tasks.checkHint, status: ready ? tasks.ready : tasks.notReady, tone: ready ? 'attention' : 'calm' }]} />
      </section>
      <p className="mt-8">
        <Link to={`/file/${draft}/delete`} className="link">
          {tasks.delete}
        </Link>
      </p>
    </div>
  )
}
