import { useState } from 'react'
import { useWords } from '../words/words'
import { Field, type FieldProps } from './Field'

export interface FileInputProps extends FieldProps {
  /** For the input's `accept`, such as 'image/*,application/pdf'; the server judges by content. */
  accept: string
  /** The same for people: 'JPG, PNG, PDF'. */
  kinds: string
  bytesEach: number
  atMost: number
}

/** Several files at once, and on a touch screen a second input that opens the camera; both carry the same name. */
export function FileInput({ accept, kinds, bytesEach, atMost, ...field }: FileInputProps) {
  const { words, fill, format } = useWords()
  const [chosen, setChosen] = useState<File[]>([])
  const id = field.id ?? field.name
  const limits = fill(words.parts.file.accepted, { kinds, size: format.bytes(bytesEach), n: atMost })
  const hint = field.hint ? (
    <>
      {field.hint}
      <br />
      {limits}
    </>
  ) : (
    limits
  )
  return (
    <Field {...field} hint={hint}>
      {(control) => (
        <>
          <div className="files">
            <input {...control} type="file" multiple accept={accept} onChange={(event) => setChosen([...(event.target.files ?? [])])} />
            {accept.includes('image/') ? (
              <label className="camera">
                <span className="label">{words.parts.file.camera}</span>
                <input id={`${id}-camera`} name={field.name} type="file" accept="image/*" capture="environment" />
              </label>
            ) : null}
          </div>
          {chosen.length > 0 ? <Chosen files={chosen} bytesEach={bytesEach} /> : null}
        </>
      )}
    </Field>
  )
}

function Chosen({ files, bytesEach }: { files: File[]; bytesEach: number }) {
  const { words, fill, format } = useWords()
  return (
    <div className="left" role="status">
      <p>{fill(words.parts.file.chosen, { n: files.length })}</p>
      <ul className="dots">
        {files.map((file, order) => (
          <li key={order}>
            {file.name} ({format.bytes(file.size)}){' '}
            {file.size > bytesEach ? <strong className="text-bad">{words.parts.file.tooLarge}</strong> : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
