import type { ReactNode } from 'react';
import { useWords } from '../../words/words';
import { Button } from '../Button';
import { FieldGroup } from '../Field';
import { fieldsAct } from './view';

type RowsField = { name: string; label: string; hint?: string | undefined; optional?: boolean | undefined; max: number };
export interface Row {
  key: string;
  title: string;
  /** the title is drawn; else it is read out only */
  titled: boolean;
  body: ReactNode;
}

/** What is entered row by row. Rows come and go by buttons that post the form back, so nothing here needs a script. */
export function RowsFrame({ field, error, rows }: { field: RowsField; error: string | undefined; rows: readonly Row[] }) {
  const { words } = useWords();
  return (
    <FieldGroup name={field.name} label={field.label} hint={field.hint} error={error} optional={field.optional}>
      <ol className="terms-typed" id={field.name} tabIndex={-1}>
        {rows.map(({ key, title, titled, body }, n) => (
          <li key={key}>
            <fieldset className="term">
              <legend className={titled ? 'label' : 'hidden-text'}>{title}</legend>
              {body}
              {rows.length === 1 ? null : (
                <button className="text-button" name={fieldsAct} value={`remove:${field.name}:${n}`}>
                  {words.fields.removeTerm}
                  <span className="hidden-text"> {title}</span>
                </button>
              )}
            </fieldset>
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
