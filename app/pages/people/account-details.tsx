import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readForm } from '../../form.server'
import type { PageHandle } from '../../page-handle'
import { BackLink } from '../../parts/BackLink'
import { Button, ButtonRow } from '../../parts/Button'
import { Checkbox, RadioGroup } from '../../parts/Choices'
import { ErrorSummary } from '../../parts/ErrorSummary'
import { Heading } from '../../parts/Heading'
import { TextInput } from '../../parts/TextInput'
import { changeProfile } from '../../people/account.server'
import { personName } from '../../people/new-account.server'
import { optionalPhone, tick } from '../../people/registry-fields'
import { requirePerson } from '../../people/session.server'
import { keepLocale, keepReadingMode } from '../../preferences.server'
import { languageNames, locales } from '../../words/locales'
import { useWords } from '../../words/words'
import { useAnswer, type Refusal } from './answer'

export const handle: PageHandle = { title: ({ words }) => words.people.account.edit }

export async function loader({ request }: LoaderFunctionArgs) {
  const { name, phone, locale, simple } = await requirePerson(request)
  return { name, phone, locale, simple }
}

const schema = z.strictObject({ name: personName, phone: optionalPhone, locale: z.enum(locales, 'required'), simple: tick })

export async function action({ request }: ActionFunctionArgs) {
  const person = await requirePerson(request)
  const form = await readForm(request, schema)
  if (!form.ok) return data<Refusal>(form, 400)
  await changeProfile(person.id, form.value)
  const headers = new Headers([
    ['Set-Cookie', keepLocale(form.value.locale)],
    ['Set-Cookie', keepReadingMode(form.value.simple ? 'elder' : 'standard')],
  ])
  return redirect('/account?done=saved', { status: 303, headers })
}

export default function AccountDetails() {
  const stored = useLoaderData<typeof loader>()
  const { people } = useWords().words
  const answer = useActionData<typeof action>()
  const { mistakes, field, typed } = useAnswer(answer, people.fields)
  const { label, error } = field('simple')
  return (
    <div className="reading">
      <BackLink to="/account">{people.account.title}</BackLink>
      <ErrorSummary mistakes={mistakes} />
      <Heading>{people.account.edit}</Heading>
      <form method="post" noValidate className="mt-8">
        <TextInput {...field('name')} autoComplete="name" defaultValue={typed('name', stored.name)} />
        <TextInput {...field('phone')} type="tel" autoComplete="tel" optional width="half" defaultValue={typed('phone', stored.phone ?? '')} />
        <RadioGroup {...field('locale')} defaultValue={typed('locale', stored.locale)} choices={locales.map((value) => ({ value, label: <span lang={value}>{languageNames[value]}</span> }))} />
        <Checkbox name="simple" label={label} error={error} defaultChecked={answer ? typed('simple') === 'yes' : stored.simple} />
        <ButtonRow>
          <Button>{people.account.save}</Button>
        </ButtonRow>
      </form>
    </div>
  )
}
