import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import type { PageHandle } from '../../page-handle'
import { Notice } from '../../parts/Notice'
import { SummaryList } from '../../parts/SummaryList'
import { merchantShownTo } from '../../people/viewer.server'
import { useWords } from '../../words/words'
import { EntryFrame } from './EntryFrame'
import { MerchantMarks } from './MerchantMarks'
import { OwnWords } from '../../parts/OwnWords'

export const handle: PageHandle<typeof loader> = { title: ({ words }, found) => found?.merchant.shopName ?? words.registry.title }

/** What is not for this reader never leaves the server (shown-name.ts). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await merchantShownTo(request, params.id!)
  if (!found) throw new Response(null, { status: 404 })
  return found
}

export default function RegistryMerchant() {
  const { merchant, nameEn, platform, whole, mayEdit, openLinks } = useLoaderData<typeof loader>()
  const { words, fill, format } = useWords()
  const { registry } = words
  const { fields } = registry
  const row = (key: 'licenceNo' | 'address' | 'serviceAddress' | 'email' | 'phone') => (merchant[key] === undefined ? [] : [{ term: fields[key].label, value: merchant[key] ?? registry.none }])
  return (
    <EntryFrame register="merchants" name={merchant.shopName} edit={mayEdit ? `/registry/merchants/${merchant.organisationId}/edit` : undefined}>
      <MerchantMarks {...merchant} />
      {merchant.unverifiableSince ? <Notice tone="attention">{fill(registry.unverifiableSince, { date: format.day(merchant.unverifiableSince) })}</Notice> : null}
      {merchant.selfOperated ? <p className="mt-3">{registry.selfOperatedText}</p> : null}
      {whole ? <p className="mt-3 hint">{registry.seenByYou}</p> : null}
      <div className="mt-6">
        <SummaryList
          rows={[
            ...(nameEn ? [{ term: fields.nameEn.label, value: <span lang="en">{nameEn}</span> }] : []),
            ...(platform ? [{ term: fields.platformId.label, value: <Link to={`/registry/platforms/${platform.id}`} className="link"><OwnWords>{platform.name}</OwnWords></Link> }] : []),
            { term: fields.person.label, value: registry[merchant.person] },
            { term: fields.registeredName.label, value: merchant.registeredName ?? registry.notShown },
            ...row('licenceNo'), ...row('address'), ...row('serviceAddress'), ...row('email'), ...row('phone'),
            ...(openLinks === undefined ? [] : [{ term: registry.links.term, value: <Link to={`/registry/merchants/${merchant.organisationId}/links`} className="link">{fill(registry.links.open, { n: openLinks })}</Link> }]),
          ]}
        />
      </div>
    </EntryFrame>
  )
}
