import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import type { PageHandle } from '../../page-handle'
import { SummaryList } from '../../parts/SummaryList'
import { adminFigures } from '../../people/admin.server'
import { requireAdmin } from '../../people/session.server'
import { useWords } from '../../words/words'
import { AdminTabs } from './AdminTabs'

export const handle: PageHandle = { title: ({ words }) => words.admin.title }

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request)
  return adminFigures()
}

export default function Admin() {
  const figures = useLoaderData<typeof loader>()
  const { words, format } = useWords()
  const { admin } = words
  const places: Partial<Record<keyof typeof figures, string>> = { users: '/admin/users', organisations: '/admin/organisations', unverified: '/admin/organisations', deadLetters: '/admin/letters', unmade: '/admin/documents', bursts: '/admin/audit?act=sign-in-burst' }
  return (
    <>
      <AdminTabs current="overview" />
      <SummaryList rows={(Object.keys(admin.figures) as (keyof typeof figures)[]).map((key) => ({ term: admin.figures[key], value: <Link to={places[key]!} className="link">{format.number(figures[key])}</Link> }))} />
    </>
  )
}
