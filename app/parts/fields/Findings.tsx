import { useWords } from '../../words/words';
import { CheckboxGroup } from '../Choices';
import { TextArea } from '../TextArea';
import { TextInput } from '../TextInput';
import type { MoveFieldProps } from './MoveField';
import { RowsFrame } from './Rows';
import type { FieldView } from './view';

/** What was found, one by one, each with the pieces of evidence that show it and the rule by which it counts. */
export function FindingsField({ field, kept, errors }: MoveFieldProps<Extract<FieldView, { kind: 'findings' }>>) {
  const { words, fill } = useWords();
  const typed = kept.findings?.[field.name];
  const given = typed?.length ? typed : [{ text: undefined, rule: undefined, evidence: [] }];
  const said = words.fields.findings;
  const rows = given.map((row, n) => {
    const name = (part: string) => `${field.name}.${n}.${part}`;
    return {
      key: `${n} ${given.length}`, title: fill(said.number, { n: n + 1 }), titled: true,
      body: (
        <>
          <TextArea name={name('text')} label={said.text} rows={4} limit={4000} error={errors[name('text')]} defaultValue={row.text} />
          {field.files.length ? <CheckboxGroup name={name('evidence')} label={said.evidence} optional choices={field.files} error={errors[name('evidence')]} defaultValue={row.evidence} /> : null}
          <TextInput name={name('rule')} label={said.rule} hint={said.ruleHint} error={errors[name('rule')]} defaultValue={row.rule} />
        </>
      ),
    };
  });
  return <RowsFrame field={field} error={errors[field.name]} rows={rows} />;
}
