import type { ReactNode } from 'react'
import { useWords } from '../words/words'
import { Icon } from './Icon'

/** After an action: it was done ('good'), or something changed meanwhile ('attention'). Read out when it appears. */
export function Banner({ tone = 'good', title, children }: { tone?: 'good' | 'attention'; title?: ReactNode; children: ReactNode }) {
  const { words } = useWords()
  return (
    <div className={tone === 'good' ? 'banner' : 'banner attention'} role={tone === 'good' ? 'status' : 'alert'}>
      <Icon name={tone === 'good' ? 'tick' : 'info'} />
      <p className="title">{title ?? (tone === 'good' ? words.parts.success : words.parts.important)}</p>
      <div className="says">{children}</div>
    </div>
  )
}
