import { useWords } from '../../words/words';
import { Button } from '../Button';
import { CheckboxGroup } from '../Choices';
import { FieldGroup } from '../Field';
import { TextArea } from '../TextArea';
import { TextInput } from '../TextInput';
import type { MoveFieldProps } from './MoveField';
import { fieldsAct, type FieldView } from './view';

/** What was found, one by one, each with the pieces of evidence that show it and the rule by which it counts. */
export function FindingsField({ field, kept, errors }: MoveFieldProps<Extract<FieldView, { kind: 'findings' }>>) {
  const { words, fill } = useWords();
  const typed = kept.findings?.[field.name];
  const rows = typed?.length ? typed : [{ text: undefined, rule: undefined, evidence: [] }];
  const said = words.fields.findings;
  return (
    <FieldGroup name={field.name} label={field.label} hint={field.hint} error={errors[field.name]} optional={field.optional}>
      <ol className="terms-typed" id={field.name} tabIndex={-1}>
        {rows.map((row, n) => {
          const name = (part: string) => `${field.name}.${n}.${part}`;
          const title = fill(said.number, { n: n + 1 });
          return (
            <li key={`${n} ${rows.length}`}>
              <fieldset className="term">
                <legend className="label">{title}</legend>
                <TextArea name={name('text')} label={said.text} rows={4} limit={4000} error={errors[name('text')]} defaultValue={row.text} />
                {field.files.length ? <CheckboxGroup name={name('evidence')} label={said.evidence} optional choices={field.files} error={errors[name('evidence')]} defaultValue={row.evidence} /> : null}
                <TextInput name={name('rule')} label={said.rule} hint={said.ruleHint} error={errors[name('rule')]} defaultValue={row.rule} />
                {rows.length === 1 ? null : (
                  <button className="text-button" name={fieldsAct} value={`remove:${field.name}:${n}`}>
                    {words.fields.removeTerm}
                    <span className="hidden-text"> {title}</span>
                  </button>
                )}
              </fieldset>
            </li>
          );
        })}
      </ol>
      {rows.length < field.max ? (
        <Button kind="plain" name={fieldsAct} value={`add:${field.name}`}>
          {words.fields.addTerm}
        </Button>
      ) : null}
    </FieldGroup>
  );
}
