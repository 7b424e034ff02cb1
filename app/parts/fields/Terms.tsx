import { useWords } from '../../words/words';
import { MoneyInput } from '../MoneyInput';
import { TextInput } from '../TextInput';
import type { MoveFieldProps } from './MoveField';
import { RowsFrame } from './Rows';
import type { FieldView, TermTyped } from './view';

type Terms = Extract<FieldView, { kind: 'terms' }>;

/** What is offered, row by row; amount and purpose show only for what carries money, where the browser can tell. */
export function TermsField({ field, kept, errors }: MoveFieldProps<Terms>) {
  const { words, fill } = useWords();
  const given = kept.terms[field.name]?.length ? kept.terms[field.name]! : [{}];
  const rows = given.map((row, n) => ({
    key: `${n} ${row.remedy ?? ''} ${given.length}`, title: fill(words.fields.term, { n: n + 1 }), titled: given.length > 1,
    body: <Term field={field} row={row} n={n} errors={errors} />,
  }));
  return <RowsFrame field={field} error={errors[field.name]} rows={rows} />;
}

function Term({ field, row, n, errors }: { field: Terms; row: TermTyped; n: number; errors: Record<string, string> }) {
  const { words, fill } = useWords();
  const name = (part: string) => `${field.name}.${n}.${part}`;
  return (
    <>
      <Remedy field={field} name={name('remedy')} chosen={row.remedy} error={errors[name('remedy')]} />
      <div className={errors[name('amount')] || row.amount ? 'of-money kept' : 'of-money'}>
        <MoneyInput name={name('amount')} label={words.fields.amount} error={errors[name('amount')]} defaultValue={row.amount} />
      </div>
      <div className={errors[name('head')] || row.head ? 'of-head kept' : 'of-head'}>
        <Head field={field} name={name('head')} chosen={row.head} error={errors[name('head')]} />
      </div>
      <TextInput name={name('withinDays')} label={words.fields.within} hint={fill(words.fields.withinHint, { n: field.days })} error={errors[name('withinDays')]} optional inputMode="numeric" width="short" defaultValue={row.withinDays} />
    </>
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
