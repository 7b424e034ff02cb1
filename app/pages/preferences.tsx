import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { usePageFacts } from '../page-facts'
import type { PageHandle } from '../page-handle'
import { Button, ButtonRow } from '../parts/Button'
import { RadioGroup } from '../parts/Choices'
import { Heading } from '../parts/Heading'
import { readForm } from '../form.server'
import { rememberFor } from '../people/preferences.server'
import { keepLocale, keepReadingMode } from '../preferences.server'
import { wayBack } from '../way-back'
import { languageNames, locales } from '../words/locales'
import { useWords } from '../words/words'

export const handle: PageHandle = { title: ({ words }) => words.shell.preferences.title }

const form = z.strictObject({
  locale: z.enum(locales).optional(),
  mode: z.enum(['standard', 'elder']).optional(),
  back: z.string().max(2000).optional(),
})

/** Keeps a language or a reading mode, and goes back to where the reader was. */
export async function action({ request }: ActionFunctionArgs) {
  const read = await readForm(request, form)
  // No person can choose wrongly here: what arrives otherwise is no form of ours.
  if (!read.ok) throw new Response(null, { status: 400 })
  const { locale, mode, back } = read.value
  const headers = new Headers()
  if (locale) headers.append('Set-Cookie', keepLocale(locale))
  if (mode) headers.append('Set-Cookie', keepReadingMode(mode))
  await rememberFor(request, { ...(locale && { locale }), ...(mode && { simple: mode === 'elder' }) })
  return redirect(wayBack(back, '/preferences'), { status: 303, headers })
}

export default function Preferences() {
  const { words, locale } = useWords()
  const { mode } = usePageFacts()
  const { preferences } = words.shell
  return (
    <form method="post" className="reading">
      <Heading>{preferences.title}</Heading>
      <p className="lead mt-3 mb-8">{preferences.intro}</p>
      <RadioGroup
        name="locale"
        label={preferences.language}
        defaultValue={locale}
        choices={locales.map((value) => ({ value, label: <span lang={value}>{languageNames[value]}</span> }))}
      />
      <RadioGroup
        name="mode"
        label={preferences.mode}
        defaultValue={mode}
        choices={[
          { value: 'standard', label: preferences.standard },
          { value: 'elder', label: preferences.elder, hint: preferences.elderHint },
        ]}
      />
      <ButtonRow>
        <Button>{preferences.save}</Button>
      </ButtonRow>
    </form>
  )
}
