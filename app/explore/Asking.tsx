import { Form } from '@remix-run/react'
import { Button, ButtonRow } from '../parts/Button'
import { RadioGroup } from '../parts/Choices'
import { DateInput } from '../parts/DateInput'
import { ErrorSummary } from '../parts/ErrorSummary'
import { useWords } from '../words/words'
import type { Mistake } from './given'
import { optionWords } from './option-words'
import type { Question } from './questions'

interface AskingProps {
  question: Question
  kept: readonly (readonly [string, string])[]
  mistake?: Mistake | undefined
  typed?: { year: string; month: string; day: string } | undefined
  first: boolean
}

/** One question; the answers before it travel along in the address. */
export function Asking({ question, kept, mistake, typed, first }: AskingProps) {
  const speech = useWords()
  const { explore, kinds } = speech.words
  const label = explore.questions[question.name]
  const error = mistake && explore.date[mistake.code]
  const hints: Record<string, string> = { ...explore.optionHints, ...Object.fromEntries(Object.entries(kinds.kinds).map(([code, { hint }]) => [code, hint])) }
  return (
    <>
      <ErrorSummary mistakes={error ? [{ field: question.name, message: error }] : undefined} />
      {first ? <p className="caption">{explore.title}</p> : null}
      <Form method="get" action="/explore" noValidate key={question.name}>
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {'date' in question ? (
          <DateInput name={question.name} label={label} hint={explore.hints[question.name]} error={error} defaultValue={typed} asHeading />
        ) : (
          <>
            <input type="hidden" name="ask" value={question.name} />
            <RadioGroup
              name={question.name} label={label} hint={first ? explore.lead : undefined} error={error} asHeading
              choices={question.options.map((value) => ({ value, label: optionWords(question, value, speech), hint: question.name === 'kind' ? hints[value] : (explore.optionHints as Record<string, string>)[value] }))}
            />
          </>
        )}
        <ButtonRow>
          <Button>{explore.next}</Button>
          {'date' in question ? (
            <Button kind="plain" name="skip" value="yes">
              {explore.skip}
            </Button>
          ) : null}
        </ButtonRow>
      </Form>
    </>
  )
}
