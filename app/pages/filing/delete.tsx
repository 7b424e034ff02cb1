import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { draftAt } from '../../filing/door.server'
import { throwAway } from '../../filing/drafts.server'
import type { PageHandle } from '../../page-handle'
import { BackLink } from '../../parts/BackLink'
import { Button, ButtonLink, ButtonRow } from '../../parts/Button'
import { Heading } from '../../parts/Heading'
import { useWords } from '../../words/words'

export const handle: PageHandle = { title: ({ words }) => words.filing.gone.title }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { draft } = await draftAt(request, params.draft)
  return { draft: draft.id }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { person, draft } = await draftAt(request, params.draft)
  await throwAway(person.id, draft.id)
  return redirect('/file?deleted', 303)
}

export default function Delete() {
  const { draft } = useLoaderData<typeof loader>()
  const { gone } = useWords().words.filing
  return (
    <div className="reading">
      <BackLink to={`/file/${draft}`} />
      <Heading>{gone.title}</Heading>
      <p className="mt-3">{gone.text}</p>
      <Form method="post">
        <ButtonRow>
          <Button kind="danger">{gone.yes}</Button>
          <ButtonLink to={`/file/${draft}`} kind="plain">
            {gone.no}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </div>
  )
}
