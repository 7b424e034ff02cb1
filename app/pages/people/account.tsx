import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import type { PageHandle } from '../../page-handle'
import { Banner } from '../../parts/Banner'
import { Heading } from '../../parts/Heading'
import { SummaryList } from '../../parts/SummaryList'
import { house } from '../../house.server'
import { sessionsOf } from '../../people/account.server'
import { passkeysOf } from '../../people/passkeys.server'
import { requirePerson } from '../../people/session.server'
import { languageNames } from '../../words/locales'
import { useWords } from '../../words/words'
import { OwnWords } from '../../parts/OwnWords'

export const handle: PageHandle = { title: ({ words }) => words.people.account.title }

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requirePerson(request)
  const { name, email, phone, locale, simple, role, organisations } = person
  const done = new URL(request.url).searchParams.get('done')
  return {
    name, email, phone, locale, simple, role, organisations,
    sessions: (await sessionsOf(person)).length, passkeys: (await passkeysOf(house().store, person.id)).length,
    done: (['saved', 'password', 'email', 'left'] as const).find((one) => one === done),
  }
}

export default function Account() {
  const { done, sessions, passkeys, organisations, ...me } = useLoaderData<typeof loader>()
  const { people, settlement } = useWords().words
  const said = { saved: people.account.saved, password: people.changePassword.done, email: people.changeEmail.asked, left: people.organisation.left }
  const change = { to: '/account/details' }
  return (
    <div className="reading">
      {done ? <Banner>{said[done]}</Banner> : null}
      <Heading caption={me.role === 'member' ? undefined : people.roles[me.role]}>{people.account.title}</Heading>
      <h2 className="mt-8 mb-3">{people.account.you}</h2>
      <SummaryList
        rows={[
          { term: people.fields.name.label, value: me.name, change },
          { term: people.fields.email.label, value: me.email, change: { to: '/account/email' } },
          { term: people.fields.phone.label, value: me.phone ?? people.account.noPhone, change },
          { term: people.fields.locale.label, value: <span lang={me.locale}>{languageNames[me.locale]}</span>, change },
          { term: people.fields.simple.label, value: me.simple ? people.account.on : people.account.off, change },
          { term: people.account.password, value: people.account.passwordValue, change: { to: '/account/password' } },
          { term: settlement.passkeys.title, value: passkeys, change: { to: '/account/passkeys' } },
          { term: people.account.sessions, value: sessions, change: { to: '/account/sessions' } },
        ]}
      />
      <h2 className="mt-8 mb-3">{people.account.organisations}</h2>
      {organisations.length === 0 ? (
        <p>{people.account.none}</p>
      ) : (
        <ul className="dots">
          {organisations.map(({ id, name, kind, role }) => (
            <li key={id}>
              <Link to={`/organisations/${id}`} className="link"><OwnWords>{name}</OwnWords></Link> · {people.kinds[kind]} · {people.roles[role]}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
