import type { ReactNode } from 'react'

/** More for who wants it; opens without JavaScript and is written out on paper. */
export function Details({ summary, open = false, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="more" open={open}>
      <summary>{summary}</summary>
      <div className="inside">{children}</div>
    </details>
  )
}
