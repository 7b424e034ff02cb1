import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { demonstrationOnly } from '../../demo/demonstration.server'
import { organisations, people, type PersonKey } from '../../demo/world'
import { readForm } from '../../form.server'
import { house } from '../../house.server'
import type { PageHandle } from '../../page-handle'
import { Heading } from '../../parts/Heading'
import { startSession } from '../../people/session.server'
import { localeOf } from '../../preferences.server'
import { useWords } from '../../words/words'
import { Mixed, OwnWords } from '../../parts/OwnWords'

export const handle: PageHandle = { title: ({ words }) => words.demo.people.title }

const doors = (Object.keys(people) as PersonKey[]).filter((key) => people[key].door)
const home = { consumer: '/cases', merchant: '/queue', platform: '/queue', association: '/queue', authority: '/queue', mediator: '/desk', arbitrator: '/desk', auditor: '/', admin: '/admin' } as const

export async function loader({ request }: { request: Request }) {
  demonstrationOnly(house())
  const english = localeOf(request) === 'en'
  return {
    doors: doors.map((key) => {
      const person = people[key]
      const organisation = 'of' in person ? organisations[person.of] : undefined
      return { key, name: person.name, role: person.role, organisation: organisation && (english ? organisation.nameEn : organisation.name) }
    }),
  }
}

/** One click, no password: the door exists in the demonstration alone. */
export async function action({ request }: ActionFunctionArgs) {
  demonstrationOnly(house())
  const form = await readForm(request, z.strictObject({ person: z.enum(doors as [PersonKey, ...PersonKey[]]) }))
  if (!form.ok) throw new Response(null, { status: 400 })
  const person = people[form.value.person]
  return redirect(home[person.role], { status: 303, headers: { 'Set-Cookie': await startSession(person.id, request) } })
}

export default function People() {
  const { doors } = useLoaderData<typeof loader>()
  const { words, fill } = useWords()
  const { people: said } = words.demo
  const about = said.about as Record<string, string>
  return (
    <>
      <Heading>{said.title}</Heading>
      <p className="lead mt-3">{said.lead}</p>
      <ul className="people mt-8">
        {doors.map(({ key, name, role, organisation }) => (
          <li key={key} className="card">
            <p className="caption">{said.roles[role]}{organisation ? <> · <OwnWords>{organisation}</OwnWords></> : null}</p>
            <h2 className="card-title"><OwnWords>{name}</OwnWords></h2>
            <p>{about[key]}</p>
            <form method="post">
              <input type="hidden" name="person" value={key} />
              <button type="submit" className="button plain"><Mixed>{fill(said.be, { name })}</Mixed></button>
            </form>
          </li>
        ))}
      </ul>
    </>
  )
}
