import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '../../page-handle'
import { Button } from '../../parts/Button'
import { Empty } from '../../parts/Empty'
import { Moment } from '../../parts/Moment'
import { Pagination } from '../../parts/Pagination'
import { Select } from '../../parts/Select'
import { Table } from '../../parts/Table'
import { auditList } from '../../people/admin.server'
import { acts } from '../../people/audit.server'
import { registerQuery } from '../../people/registry.server'
import { requireAdmin, requirePerson } from '../../people/session.server'
import { useWords } from '../../words/words'
import { AdminTabs } from './AdminTabs'

export const handle: PageHandle = { title: ({ words }) => words.admin.tabs.audit }

/** Administrators, and auditors, who see nothing else here. */
export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requirePerson(request)
  if (person.role !== 'auditor') await requireAdmin(request)
  const url = new URL(request.url)
  const act = acts.find((one) => one === url.searchParams.get('act'))
  const { rows, older } = await auditList(act, registerQuery(url).after)
  return { only: person.role === 'auditor', act, acts: [...acts], rows, older: older && `/admin/audit?${new URLSearchParams({ ...(act ? { act } : {}), after: older })}` }
}

export default function AdminAudit() {
  const { only, act, acts: known, rows, older } = useLoaderData<typeof loader>()
  const { admin } = useWords().words
  const nameOf = (who: string, name: string | null) => name || (who === 'visitor' ? admin.nobody : who === 'console' ? admin.console : <code>{who}</code>)
  const sayings = admin.acts as Record<string, string>
  return (
    <>
      <AdminTabs current="audit" only={only} />
      <form method="get" className="mb-8 flex flex-wrap items-end gap-4">
        <Select name="act" label={admin.filter} defaultValue={act} options={known.map((value) => ({ value, label: sayings[value]! }))} />
        <Button kind="plain">{admin.apply}</Button>
      </form>
      {rows.length === 0 ? (
        <Empty title={admin.emptyAudit} />
      ) : (
        <Table
          caption={admin.tabs.audit}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { key: 'when', head: admin.when, cell: ({ at }) => <Moment at={at} /> },
            { key: 'what', head: admin.what, cell: ({ act: what }) => sayings[what] ?? what },
            { key: 'who', head: admin.who, cell: ({ actor, actorName }) => nameOf(actor, actorName) },
            { key: 'of', head: admin.ofWhat, cell: ({ of, ofName }) => nameOf(of, ofName) },
            { key: 'more', head: admin.more, cell: ({ data: more }) => <span className="small">{Object.entries(more).map(([key, value]) => `${key}: ${value}`).join(' · ')}</span> },
          ]}
        />
      )}
      <Pagination older={older} />
    </>
  )
}
