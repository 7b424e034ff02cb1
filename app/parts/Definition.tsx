import type { ReactNode } from 'react'
import { useWords } from '../words/words'

/** A term of the trade explained where it first stands: 'conciliation (somebody neutral helps you agree)'. */
export function Definition({ term, children }: { term: ReactNode; children: ReactNode }) {
  const { bracket } = useWords().words.parts
  return (
    <>
      <dfn>{term}</dfn>
      {bracket.open}
      {children}
      {bracket.close}
    </>
  )
}
