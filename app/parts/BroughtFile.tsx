import { filesAct, type EvidenceItem } from '../evidence/item'
import { problemText } from '../evidence/messages'
import { useWords } from '../words/words'
import { FilePicture } from './FilePicture'
import { Icon } from './Icon'
import type { Upload } from './useUploads'
import { OwnWords } from './OwnWords'

/** A file that has arrived: it goes with the form by its id. Without scripts its button sends the form. */
export function BroughtFile({ field, item, take }: { field: string; item: EvidenceItem; take: (() => void) | undefined }) {
  const { words, fill, format } = useWords()
  const button = take ? ({ type: 'button', onClick: take } as const) : ({ type: 'submit', name: filesAct, value: `remove:${item.id}`, formNoValidate: true } as const)
  return (
    <li>
      <input type="hidden" name={field} value={item.id} />
      <FilePicture item={item} />
      <span className="name">
        <a href={`/evidence/${item.id}`}><OwnWords>{item.name}</OwnWords></a>
        <span className="about">
          {fill(words.evidence.kindAndSize, { kind: words.evidence.groups[item.group], size: format.bytes(item.size) })}
        </span>
      </span>
      <button {...button} className="text-button">
        {words.evidence.remove}
        <span className="hidden-text"> <OwnWords>{item.name}</OwnWords></span>
      </button>
    </li>
  )
}

/** A file being sent, or one that was not taken and why. */
export function FileOnItsWay({ upload, most, drop, again }: { upload: Upload; most: number; drop: () => void; again: () => void }) {
  const speech = useWords()
  const { words, fill } = speech
  const { file, state, percent, code } = upload
  const { name } = file
  return (
    <li className={state === 'failed' ? 'failed' : undefined}>
      <span className="picture">
        <Icon name={state === 'failed' ? 'warning' : 'paper'} />
      </span>
      <span className="name">
        <OwnWords>{name}</OwnWords>
        <span className="about">
          {state === 'waiting' ? words.evidence.waiting : null}
          {state === 'sending' ? fill(words.evidence.sending, { percent }) : null}
          {state === 'checking' ? words.evidence.checking : null}
          {state === 'failed' && code ? <strong>{problemText(speech, code, most)}</strong> : null}
        </span>
        {state === 'sending' || state === 'checking' ? <progress aria-label={name} max={100} value={state === 'checking' ? 100 : percent} /> : null}
      </span>
      {code === 'connection' || code === 'signed-out' ? (
        <button type="button" className="text-button" onClick={again}>
          {words.evidence.again}
          <span className="hidden-text"> {name}</span>
        </button>
      ) : null}
      <button type="button" className="text-button" onClick={drop}>
        {state === 'failed' ? words.evidence.dismiss : words.evidence.cancel}
        <span className="hidden-text"> {name}</span>
      </button>
    </li>
  )
}
