import { useEffect, useRef, useState } from 'react'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { startRegistration } from '@simplewebauthn/browser'
import { z } from 'zod'
import { line } from '~/machines/fields'
import { readForm, type FormErrors } from '../../form.server'
import { house } from '../../house.server'
import type { PageHandle } from '../../page-handle'
import { BackLink } from '../../parts/BackLink'
import { Button, ButtonRow } from '../../parts/Button'
import { ErrorSummary } from '../../parts/ErrorSummary'
import { Heading } from '../../parts/Heading'
import { Notice } from '../../parts/Notice'
import { PasswordInput } from '../../parts/PasswordInput'
import { TextInput } from '../../parts/TextInput'
import { useHydrated } from '../../parts/useHydrated'
import { demoPassword } from '../../demo/world'
import { registerPasskey, registrationOptions, registrationResponse } from '../../people/passkeys.server'
import { relyingParty } from '../../people/relying-party.server'
import { requirePerson, safeBack } from '../../people/session.server'
import { provesPassword } from '../../people/sign-in.server'
import { userById } from '../../people/users.server'
import { localeOf } from '../../preferences.server'
import { useWords, wordsFor } from '../../words/words'
import { usePasskeyMistakes } from './passkey-answer'

export const handle: PageHandle = { title: ({ words }) => words.settlement.passkeys.addTitle }

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePerson(request)
  return { back: safeBack(new URL(request.url).searchParams.get('back')), demoPassword: house().settings.demo ? demoPassword : undefined }
}

const schema = z.strictObject({ name: line(60), password: z.string().max(1000).optional(), credential: z.string().max(30_000).optional(), back: z.string().max(4000).optional() })
type Answer = { errors: FormErrors; name: string; options?: Awaited<ReturnType<typeof registrationOptions>> }

/** First the password, answered with what the device is asked to make; then what it made, which only that answer can have asked for. */
export async function action({ request }: ActionFunctionArgs) {
  const person = await requirePerson(request)
  const form = await readForm(request, schema)
  if (!form.ok) return data<Answer>({ errors: form.errors, name: String(form.given.name ?? '') }, 400)
  const { name, password, credential, back } = form.value
  if (credential) {
    const response = registrationResponse(credential)
    const done = response ? await registerPasskey(person, response, name, relyingParty(request)) : { refused: 'passkey-failed' }
    if ('refused' in done) return data<Answer>({ errors: { '': [done.refused] }, name }, 400)
    return redirect(back && back !== '/' ? safeBack(back) : '/account/passkeys?done=added', 303)
  }
  if (!password) return data<Answer>({ errors: { password: ['required'] }, name }, 400)
  const proved = await provesPassword(person.id, (await userById(house().store, person.id))?.passwordHash ?? null, password)
  if (proved !== 'yes') return data<Answer>({ errors: { password: [proved] }, name }, proved === 'throttled' ? 429 : 400)
  return data<Answer>({ errors: {}, name, options: await registrationOptions(person, relyingParty(request), wordsFor(localeOf(request)).words.shell.name) })
}

export default function NewPasskey() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as Answer | undefined
  const { words, fill } = useWords()
  const said = words.settlement.passkeys
  const { beside, mistakes } = usePasskeyMistakes(answer?.errors)
  const hydrated = useHydrated()
  return (
    <div className="reading">
      <BackLink to={page.back === '/' ? '/account/passkeys' : page.back}>{page.back === '/' ? said.title : said.backToSigning}</BackLink>
      <ErrorSummary mistakes={mistakes} />
      <Heading>{said.addTitle}</Heading>
      <p className="lead mt-3">{said.addText}</p>
      <noscript>
        <Notice tone="attention">{said.needsScript}</Notice>
      </noscript>
      {hydrated && !('PublicKeyCredential' in window) ? <Notice tone="attention">{said.unsupported}</Notice> : null}
      {answer?.options ? (
        <Making options={answer.options} name={answer.name} back={page.back} key={answer.options.challenge} />
      ) : (
        <Form method="post" noValidate className="mt-8">
          <input type="hidden" name="back" value={page.back} />
          <TextInput name="name" label={said.nameLabel} hint={said.nameHint} error={beside.name} defaultValue={answer?.name} />
          {page.demoPassword ? <Notice>{fill(words.settlement.click.demo, { password: page.demoPassword })}</Notice> : null}
          <PasswordInput name="password" label={said.password} error={beside.password} autoComplete="current-password" />
          <ButtonRow>
            <Button>{said.begin}</Button>
          </ButtonRow>
        </Form>
      )}
    </div>
  )
}

/** The device is asked at once; what it made is sent with the form. */
function Making({ options, name, back }: { options: NonNullable<Answer['options']>; name: string; back: string }) {
  const said = useWords().words.settlement.passkeys
  const form = useRef<HTMLFormElement>(null)
  const credential = useRef<HTMLInputElement>(null)
  const [stopped, setStopped] = useState(false)
  const begun = useRef(false)
  const make = async () => {
    setStopped(false)
    try {
      credential.current!.value = JSON.stringify(await startRegistration({ optionsJSON: options }))
      form.current!.requestSubmit()
    } catch {
      setStopped(true)
    }
  }
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    void make()
  })
  return (
    <Form method="post" ref={form} className="mt-8">
      <input type="hidden" name="name" value={name} />
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="credential" ref={credential} defaultValue="" />
      <p role="status">{stopped ? said.stopped : said.making}</p>
      {stopped ? (
        <ButtonRow>
          <Button type="button" onClick={() => void make()}>
            {said.again}
          </Button>
        </ButtonRow>
      ) : null}
    </Form>
  )
}
