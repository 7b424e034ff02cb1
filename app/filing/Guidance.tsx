import { Details } from '../parts/Details'
import { Table } from '../parts/Table'
import { useWords } from '../words/words'

interface Burden {
  fact: string
  on: string
  source: string
}
interface Said {
  evidence: Record<string, string>
  facts: Record<string, string>
  on: Record<string, string>
}

/** Which evidence a matter calls for, and who must show what. */
export function GuidanceLists({ needed, helpful, burden, says, open = false, level = 'h2' }: { /** of its headings, under what stands above them */ level?: 'h2' | 'h3'; needed: readonly string[]; helpful: readonly string[]; burden: readonly Burden[]; says: Said; open?: boolean }) {
  const { step } = useWords().words.filing
  return (
    <>
      <div className="evidence-asked">
        <Items title={step.needed} items={needed} says={says} level={level} />
        <Items title={step.helpful} items={helpful} says={says} level={level} />
      </div>
      {burden.length ? (
        <Details summary={step.burden} open={open}>
          <BurdenTable burden={burden} says={says} />
        </Details>
      ) : null}
    </>
  )
}

function Items({ title, items, says, level }: { level: 'h2' | 'h3'; title: string; items: readonly string[]; says: Said }) {
  if (!items.length) return null
  const Title = level
  return (
    <div>
      <Title>{title}</Title>
      <ul className="dots">
        {items.map((code) => (
          <li key={code}>{says.evidence[code]}</li>
        ))}
      </ul>
    </div>
  )
}

export function BurdenTable({ burden, says }: { burden: readonly Burden[]; says: Said }) {
  const { step } = useWords().words.filing
  return (
    <Table
      caption={step.burden} captionHidden rows={burden} rowKey={({ fact }) => fact}
      columns={[
        { key: 'fact', head: step.fact, cell: ({ fact }) => says.facts[fact] },
        { key: 'on', head: step.on, cell: ({ on }) => says.on[on] },
        { key: 'source', head: step.source, cell: ({ source }) => source },
      ]}
    />
  )
}
