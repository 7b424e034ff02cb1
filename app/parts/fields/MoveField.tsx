import { TextArea } from '../TextArea';
import { TextInput } from '../TextInput';
import { MoneyInput } from '../MoneyInput';
import { DateInput } from '../DateInput';
import { Checkbox, CheckboxGroup, RadioGroup } from '../Choices';
import { Select } from '../Select';
import { useWords } from '../../words/words';
import type { UploadProblem } from '../../evidence/item';
import { EvidenceField } from './Evidence';
import { ExhibitField } from './Exhibit';
import { FindingsField } from './Findings';
import { NeutralField } from './Neutral';
import { PartyField } from './Party';
import { SignatureField } from './Signature';
import { TermsField } from './Terms';
import type { FieldView, Kept } from './view';

export interface MoveFieldProps<F extends FieldView = FieldView> {
  field: F;
  kept: Kept;
  /** sentences by dotted name: 'message', 'terms.0.amount' */
  errors: Record<string, string>;
  /** files that were not taken, and the case they are brought to */
  problems?: readonly UploadProblem[] | undefined;
  caseId?: string | undefined;
}

/** One declared field. Every kind of machines/fields is drawn here or in a file of its own beside this one. */
export function MoveField({ field, kept, errors, problems, caseId }: MoveFieldProps) {
  const { words, fill } = useWords();
  const common = { name: field.name, label: field.label, hint: field.hint, error: errors[field.name], optional: field.optional };
  const text = kept.text[field.name];
  switch (field.kind) {
    case 'text':
      return field.lines === 1 ? <TextInput {...common} defaultValue={text} /> : <TextArea {...common} rows={field.lines} limit={field.max} defaultValue={text} />;
    case 'money':
      return <MoneyInput {...common} hint={field.hint ?? words.parts.money.hint} defaultValue={text} />;
    case 'number':
      return <TextInput {...common} hint={field.hint ?? fill(words.fields.number, { min: field.min, max: field.max })} inputMode="numeric" width="short" defaultValue={text} />;
    case 'date':
      return <DateInput {...common} defaultValue={kept.dates[field.name]} />;
    case 'choice':
      return field.options.length > 8 ? <Select {...common} options={field.options} defaultValue={text} /> : <RadioGroup {...common} choices={field.options} defaultValue={text} />;
    case 'choices':
      return <CheckboxGroup {...common} choices={field.options} defaultValue={kept.many[field.name]} />;
    case 'confirm':
      return <Checkbox name={field.name} label={field.optional ? `${field.label} ${words.parts.optional}` : field.label} error={errors[field.name]} defaultChecked={text === 'yes'} />;
    case 'address-list':
      return <TextArea {...common} hint={field.hint ?? fill(words.fields.addresses, { n: field.max })} rows={6} defaultValue={text} />;
    case 'sealed':
      return (
        <>
          {field.of === 'money' ? <MoneyInput {...common} defaultValue={text} /> : null}
          {field.of === 'text' ? <TextArea {...common} limit={2000} defaultValue={text} /> : null}
          {field.of === 'choice' ? <RadioGroup {...common} choices={field.options} defaultValue={text} /> : null}
        </>
      );
    case 'findings':
      return <FindingsField field={field} kept={kept} errors={errors} />;
    case 'neutral':
      return <NeutralField field={field} kept={kept} errors={errors} />;
    case 'party':
      return <PartyField field={field} kept={kept} errors={errors} />;
    case 'exhibit':
      return <ExhibitField field={field} kept={kept} errors={errors} />;
    case 'terms':
      return <TermsField field={field} kept={kept} errors={errors} />;
    case 'signature':
      return <SignatureField field={field} kept={kept} errors={errors} />;
    case 'evidence':
      return <EvidenceField field={field} kept={kept} errors={errors} problems={problems} caseId={caseId} />;
    default:
      return field satisfies never;
  }
}
