import type { EvidenceItem } from '../evidence/item'
import { formatMachineTime } from '../words/format'
import { useWords, type Speech } from '../words/words'
import { Details } from './Details'
import { FilePicture } from './FilePicture'
import { OwnWords } from './OwnWords'

/** Files with who brought them, when, who can see them, and how to prove that they were not changed. */
export function EvidenceList({ items }: { items: readonly EvidenceItem[] }) {
  const { words } = useWords()
  if (!items.length) return <p>{words.evidence.none}</p>
  return (
    <ul className="evidence-list">
      {items.map((item) => (
        <EvidenceEntry key={item.id} item={item} />
      ))}
    </ul>
  )
}

function EvidenceEntry({ item }: { item: EvidenceItem }) {
  const speech = useWords()
  const { words, fill, format } = speech
  return (
    <li>
      <FilePicture item={item} />
      <div className="name">
        <a href={`/evidence/${item.id}`}><OwnWords>{item.name}</OwnWords></a>
        <span className="about">
          {fill(words.evidence.kindAndSize, { kind: words.evidence.groups[item.group], size: format.bytes(item.size) })}
        </span>
        {item.nameHeld ? <span className="about">{words.evidence.nameHeld}</span> : null}
        <span className="about">
          <Brought item={item} />
        </span>
        <span className="about">{audienceOf(speech, item)}</span>
        {/* What somebody recorded has no captions; inventing them would alter evidence. */}
        {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- as said above */}
        {item.group === 'audio' ? <audio controls preload="none" src={`/evidence/${item.id}`} aria-label={item.name} /> : null}
        {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- as said above */}
        {item.group === 'video' ? <video controls preload="none" src={`/evidence/${item.id}`} aria-label={item.name} /> : null}
        <Details summary={<>{words.evidence.details}<span className="hidden-text"> <OwnWords>{item.name}</OwnWords></span></>}>
          <p>{words.evidence.fingerprint}</p>
          <code className="fingerprint">{item.sha256}</code>
          <p className="hint">{words.evidence.fingerprintHint}</p>
          {item.original ? (
            <>
              <p>
                <a href={`/evidence/${item.id}/original`} download>
                  {words.evidence.original}
                  <span className="hidden-text"> <OwnWords>{item.name}</OwnWords></span>
                </a>
              </p>
              <p className="hint">{words.evidence.originalHint}</p>
            </>
          ) : null}
        </Details>
      </div>
    </li>
  )
}

/** The instant stands inside the sentence, at a place the language decides. */
function Brought({ item: { at, linked } }: { item: EvidenceItem }) {
  const { words, fill, format } = useWords()
  const who = linked?.mine ? words.evidence.you : linked?.seat ? words.cases.seats[linked.seat] : undefined
  const sentence = fill(who ? words.evidence.broughtBy : words.evidence.brought, { who: who ?? '', when: format.moment(at) })
  return <time dateTime={formatMachineTime(at)}>{sentence}</time>
}

function audienceOf({ words, fill }: Speech, { linked }: EvidenceItem): string {
  if (!linked) return words.evidence.audience.unlinked
  const { audience } = linked
  if (audience === 'joint' || audience === 'deciders' || audience === 'sealed') return words.evidence.audience[audience]
  if (audience === 'mediation') return words.neutrals.caucus.room
  if (audience === 'caucus:complainant' || audience === 'caucus:respondent') return fill(words.evidence.audience.caucus, { who: words.cases.seats[audience.slice('caucus:'.length) as 'complainant' | 'respondent'], mediator: words.cases.seats.mediator })
  return fill(words.evidence.audience.party, { who: words.cases.seats[audience.slice('party:'.length) as keyof typeof words.cases.seats] })
}
