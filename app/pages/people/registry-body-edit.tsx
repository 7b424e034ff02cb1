import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { PageHandle } from '../../page-handle'
import { RadioGroup } from '../../parts/Choices'
import { answerEntry } from '../../people/entry-answer.server'
import { governs } from '../../people/members.server'
import { saveBody } from '../../people/registry-edit.server'
import { bodyFields } from '../../people/registry-fields'
import { bodyEntry } from '../../people/registry.server'
import { requireAdmin, requirePerson } from '../../people/session.server'
import { useWords } from '../../words/words'
import { EntryForm, useEntryForm } from './EntryForm'

export const handle: PageHandle<typeof loader> = { title: ({ words, fill }, found) => (found?.entry ? fill(words.registry.editTitle, { name: found.entry.name }) : words.registry.add.bodies) }

/** Its owners and the portal's administrators; a new one only these. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  if (!params.id) {
    await requireAdmin(request)
    return { entry: undefined }
  }
  const person = await requirePerson(request)
  const entry = await bodyEntry(params.id)
  if (!entry) throw new Response(null, { status: 404 })
  if (!governs(person, params.id)) throw new Response(null, { status: 403 })
  return { entry }
}

export const action = ({ request, params }: ActionFunctionArgs) => answerEntry(request, 'bodies', bodyFields, (person, given) => saveBody(person, params.id, given))

export default function EditBody() {
  const { entry } = useLoaderData<typeof loader>()
  const { kinds } = useWords().words.people
  const form = useEntryForm(useActionData<typeof action>(), entry ?? {})
  return (
    <EntryForm register="bodies" id={entry?.organisationId} name={entry?.name} form={form}>
      {form.line('name')}
      {form.line('nameEn', { optional: true })}
      {entry ? (
        <input type="hidden" name="kind" value={entry.kind} />
      ) : (
        <RadioGroup {...form.field('kind')} defaultValue={form.value('kind')} choices={(['association', 'authority'] as const).map((value) => ({ value, label: kinds[value] }))} />
      )}
      {form.line('region')}
      {form.line('address')}
      {form.line('email', { type: 'email' })}
      {form.letters()}
      {form.line('phone', { type: 'tel', width: 'half' })}
      {form.line('hours', { optional: true })}
    </EntryForm>
  )
}
