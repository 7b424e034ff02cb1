import { useWords } from '../words/words'
import { Field, type FieldProps } from './Field'

/** An amount in yuan, typed as text ('1,234.50', '１２３４．５'); read it with `moneyTyped` of app/typed.ts. `defaultValue` is what was typed. */
export function MoneyInput({ defaultValue, ...field }: FieldProps & { defaultValue?: string | undefined }) {
  const { words } = useWords()
  return (
    <Field hint={words.parts.money.hint} {...field}>
      {(control) => (
        <div className="joined">
          <input
            {...control}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            spellCheck={false}
            defaultValue={defaultValue}
            className="control"
          />
          <span className="unit" aria-hidden="true">
            {words.parts.money.unit}
          </span>
        </div>
      )}
    </Field>
  )
}
