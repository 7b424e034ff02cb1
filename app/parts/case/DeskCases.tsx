import { Link } from '@remix-run/react'
import type { KeyboardEvent } from 'react'
import type { DeskRow } from '../../neutrals/desk.server'
import { useWords } from '../../words/words'
import { DueDate } from '../DueDate'
import { StatusTag } from '../StatusTag'

const next: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

/** Cases to be worked one after the other: j and k move while the focus is in the list, so no key is taken from anybody elsewhere. */
export function DeskCases({ id, title, rows, acts = false }: { id: string; title: string; rows: readonly DeskRow[]; acts?: boolean }) {
  const { words, fill } = useWords()
  const said = words.neutrals.desk
  if (!rows.length) return null
  const walk = (e: KeyboardEvent<HTMLOListElement>) => {
    const step = next[e.key]
    if (step === undefined || e.ctrlKey || e.metaKey || e.altKey) return
    const cases = [...e.currentTarget.querySelectorAll<HTMLAnchorElement>('a.reference')]
    const row = (e.target as HTMLElement).closest('li.desk-case')
    const at = cases.findIndex((a) => row?.contains(a))
    const to = cases[Math.min(cases.length - 1, Math.max(0, at + step))]
    if (!to) return
    e.preventDefault()
    to.focus()
  }
  return (
    <section className="mt-8" aria-labelledby={id}>
      <h2 id={id}>{title} <span className="count">{rows.length}</span></h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the links inside take the focus; the list only moves it between them */}
      <ol className="plain-list desk-cases" onKeyDown={walk}>
        {rows.map((row) => (
          <li key={row.id} className="card desk-case mt-4">
            <p className="flex flex-wrap gap-x-4">
              <Link to={`/cases/${row.reference}`} className="link reference">{row.reference}</Link>
              <StatusTag tone={row.tone}>{row.status}</StatusTag>
              <span>{row.due === null ? words.queues.columns.noDate : <DueDate due={row.due} left={row.left} />}</span>
            </p>
            <p className="small text-soft">{[row.kind, row.respondent, fill(said.in, { seat: row.seat })].filter(Boolean).join(' · ')}</p>
            {acts && row.acts.length ? (
              <ul className="inline-links" aria-label={`${said.act} ${row.reference}`}>
                {row.acts.map((act) => (
                  <li key={act.to}><Link to={act.to} className="link">{act.name}</Link></li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
