import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import type { PageHandle } from '../../page-handle'
import { ButtonLink } from '../../parts/Button'
import { Empty } from '../../parts/Empty'
import { Heading } from '../../parts/Heading'
import { Pagination } from '../../parts/Pagination'
import { Tabs } from '../../parts/Tabs'
import { bodiesRegister, merchantsRegister, platformsRegister, registerQuery, type RegisterPage, type RegisterQuery } from '../../people/registry.server'
import { currentUser, type Person } from '../../people/session.server'
import { useWords } from '../../words/words'
import { MerchantMarks } from './MerchantMarks'
import { SearchBar } from './SearchBar'
import { OwnWords } from '../../parts/OwnWords'

export const handle: PageHandle = { title: ({ words }) => words.registry.title }

const registers = ['merchants', 'platforms', 'bodies'] as const
type Register = (typeof registers)[number]
/** One entry as a list shows it; `second` is already public. */
type Line = { id: string; name: string; nameEn?: string | null; second: string; marks?: { selfOperated: boolean; verifiedAt: number | null; unverifiableSince: number | null } }

export async function loader({ request, params }: LoaderFunctionArgs) {
  if (params.register === undefined) throw redirect('/registry/merchants', 302)
  const register = registers.find((one) => one === params.register)
  if (!register) throw new Response(null, { status: 404 })
  const url = new URL(request.url)
  const query = registerQuery(url)
  const person = await currentUser(request)
  const page = await linesOf(register, query, person)
  const at = (side: 'after' | 'before', id: string | undefined) => id && `/registry/${register}?${new URLSearchParams({ ...(query.words ? { q: query.words } : {}), [side]: id })}`
  const mayAdd = person?.role === 'admin' || (register === 'merchants' && Boolean(person?.organisations.some(({ kind, role }) => kind === 'platform' && role === 'owner')))
  return { register, words: query.words, lines: page.rows, newer: at('before', page.before), older: at('after', page.after), mayAdd }
}

async function linesOf(register: Register, query: RegisterQuery, person: Person | undefined): Promise<RegisterPage<Line>> {
  if (register === 'platforms') {
    const page = await platformsRegister(query)
    return { ...page, rows: page.rows.map(({ organisationId, name, nameEn, site }) => ({ id: organisationId, name, nameEn, second: site })) }
  }
  if (register === 'bodies') {
    const page = await bodiesRegister(query)
    return { ...page, rows: page.rows.map(({ organisationId, name, nameEn, region }) => ({ id: organisationId, name, nameEn, second: region })) }
  }
  const page = await merchantsRegister(query, person)
  return {
    ...page,
    rows: page.rows.map(({ organisationId, name, platform, selfOperated, verifiedAt, unverifiableSince }) => ({ id: organisationId, name, second: platform ?? '', marks: { selfOperated, verifiedAt, unverifiableSince } })),
  }
}

export default function RegistryList() {
  const { register, words: sought, lines, newer, older, mayAdd } = useLoaderData<typeof loader>()
  const { words, fill, locale } = useWords()
  const { registry } = words
  return (
    <>
      <Heading>{registry.title}</Heading>
      <div className="mt-6">
        <Tabs label={registry.title} tabs={registers.map((one) => ({ to: `/registry/${one}`, label: registry.tabs[one], current: one === register }))} />
      </div>
      <p className="lead mt-4">{registry.intro[register]}</p>
      <SearchBar label={registry.search.label} words={sought} clear={`/registry/${register}`} />
      {lines.length === 0 ? (
        <Empty title={registry.empty.title}>{sought ? fill(registry.empty.words, { words: sought }) : registry.empty.none}</Empty>
      ) : (
        <ul className="cards">
          {lines.map(({ id, name, nameEn, second, marks }) => (
            <li key={id} className="card">
              <h2>
                <Link to={`/registry/${register}/${id}`} className="link"><OwnWords>{(locale === 'en' && nameEn) || name}</OwnWords></Link>
              </h2>
              {second ? <p><OwnWords>{second}</OwnWords></p> : null}
              {marks ? <MerchantMarks {...marks} /> : null}
            </li>
          ))}
        </ul>
      )}
      <Pagination newer={newer} older={older} />
      {mayAdd ? (
        <div className="mt-8">
          <ButtonLink to={`/registry/${register}/new`} kind="plain">{registry.add[register]}</ButtonLink>
        </div>
      ) : null}
    </>
  )
}
