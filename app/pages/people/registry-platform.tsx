import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '../../page-handle'
import { SummaryList } from '../../parts/SummaryList'
import { platformShownTo } from '../../people/viewer.server'
import { useWords } from '../../words/words'
import { EntryFrame } from './EntryFrame'

export const handle: PageHandle<typeof loader> = { title: ({ words }, found) => found?.entry.name ?? words.registry.title }

/** What a platform must show the public (Norm 5.3). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await platformShownTo(request, params.id!)
  if (!found) throw new Response(null, { status: 404 })
  return found
}

export default function RegistryPlatform() {
  const { entry, mayEdit } = useLoaderData<typeof loader>()
  const { words, locale, format } = useWords()
  const { registry } = words
  const { fields } = registry
  return (
    <EntryFrame register="platforms" name={(locale === 'en' && entry.nameEn) || entry.name} edit={mayEdit ? `/registry/platforms/${entry.organisationId}/edit` : undefined}>
      <div className="mt-6">
        <SummaryList
          rows={[
            ...(locale === 'en' && entry.nameEn ? [{ term: fields.name.label, value: <span lang="zh-CN">{entry.name}</span> }] : []),
            { term: fields.site.label, value: <a href={entry.site} rel="noopener noreferrer nofollow" className="link">{entry.site}</a> },
            { term: fields.registeredName.label, value: entry.registeredName },
            { term: fields.licenceNo.label, value: entry.licenceNo },
            { term: fields.address.label, value: entry.address },
            { term: fields.serviceAddress.label, value: entry.serviceAddress },
            { term: fields.email.label, value: entry.email },
            { term: fields.phone.label, value: entry.phone },
            { term: fields.contractBinds.label, value: entry.contractBinds ? registry.yes : registry.no },
            { term: fields.naming.label, value: entry.namingPublishedAt ? format.day(entry.namingPublishedAt) : registry.no },
            { term: words.people.organisation.verified, value: entry.verifiedAt ? format.day(entry.verifiedAt) : registry.no },
          ]}
        />
      </div>
    </EntryFrame>
  )
}
