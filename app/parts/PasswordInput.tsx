import { useState } from 'react'
import { useWords } from '../words/words'
import { Field, type FieldProps } from './Field'
import { useHydrated } from './useHydrated'

/** Paste and password managers are welcome; the button to show it appears where scripts run. */
export function PasswordInput({ autoComplete, ...field }: FieldProps & { autoComplete: 'current-password' | 'new-password' }) {
  const { words } = useWords()
  const [shown, setShown] = useState(false)
  const hydrated = useHydrated()
  return (
    <Field {...field}>
      {(control) => (
        <div className={hydrated ? 'joined wide' : 'joined wide alone'}>
          <input
            {...control}
            type={shown ? 'text' : 'password'}
            autoComplete={autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            className="control"
          />
          {hydrated ? (
            <button type="button" className="text-button" aria-pressed={shown} aria-controls={control.id} onClick={() => setShown(!shown)}>
              {shown ? words.parts.password.hide : words.parts.password.show}
            </button>
          ) : null}
        </div>
      )}
    </Field>
  )
}
