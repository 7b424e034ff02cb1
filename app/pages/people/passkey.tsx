import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { line } from '~/machines/fields'
import { readForm, type FormErrors } from '../../form.server'
import { house } from '../../house.server'
import type { PageHandle } from '../../page-handle'
import { BackLink } from '../../parts/BackLink'
import { Button, ButtonRow } from '../../parts/Button'
import { ErrorSummary } from '../../parts/ErrorSummary'
import { Heading } from '../../parts/Heading'
import { TextInput } from '../../parts/TextInput'
import { passkeysOf, removePasskey, renamePasskey } from '../../people/passkeys.server'
import { requirePerson } from '../../people/session.server'
import { useWords } from '../../words/words'
import { usePasskeyMistakes } from './passkey-answer'

export const handle: PageHandle<typeof loader> = { title: ({ words, fill }, page) => (page ? fill(words.settlement.passkeys.editTitle, { name: page.name }) : '') }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requirePerson(request)
  const own = (await passkeysOf(house().store, person.id)).find(({ id }) => id === params.id)
  if (!own) throw new Response(null, { status: 404 })
  return { name: own.name }
}

const schema = z.discriminatedUnion('act', [z.strictObject({ act: z.literal('rename'), name: line(60) }), z.strictObject({ act: z.literal('remove') })])

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requirePerson(request)
  const form = await readForm(request, schema)
  if (!form.ok) return data<{ errors: FormErrors; name: string }>({ errors: form.errors, name: String(form.given.name ?? '') }, 400)
  const done = form.value.act === 'rename' ? await renamePasskey(person, params.id!, form.value.name) : await removePasskey(person, params.id!)
  if (!done) throw new Response(null, { status: 404 })
  return redirect(`/account/passkeys?done=${form.value.act === 'rename' ? 'renamed' : 'removed'}`, 303)
}

export default function Passkey() {
  const stored = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { words, fill } = useWords()
  const said = words.settlement.passkeys
  const { beside, mistakes } = usePasskeyMistakes(answer?.errors)
  return (
    <div className="reading">
      <BackLink to="/account/passkeys">{said.title}</BackLink>
      <ErrorSummary mistakes={mistakes} />
      <Heading>{fill(said.editTitle, { name: stored.name })}</Heading>
      <form method="post" noValidate className="mt-8">
        <TextInput name="name" label={said.nameLabel} error={beside.name} defaultValue={answer?.name ?? stored.name} />
        <ButtonRow>
          <Button name="act" value="rename">
            {said.save}
          </Button>
        </ButtonRow>
      </form>
      <h2>{said.removeTitle}</h2>
      <p>{said.removeText}</p>
      <form method="post">
        <ButtonRow>
          <Button kind="danger" name="act" value="remove">
            {said.remove}
          </Button>
        </ButtonRow>
      </form>
    </div>
  )
}
