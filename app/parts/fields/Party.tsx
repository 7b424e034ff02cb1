import { useWords } from '../../words/words';
import { Button } from '../Button';
import { RadioGroup } from '../Choices';
import { Field, FieldGroup } from '../Field';
import { Select } from '../Select';
import type { MoveFieldProps } from './MoveField';
import { fieldsAct, findOf, type FieldView } from './view';

/** An organisation of the register: a list when it is short, else found by a part of its name. */
export function PartyField({ field, kept, errors }: MoveFieldProps<Extract<FieldView, { kind: 'party' }>>) {
  const { words, fill } = useWords();
  const { name, label, hint, optional, options } = field;
  const chosen = kept.text[name];
  const error = errors[name];
  if (!field.searched) return <Select name={name} label={label} hint={hint} optional={optional} error={error} options={options} defaultValue={chosen} />;
  const looked = kept.text[findOf(name)] ?? '';
  return (
    <FieldGroup name={name} label={label} hint={hint} optional={optional} error={error}>
      <Field name={findOf(name)} label={fill(words.fields.findLabel, { label })} optional={optional}>
        {(control) => (
          <div className="search-row">
            <input {...control} type="search" className="control" defaultValue={looked} />
            <Button kind="plain" name={fieldsAct} value={`find:${name}`}>
              {words.fields.find}
            </Button>
          </div>
        )}
      </Field>
      {options.length ? <RadioGroup name={name} label={label} choices={[...options, { value: '', label: words.fields.partyNone }]} defaultValue={chosen ?? ''} /> : looked ? <p>{words.fields.findNone}</p> : null}
    </FieldGroup>
  );
}
