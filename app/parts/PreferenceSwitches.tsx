import { Form, useLocation } from '@remix-run/react'
import { usePageFacts } from '../page-facts'
import { languageNames, locales } from '../words/locales'
import { useWords } from '../words/words'
import { Icon } from './Icon'

/** Changing a preference changes a cookie, so it is a small form; the whole page comes back in the new way. */
function Preference({ name, value, children }: { name: 'locale' | 'mode'; value: string; children: React.ReactNode }) {
  const { pathname, search } = useLocation()
  return (
    <Form method="post" action="/preferences" reloadDocument>
      <input type="hidden" name="back" value={pathname + search} />
      <button className="quiet-button" name={name} value={value}>
        {children}
      </button>
    </Form>
  )
}

export function LanguageSwitch() {
  const { locale } = useWords()
  return locales
    .filter((other) => other !== locale)
    .map((other) => (
      <Preference key={other} name="locale" value={other}>
        <Icon name="language" />
        <span lang={other}>{languageNames[other]}</span>
      </Preference>
    ))
}

export function ModeSwitch() {
  const { words } = useWords()
  const { mode } = usePageFacts()
  const other = mode === 'elder' ? 'standard' : 'elder'
  return (
    <Preference name="mode" value={other}>
      <Icon name="letters" />
      {other === 'elder' ? words.shell.switchToElder : words.shell.switchToStandard}
    </Preference>
  )
}
