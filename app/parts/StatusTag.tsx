import type { ReactNode } from 'react'

export type Tone = 'calm' | 'waiting' | 'attention' | 'good' | 'bad'

/** A shape for each tone, so that a state is told by word and form, never by colour alone. */
const shapes: Record<Tone, ReactNode> = {
  calm: <circle cx="5" cy="5" r="3.6" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  waiting: <path d="M5 .8a4.2 4.2 0 1 0 0 8.4zM5 .8a4.2 4.2 0 0 1 0 8.4" fill="currentColor" fillOpacity=".55" />,
  attention: <path d="M5 .6 9.6 9.2H.4z" fill="currentColor" />,
  good: <path d="M1.2 5.4 4 8.2l4.9-6.4" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  bad: <path d="M1.6 1.6l6.8 6.8M8.4 1.6 1.6 8.4" stroke="currentColor" strokeWidth="2.2" />,
}

/** calm: nothing to do · waiting: somebody acts · attention: you act, or time is short · good, bad: ended so. */
export function StatusTag({ tone = 'calm', children }: { tone?: Tone | undefined; children: ReactNode }) {
  return (
    <strong className={`tag ${tone}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        {shapes[tone]}
      </svg>
      {children}
    </strong>
  )
}
