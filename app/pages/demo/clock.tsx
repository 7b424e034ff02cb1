import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { demonstrationOnly, passTime, resetDemonstration } from '../../demo/demonstration.server'
import { readForm } from '../../form.server'
import { house } from '../../house.server'
import { fieldsSchema } from '~/machines/fields'
import type { PageHandle } from '../../page-handle'
import { Banner } from '../../parts/Banner'
import { Button, ButtonRow } from '../../parts/Button'
import { RadioGroup } from '../../parts/Choices'
import { ErrorSummary } from '../../parts/ErrorSummary'
import { Heading } from '../../parts/Heading'
import { Moment } from '../../parts/Moment'
import { TextInput } from '../../parts/TextInput'
import { useWords } from '../../words/words'

export const handle: PageHandle = { title: ({ words }) => words.demo.clock.title }

export async function loader({ request }: LoaderFunctionArgs) {
  demonstrationOnly(house())
  const { searchParams } = new URL(request.url)
  const fired = /^\d{1,6}$/.exec(searchParams.get('fired') ?? '')?.[0]
  return { now: house().clock.now(), fired: fired === undefined ? undefined : Number(fired), reset: searchParams.has('reset') }
}

const units = ['hours', 'days', 'workDays'] as const
const form = z.strictObject({ act: z.enum(['move', 'reset']), unit: z.enum(units).optional(), n: z.string().max(20).optional() })
const amount = fieldsSchema({ n: { kind: 'number', min: 1, max: 400 } })

export async function action({ request }: ActionFunctionArgs) {
  demonstrationOnly(house())
  const read = await readForm(request, form)
  if (!read.ok) throw new Response(null, { status: 400 })
  const { act, unit = 'days', n = '' } = read.value
  if (act === 'reset') {
    await resetDemonstration(house())
    return redirect('/demo/clock?reset', 303)
  }
  const parsed = amount.safeParse({ n })
  if (!parsed.success) return data({ code: parsed.error.issues[0]!.message, unit, n }, 400)
  const fired = await passTime(house(), { [unit]: parsed.data.n as number })
  return redirect(`/demo/clock?fired=${fired}`, 303)
}

const quick = [['hours', 1, 'hours'], ['days', 1, 'days'], ['workDays', 1, 'workDays'], ['days', 7, 'week']] as const

export default function Clock() {
  const { now, fired, reset } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { words, fill } = useWords()
  const { clock: said } = words.demo
  const errors = said.errors as Record<string, string>
  const error = refused && (errors[refused.code] ?? errors.number)
  return (
    <div className="reading">
      <ErrorSummary mistakes={error ? [{ field: 'n', message: error }] : []} />
      {fired === undefined ? null : <Banner>{fill(said.moved, { n: fired })}</Banner>}
      {reset ? <Banner>{said.resetDone}</Banner> : null}
      <Heading>{said.title}</Heading>
      <p className="lead mt-3">{said.lead}</p>
      <p className="mt-6">{said.now} <strong><Moment at={now} /></strong></p>
      <div className="button-row">
        {quick.map(([unit, n, label]) => (
          <form method="post" key={label}>
            <input type="hidden" name="act" value="move" />
            <input type="hidden" name="unit" value={unit} />
            <input type="hidden" name="n" value={n} />
            <Button kind="plain">{said.quick[label]}</Button>
          </form>
        ))}
      </div>
      <form method="post" noValidate className="mt-8">
        <input type="hidden" name="act" value="move" />
        <TextInput name="n" label={said.amount} error={error} inputMode="numeric" width="half" defaultValue={refused?.n ?? '10'} />
        <RadioGroup name="unit" label={said.unit} inline defaultValue={refused?.unit ?? 'workDays'} choices={units.map((value) => ({ value, label: said.units[value] }))} />
        <ButtonRow>
          <Button>{said.move}</Button>
        </ButtonRow>
      </form>
      <form method="post" className="mt-12">
        <h2 className="heading-2">{said.reset}</h2>
        <p className="mt-2">{said.resetLead}</p>
        <input type="hidden" name="act" value="reset" />
        <ButtonRow>
          <Button kind="danger">{said.resetDo}</Button>
        </ButtonRow>
      </form>
    </div>
  )
}
