import { useEffect, useRef, useState } from 'react'
import { filesAct, filesOf, type EvidenceItem, type UploadProblem } from '../evidence/item'
import { accept } from '../evidence/kinds'
import { limits } from '../evidence/limits'
import { problemMessage, problemText } from '../evidence/messages'
import { useWords } from '../words/words'
import { BroughtFile, FileOnItsWay } from './BroughtFile'
import { Details } from './Details'
import { Field, type FieldProps } from './Field'
import { Icon } from './Icon'
import { useHydrated } from './useHydrated'
import { useUploads } from './useUploads'

export interface EvidenceFieldProps extends FieldProps {
  /** those already there: of the draft, or of the form that came back */
  files?: readonly EvidenceItem[]
  most?: number
  /** what takeUploads did not take */
  problems?: readonly UploadProblem[]
  /** the case the move belongs to: someone there by a signed link brings files under that link */
  caseId?: string | undefined
}

/**
 * Files to bring, and those brought. Stands inside a `<Form method="post" encType="multipart/form-data">`; the chosen files'
 * ids are hidden inputs called `name`. Without scripts its buttons send the form, and takeUploads answers `again: true`.
 */
export function EvidenceField({ files = [], most = limits.files, problems = [], caseId, ...field }: EvidenceFieldProps) {
  const speech = useWords()
  const { words, fill, format } = speech
  const hydrated = useHydrated()
  const [fresh, setFresh] = useState<EvidenceItem[]>([])
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const [said, setSaid] = useState('')
  const brought = [...files, ...fresh.filter((item) => !files.some(({ id }) => id === item.id))].filter(({ id }) => !gone.has(id))
  const own = problems.filter((problem) => problem.field === field.name)

  const added = (item: EvidenceItem) => {
    setFresh((all) => [...all, item])
    setSaid(fill(words.evidence.wasAdded, { name: item.name }))
  }
  const way = useUploads(caseId ? `/evidence?case=${caseId}` : '/evidence', added, ({ file }, code) =>
    setSaid(fill(words.evidence.problem, { name: file.name, problem: problemText(speech, code, most) })),
  )
  const input = useRef<HTMLInputElement>(null)
  const { held, letGo } = useHeldForm(input, way.busy, way.uploads.length > 0)

  const take = async (item: EvidenceItem) => {
    const answer = await fetch(`/evidence/${item.id}`, { method: 'POST' }).catch(() => undefined)
    // 404: it had gone before, which is what was wanted.
    if (!answer?.ok && answer?.status !== 404) return setSaid(fill(words.evidence.notRemoved, { name: item.name }))
    setGone((all) => new Set(all).add(item.id))
    setSaid(fill(words.evidence.wasRemoved, { name: item.name }))
    input.current?.focus()
  }
  const choose = (event: React.ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(event.target.files ?? [])]
    // Emptied, so that the form does not carry them a second time and the same file can be chosen again.
    event.target.value = ''
    letGo()
    way.start(chosen, most - brought.length - way.uploads.filter(({ state }) => state !== 'failed').length)
  }

  const id = field.id ?? field.name
  const hint = (
    <>
      {field.hint ? (
        <>
          {field.hint}
          <br />
        </>
      ) : null}
      {fill(words.evidence.accepted, { size: format.bytes(limits.file), n: most })}
    </>
  )
  const chooser = { name: filesOf(field.name), type: 'file', onChange: hydrated ? choose : undefined } as const
  return (
    <Field {...field} hint={hint}>
      {({ name: _, ...control }) => (
        <div className="evidence">
          {own.map((problem, n) => (
            <p key={n} className="mistake">
              <Icon name="warning" />
              <span>{problemMessage(speech, problem, most)}</span>
            </p>
          ))}
          <div className="files">
            <input {...control} {...chooser} id={id} ref={input} multiple accept={accept} />
            <label className="camera">
              <span className="label">{words.parts.file.camera}</span>
              <input {...chooser} accept="image/*" capture="environment" />
            </label>
          </div>
          {hydrated ? null : (
            <button className="button plain" name={filesAct} value="add">
              {words.evidence.add}
            </button>
          )}
          <Details summary={words.evidence.privacyTitle}>{words.evidence.privacy}</Details>
          {brought.length + way.uploads.length ? (
            <ul className="brought" aria-label={words.evidence.added}>
              {brought.map((item) => (
                <BroughtFile key={item.id} field={field.name} item={item} take={hydrated ? () => void take(item) : undefined} />
              ))}
              {way.uploads.map((upload) => (
                <FileOnItsWay key={upload.key} upload={upload} most={most} drop={() => { letGo(); way.drop(upload.key) }} again={() => way.again(upload)} />
              ))}
            </ul>
          ) : null}
          <p role="status" className="hidden-text">
            {said}
          </p>
          <p role="alert" className="mistake">
            {held && way.busy ? words.evidence.stillSending : ''}
          </p>
        </div>
      )}
    </Field>
  )
}

/**
 * Holds the form back while files are on their way: sent now, it would leave them out. Once all have arrived it goes by
 * itself, with the button that was pressed; if one did not arrive, or the choice changed meanwhile, the person presses again.
 */
function useHeldForm(input: React.RefObject<HTMLInputElement>, busy: boolean, failed: boolean) {
  const [held, setHeld] = useState<{ by: HTMLElement | null }>()
  useEffect(() => {
    const form = input.current?.form
    if (!form || !busy) return
    const hold = (event: SubmitEvent) => {
      event.preventDefault()
      setHeld({ by: event.submitter })
    }
    form.addEventListener('submit', hold)
    return () => form.removeEventListener('submit', hold)
  }, [input, busy])
  useEffect(() => {
    if (!held || busy) return
    setHeld(undefined)
    // What arrived stands in the form by now: this runs after the page has been drawn with it.
    if (!failed) input.current?.form?.requestSubmit(held.by)
  }, [input, held, busy, failed])
  return { held: held !== undefined, letGo: () => setHeld(undefined) }
}
