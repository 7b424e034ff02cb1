import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { PageHandle } from '../../page-handle'
import { answerEntry } from '../../people/entry-answer.server'
import { governs } from '../../people/members.server'
import { savePlatform } from '../../people/registry-edit.server'
import { platformFields } from '../../people/registry-fields'
import { platformEntry } from '../../people/registry.server'
import { requireAdmin, requirePerson } from '../../people/session.server'
import { EntryForm, useEntryForm } from './EntryForm'

export const handle: PageHandle<typeof loader> = { title: ({ words, fill }, found) => (found?.entry ? fill(words.registry.editTitle, { name: found.entry.name }) : words.registry.add.platforms) }

/** Its owners and the portal's administrators; a new one only these. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  if (!params.id) {
    await requireAdmin(request)
    return { entry: undefined }
  }
  const person = await requirePerson(request)
  const entry = await platformEntry(params.id)
  if (!entry) throw new Response(null, { status: 404 })
  if (!governs(person, params.id)) throw new Response(null, { status: 403 })
  return { entry: { ...entry, naming: entry.namingPublishedAt !== null } }
}

export const action = ({ request, params }: ActionFunctionArgs) => answerEntry(request, 'platforms', platformFields, (person, given) => savePlatform(person, params.id, given))

export default function EditPlatform() {
  const { entry } = useLoaderData<typeof loader>()
  const form = useEntryForm(useActionData<typeof action>(), entry ?? {})
  return (
    <EntryForm register="platforms" id={entry?.organisationId} name={entry?.name} form={form}>
      {form.line('name')}
      {form.line('nameEn', { optional: true })}
      {form.line('site', { type: 'url' })}
      {form.line('registeredName')}
      {form.line('licenceNo', { width: 'half' })}
      {form.line('address')}
      {form.line('serviceAddress')}
      {form.line('email', { type: 'email' })}
      {form.letters()}
      {form.line('phone', { type: 'tel', width: 'half' })}
      {form.tick('contractBinds')}
      {form.tick('naming')}
    </EntryForm>
  )
}
