import { useWords } from '../../words/words';
import { Button } from '../Button';
import { FieldGroup } from '../Field';
import { MoneyInput } from '../MoneyInput';
import { TextInput } from '../TextInput';
import type { MoveFieldProps } from './MoveField';
import { fieldsAct, type FieldView, type TermTyped } from './view';

type Terms = Extract<FieldView, { kind: 'terms' }>;

/**
 * What is offered, row by row. Rows come and go by buttons that post the form back, so nothing here needs a script; amount
 * and purpose show only for what carries money, where the browser can tell.
 */
export function TermsField({ field, kept, errors }: MoveFieldProps<Terms>) {
  const { words } = useWords();
  const rows = kept.terms[field.name]?.length ? kept.terms[field.name]! : [{}];
  return (
    <FieldGroup name={field.name} label={field.label} hint={field.hint} error={errors[field.name]} optional={field.optional}>
      <ol className="terms-typed" id={field.name} tabIndex={-1}>
        {rows.map((row, n) => (
          <li key={`${n} ${row.remedy ?? ''} ${rows.length}`}>
            <TermRow field={field} row={row} n={n} errors={errors} alone={rows.length === 1} />
          </li>
        ))}
      </ol>
      {rows.length < field.max ? (
        <Button kind="plain" name={fieldsAct} value={`add:${field.name}`}>
          {words.fields.addTerm}
        </Button>
      ) : null}
    </FieldGroup>
  );
}

function TermRow({ field, row, n, errors, alone }: { field: Terms; row: TermTyped; n: number; errors: Record<string, string>; alone: boolean }) {
  const { words, fill } = useWords();
  const name = (part: string) => `${field.name}.${n}.${part}`;
  const title = fill(words.fields.term, { n: n + 1 });
  return (
    <fieldset className="term">
      <legend className={alone ? 'hidden-text' : 'label'}>{title}</legend>
      <Remedy field={field} name={name('remedy')} chosen={row.remedy} error={errors[name('remedy')]} />
      <div className={errors[name('amount')] || row.amount ? 'of-money kept' : 'of-money'}>
        <MoneyInput name={name('amount')} label={words.fields.amount} error={errors[name('amount')]} defaultValue={row.amount} />
      </div>
      <div className={errors[name('head')] || row.head ? 'of-head kept' : 'of-head'}>
        <Head field={field} name={name('head')} chosen={row.head} error={errors[name('head')]} />
      </div>
      <TextInput name={name('withinDays')} label={words.fields.within} hint={fill(words.fields.withinHint, { n: field.days })} error={errors[name('withinDays')]} optional inputMode="numeric" width="short" defaultValue={row.withinDays} />
      {alone ? null : (
        <button className="text-button" name={fieldsAct} value={`remove:${field.name}:${n}`}>
          {words.fields.removeTerm}
          <span className="hidden-text"> {title}</span>
        </button>
      )}
    </fieldset>
  );
}

function Remedy({ field, name, chosen, error }: { field: Terms; name: string; chosen: string | undefined; error: string | undefined }) {
  const { words } = useWords();
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={name} className="label">
        {words.fields.remedy}
      </label>
      {error ? <p className="mistake" id={`${name}-error`}>{error}</p> : null}
      <select id={name} name={name} defaultValue={chosen ?? ''} className="control w-half" aria-invalid={error ? true : undefined} aria-describedby={error ? `${name}-error` : undefined}>
        <option value="">{words.fields.chooseRemedy}</option>
        {field.remedies.map(({ value, label, money, head }) => (
          <option key={value} value={value} className={`${money ? 'money' : ''} ${head ? 'head' : ''}`}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

function Head({ field, name, chosen, error }: { field: Terms; name: string; chosen: string | undefined; error: string | undefined }) {
  const { words } = useWords();
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={name} className="label">
        {words.fields.head}
      </label>
      {error ? <p className="mistake" id={`${name}-error`}>{error}</p> : null}
      <select id={name} name={name} defaultValue={chosen ?? ''} className="control w-half" aria-invalid={error ? true : undefined} aria-describedby={error ? `${name}-error` : undefined}>
        <option value="">{words.fields.chooseRemedy}</option>
        {field.heads.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
