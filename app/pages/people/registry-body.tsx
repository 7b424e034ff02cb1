import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '../../page-handle'
import { SummaryList } from '../../parts/SummaryList'
import { bodyShownTo } from '../../people/viewer.server'
import { useWords } from '../../words/words'
import { EntryFrame } from './EntryFrame'

export const handle: PageHandle<typeof loader> = { title: ({ words }, found) => found?.entry.name ?? words.registry.title }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await bodyShownTo(request, params.id!)
  if (!found) throw new Response(null, { status: 404 })
  return found
}

export default function RegistryBody() {
  const { entry, mayEdit } = useLoaderData<typeof loader>()
  const { words, locale } = useWords()
  const { fields, none } = words.registry
  return (
    <EntryFrame register="bodies" name={(locale === 'en' && entry.nameEn) || entry.name} edit={mayEdit ? `/registry/bodies/${entry.organisationId}/edit` : undefined}>
      <div className="mt-6">
        <SummaryList
          rows={[
            ...(locale === 'en' && entry.nameEn ? [{ term: fields.name.label, value: <span lang="zh-CN">{entry.name}</span> }] : []),
            { term: fields.kind.label, value: words.people.kinds[entry.kind] },
            { term: fields.region.label, value: entry.region },
            { term: fields.address.label, value: entry.address },
            { term: fields.email.label, value: entry.email },
            { term: fields.phone.label, value: entry.phone },
            { term: fields.hours.label, value: entry.hours ?? none },
          ]}
        />
      </div>
    </EntryFrame>
  )
}
