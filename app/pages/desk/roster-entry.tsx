import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '../../form.server'
import { house } from '../../house.server'
import { kindName } from '../../cases/filed.server'
import { entryFields, kinds, languages, lists, newEntryFields, skills } from '../../neutrals/entry-fields'
import { keeperOf } from '../../neutrals/keeper.server'
import { inviteToRoster } from '../../neutrals/invitations.server'
import { changeEntry, entryAt, lastDay } from '../../neutrals/roster.server'
import type { PageHandle } from '../../page-handle'
import { BackLink } from '../../parts/BackLink'
import { Button, ButtonRow } from '../../parts/Button'
import { Checkbox, CheckboxGroup, RadioGroup } from '../../parts/Choices'
import { ErrorSummary } from '../../parts/ErrorSummary'
import { Heading } from '../../parts/Heading'
import { Notice } from '../../parts/Notice'
import { TextInput } from '../../parts/TextInput'
import { requirePerson, type Person } from '../../people/session.server'
import { localeOf } from '../../preferences.server'
import { dayTyped } from '../../typed'
import { useWords, wordsFor } from '../../words/words'
import { useRefused, type Refused } from './answer'
import { InterestFields } from './InterestFields'

export const handle: PageHandle<typeof loader> = { title: ({ words, fill }, found) => (found?.entry ? fill(words.neutrals.entry.edit, { name: found.entry.name }) : words.neutrals.entry.add) }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const organisation = await keeperOf(await requirePerson(request), params.id!)
  const entry = params.entry ? await entryAt(house().store, organisation.id, params.entry) : undefined
  if (params.entry && !entry) throw new Response(null, { status: 404 })
  const locale = localeOf(request)
  return {
    organisation: { id: organisation.id, name: organisation.name },
    kinds: kinds.map((value) => ({ value, label: kindName('complaint', locale, value) })), skills, languages: languages.map((value) => ({ value, label: wordsFor(locale).words.neutrals.spoken[value] })),
    entry: entry && {
      name: entry.name, role: entry.role, skills: entry.skills, languages: entry.languages, categories: entry.categories, interests: entry.interestNames.map((i) => ({ id: i.id, name: i.name[locale] })), declaredAt: entry.declaredAt,
      from: dayTyped(entry.availableFrom), until: dayTyped(lastDay(entry.availableUntil)), active: entry.active,
    },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requirePerson(request)
  const organisation = await keeperOf(person, params.id!)
  const saved = params.entry ? await change(request, person, organisation.id, params.entry) : await add(request, person, organisation.id)
  if ('ok' in saved) return redirect(`/organisations/${organisation.id}/roster?done=${params.entry ? 'saved' : 'sent'}`, 303)
  if ('refused' in saved) throw new Response(null, { status: saved.refused === 'not-yours' ? 403 : 404 })
  return data<Refused>({ errors: saved.errors, given: saved.given }, 400)
}

async function add(request: Request, person: Person, organisationId: string) {
  const form = await readForm(request.clone(), newEntryFields, { lists })
  if (!form.ok) return { errors: form.errors, given: form.given }
  const saved = await inviteToRoster(person, organisationId, { ...form.value, locale: localeOf(request) })
  return 'errors' in saved ? { ...saved, given: await typedIn(request) } : saved
}
async function change(request: Request, person: Person, organisationId: string, entry: string) {
  const form = await readForm(request.clone(), entryFields, { lists })
  if (!form.ok) return { errors: form.errors, given: form.given }
  const saved = await changeEntry(person, organisationId, entry, form.value)
  return 'errors' in saved ? { ...saved, given: await typedIn(request) } : saved
}
async function typedIn(request: Request): Promise<Refused['given']> {
  const form = new URLSearchParams(await request.text())
  return Object.fromEntries([...new Set(form.keys())].map((name) => [name, (lists as readonly string[]).includes(name) ? form.getAll(name) : (form.get(name) ?? '')]))
}

export default function RosterEntry() {
  const { organisation, entry, kinds: allKinds, skills: allSkills, languages: allLanguages } = useLoaderData<typeof loader>()
  const { words, fill, format } = useWords()
  const { neutrals } = words
  const said = neutrals.entry
  const answer = useActionData<typeof action>() as Refused | undefined
  const form = useRefused(answer, { email: said.email, role: said.role, skills: said.skills, languages: said.languages, categories: said.categories, interests: said.interests, add: said.add1, from: said.from, until: said.until })
  return (
    <div className="reading">
      <BackLink to={`/organisations/${organisation.id}/roster`} />
      <ErrorSummary mistakes={form.mistakes} />
      <Heading caption={entry ? neutrals.roles[entry.role] : organisation.name}>{entry ? fill(said.edit, { name: entry.name }) : said.add}</Heading>
      {entry ? null : <p className="lead mt-3">{said.addLead}</p>}
      {entry ? <Notice tone={entry.declaredAt === null ? 'attention' : 'calm'}>{entry.declaredAt === null ? said.undeclared : fill(said.declared, { date: format.day(entry.declaredAt) })}</Notice> : null}
      <form method="post" noValidate className="mt-8">
        {entry ? null : (
          <>
            <TextInput name="email" label={said.email} hint={said.emailHint} type="email" autoComplete="off" spellCheck={false} defaultValue={form.typed('email')} error={form.error('email')} />
            <RadioGroup name="role" label={said.role} defaultValue={form.typed('role') || undefined} choices={(['mediator', 'arbitrator'] as const).map((value) => ({ value, label: neutrals.roles[value] }))} error={form.error('role')} />
          </>
        )}
        <CheckboxGroup name="languages" label={said.languages} choices={allLanguages} defaultValue={form.ticked('languages', entry?.languages ?? ['zh-CN'])} error={form.error('languages')} />
        <CheckboxGroup name="skills" label={said.skills} optional choices={allSkills.map((value) => ({ value, label: neutrals.skills[value] }))} defaultValue={form.ticked('skills', entry?.skills)} error={form.error('skills')} />
        <CheckboxGroup name="categories" label={said.categories} hint={said.categoriesHint} optional choices={allKinds} defaultValue={form.ticked('categories', entry?.categories)} error={form.error('categories')} />
        <InterestFields known={entry?.interests ?? []} form={form} />
        <TextInput name="from" label={said.from} hint={said.dateHint} optional width="half" autoComplete="off" defaultValue={form.typed('from', entry?.from)} error={form.error('from')} />
        <TextInput name="until" label={said.until} hint={said.dateHint} optional width="half" autoComplete="off" defaultValue={form.typed('until', entry?.until)} error={form.error('until')} />
        <Checkbox name="active" label={said.active} defaultChecked={answer ? form.typed('active') === 'yes' : (entry?.active ?? true)} />
        <ButtonRow>
          <Button>{entry ? said.save : said.adding}</Button>
        </ButtonRow>
      </form>
    </div>
  )
}
