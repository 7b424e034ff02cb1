import { Form } from '@remix-run/react'
import { Button } from '../parts/Button'
import { Field } from '../parts/Field'
import { useWords } from '../words/words'

/** Looks in the register by a GET, so that Enter, the back button and a bookmark do what they say. */
export function RegisterSearch({ looked, from, error }: { looked: string; from: string | undefined; error?: string | undefined }) {
  const { step } = useWords().words.filing
  return (
    <Form method="get" role="search" className="mt-6 mb-6">
      {from ? <input type="hidden" name="from" value={from} /> : null}
      <Field name="q" label={step.searchLabel} error={error}>
        {(control) => (
          <div className="joined alone wide">
            <input {...control} type="search" className="control" defaultValue={looked} autoComplete="off" />
            <Button kind="plain">{step.search}</Button>
          </div>
        )}
      </Field>
    </Form>
  )
}
