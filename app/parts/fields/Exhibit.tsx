import { useWords } from '../../words/words';
import { RadioGroup } from '../Choices';
import { OwnWords } from '../OwnWords';
import type { MoveFieldProps } from './MoveField';
import type { FieldView } from './view';

/** One of the files already in the case: by name, with who brought it and when; each can be looked at without leaving the form. */
export function ExhibitField({ field, kept, errors }: MoveFieldProps<Extract<FieldView, { kind: 'exhibit' }>>) {
  const { words, fill, format } = useWords();
  const { name, label, hint, optional, files } = field;
  return (
    <RadioGroup
      name={name} label={label} hint={hint} optional={optional} error={errors[name]} defaultValue={kept.text[name]}
      choices={files.map((file) => ({
        value: file.id, label: file.name,
        hint: fill(words.evidence.broughtBy, { who: file.linked?.seat ? words.cases.seats[file.linked.seat] : '', when: format.moment(file.at) }),
        beside: (
          <a href={`/evidence/${file.id}`} target="_blank" rel="noopener" className="link small">
            {words.fields.look}
            <span className="hidden-text">
              {' '}
              <OwnWords>{file.name}</OwnWords>
            </span>
          </a>
        ),
      }))}
    />
  );
}
