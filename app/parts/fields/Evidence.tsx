import { accept } from '../../evidence/kinds';
import { filesAct, filesOf } from '../../evidence/item';
import { limits } from '../../evidence/limits';
import { useWords } from '../../words/words';
import { FileInput } from '../FileInput';
import type { MoveFieldProps } from './MoveField';
import type { FieldView } from './view';

const kinds = 'JPG, PNG, WebP, GIF, HEIC, PDF, TXT, MP3, M4A, WAV, MP4, WebM, MOV';

/** Files to add, and those added before with this form, each of which can be taken away again. */
export function EvidenceField({ field, kept, errors }: MoveFieldProps<Extract<FieldView, { kind: 'evidence' }>>) {
  const { words, format } = useWords();
  const files = kept.files[field.name] ?? [];
  return (
    <>
      <FileInput
        name={filesOf(field.name)} id={field.name} label={field.label} hint={field.hint} error={errors[field.name]} optional={field.optional}
        accept={accept} kinds={kinds} bytesEach={limits.file} atMost={field.max}
      />
      {files.length ? (
        <ul className="files-kept">
          {files.map(({ id, name, size }) => (
            <li key={id}>
              <input type="hidden" name={field.name} value={id} />
              <span>
                {name} ({format.bytes(size)})
              </span>
              <button className="text-button" name={filesAct} value={`remove:${id}`}>
                {words.fields.removeTerm}
                <span className="hidden-text"> {name}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
