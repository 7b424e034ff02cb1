import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { PageHandle } from '../../page-handle'
import { RadioGroup } from '../../parts/Choices'
import { Select } from '../../parts/Select'
import { answerEntry } from '../../people/entry-answer.server'
import { saveMerchant } from '../../people/registry-edit.server'
import { checks, type Check } from '../../people/merchant-checks'
import { merchantFields } from '../../people/registry-fields'
import { merchantRow, namesOf, platformChoices } from '../../people/registry.server'
import { requirePerson } from '../../people/session.server'
import { mayKeepMerchant } from '../../people/viewer.server'
import { useWords } from '../../words/words'
import { EntryForm, useEntryForm } from './EntryForm'

export const handle: PageHandle<typeof loader> = { title: ({ words, fill }, found) => (found?.entry ? fill(words.registry.editTitle, { name: found.entry.name }) : words.registry.add.merchants) }

/** Owners of its platform and the portal's administrators; `platforms` are those among which this person may choose. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requirePerson(request)
  const platforms = person.role === 'admin' ? await platformChoices() : person.organisations.filter(({ kind, role }) => kind === 'platform' && role === 'owner').map(({ id, name }) => ({ id, name }))
  if (!params.id) {
    if (platforms.length === 0 && person.role !== 'admin') throw new Response(null, { status: 403 })
    return { entry: undefined, platforms }
  }
  const row = await merchantRow(params.id)
  if (!row) throw new Response(null, { status: 404 })
  if (!mayKeepMerchant(person, row)) throw new Response(null, { status: 403 })
  const check: Check = row.unverifiableSince ? 'unverifiable' : row.verifiedAt ? 'verified' : 'unchecked'
  return { entry: { ...row, ...(await namesOf(row.organisationId)), name: row.shopName, check }, platforms }
}

export const action = ({ request, params }: ActionFunctionArgs) => answerEntry(request, 'merchants', merchantFields, (person, given) => saveMerchant(person, params.id, given))

export default function EditMerchant() {
  const { entry, platforms } = useLoaderData<typeof loader>()
  const { registry } = useWords().words
  const form = useEntryForm(useActionData<typeof action>(), entry ?? { platformId: platforms.length === 1 ? platforms[0]!.id : '', check: 'unchecked' })
  return (
    <EntryForm register="merchants" id={entry?.organisationId} name={entry?.name} form={form}>
      {form.line('name', { as: 'shopName' })}
      {form.line('nameEn', { optional: true })}
      <Select {...form.field('platformId')} defaultValue={form.value('platformId')} options={platforms.map(({ id, name }) => ({ value: id, label: name }))} />
      <RadioGroup {...form.field('person')} defaultValue={form.value('person')} choices={(['legal', 'natural'] as const).map((value) => ({ value, label: registry[value] }))} />
      {form.line('registeredName')}
      {form.line('licenceNo', { width: 'half' })}
      {form.line('address')}
      {form.line('serviceAddress')}
      {form.line('email', { type: 'email' })}
      {form.letters()}
      {form.line('phone', { type: 'tel', width: 'half' })}
      {form.tick('showsRegisteredName')}
      {form.tick('selfOperated')}
      <RadioGroup {...form.field('check')} defaultValue={form.value('check')} choices={checks.map((value) => ({ value, label: registry.checks[value] }))} />
      {entry ? <p className="hint mt-4">{registry.identityHint}</p> : null}
    </EntryForm>
  )
}
