import { ButtonLink, ButtonRow } from '../parts/Button'
import { Details } from '../parts/Details'
import { DueDate } from '../parts/DueDate'
import { Heading } from '../parts/Heading'
import { Notice } from '../parts/Notice'
import { SummaryList } from '../parts/SummaryList'
import { Table } from '../parts/Table'
import { BurdenTable, GuidanceLists } from '../filing/Guidance'
import { useWords } from '../words/words'
import type { Told } from './answer.server'

/** Which way it is, what it needs, how long it takes, what is left, what it costs, and the other ways. */
export function Outcome({ told, chosen }: { told: Told; chosen: { question: string; answer: string }[] }) {
  const { words, fill } = useWords()
  const { explore, kinds } = words
  const { sections } = explore
  const way = explore.ways[told.way]
  const kind = told.kind && kinds.kinds[told.kind]
  return (
    <div className="flow">
      <Heading caption={kind?.name}>{way.title}</Heading>
      <p className="lead">{way.text}</p>
      {told.open ? <Doors told={told} open={way.open} /> : <Meanwhile told={told} />}
      {told.left.length ? (
        <>
          <h2>{sections.left}</h2>
          {told.left.map(({ what, due, left, clause, provisional }) => (
            <Notice key={what} tone={left.unit === 'passed' ? 'bad' : 'calm'} title={explore.leftNames[what as keyof typeof explore.leftNames]}>
              <p>
                <DueDate due={due} left={left} provisional={provisional} />
              </p>
              <p className="small text-soft">{fill(explore.time.law, { clause })}</p>
            </Notice>
          ))}
        </>
      ) : null}
      {told.guidance ? (
        <>
          <h2>{sections.evidence}</h2>
          <GuidanceLists needed={told.guidance.needed} helpful={told.guidance.helpful} burden={[]} says={kinds} level="h3" />
          <h2>{sections.burden}</h2>
          <BurdenTable burden={told.guidance.burden} says={kinds} />
          <p className="small text-soft">{fill(explore.time.law, { clause: told.guidance.clause })}</p>
          <h2>{sections.remedies}</h2>
          <ul className="dots">
            {told.guidance.remedies.map((code) => (
              <li key={code}>{kinds.remedies[code]?.name}</li>
            ))}
          </ul>
        </>
      ) : null}
      {told.times.length ? (
        <>
          <h2>{sections.times}</h2>
          <Times times={told.times} />
        </>
      ) : null}
      <h2>{sections.cost}</h2>
      <p>{explore.cost}</p>
      <h2>{sections.other}</h2>
      <ul className="dots">
        {explore.others.map((other) => (
          <li key={other}>{other}</li>
        ))}
      </ul>
      <Details summary={explore.chosen}>
        <SummaryList rows={chosen.map(({ question, answer }) => ({ term: question, value: answer }))} />
      </Details>
    </div>
  )
}

function Doors({ told, open }: { told: Told; open: string }) {
  const { explore } = useWords().words
  return (
    <>
      <p>
        {open} {told.handler ? explore.handles[told.handler] : null}
      </p>
      <ButtonRow>
        {told.way === 'answer' ? <ButtonLink to="/answer">{explore.toAnswer}</ButtonLink> : <ButtonLink to={told.kind ? `/file?kind=${told.kind}` : '/file'}>{explore.start}</ButtonLink>}
      </ButtonRow>
    </>
  )
}

/** A workflow that is still to come is named, and what can be done now. */
function Meanwhile({ told }: { told: Told }) {
  const { explore } = useWords().words
  const steps = explore.meanwhile[told.way as keyof typeof explore.meanwhile] ?? []
  return (
    <>
      <Notice tone="attention" title={explore.notOpen}>
        <ul className="dots">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </Notice>
      <ButtonRow>
        <ButtonLink to="/file" kind="plain">
          {explore.start}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}

function Times({ times }: { times: Told['times'] }) {
  const { words, fill } = useWords()
  const { explore } = words
  const names: Record<string, string> = explore.timeNames
  return (
    <Table
      caption={explore.sections.times} captionHidden rows={times} rowKey={({ name }) => name}
      columns={[
        { key: 'step', head: explore.time.step, cell: ({ name }) => names[name] ?? name },
        { key: 'within', head: explore.time.within, cell: ({ n, unit }) => fill(words.cases.units[unit], { n }) },
        { key: 'basis', head: explore.time.basis, cell: ({ clause }) => clause || explore.basisChoice },
      ]}
    />
  )
}
