import { useWords } from '../../words/words';
import { CheckboxGroup, RadioGroup } from '../Choices';
import { FieldGroup } from '../Field';
import type { MoveFieldProps } from './MoveField';
import type { FieldView, NeutralOption } from './view';

/** People of the roster, with what is to be known of each. Whoever is barred stands below with the reason, out of reach. */
export function NeutralField({ field, kept, errors }: MoveFieldProps<Extract<FieldView, { kind: 'neutral' }>>) {
  const { words } = useWords();
  const said = words.fields.neutral;
  const common = { name: field.name, label: field.label, hint: field.hint, error: errors[field.name], optional: field.optional };
  const open = field.people.filter((one) => !one.barred);
  const barred = field.people.filter((one) => one.barred);
  const choices = open.map((one) => ({ value: one.value, label: one.label, hint: <About one={one} /> }));
  const byRule = { value: '', label: said.byRule, hint: said.byRuleHint };
  const chosen = kept.many[field.name] ?? [];
  return (
    <>
      {choices.length === 0 && !field.optional ? (
        <FieldGroup {...common}>
          <p>{said.empty}</p>
        </FieldGroup>
      ) : field.max === 1 ? (
        <RadioGroup {...common} choices={field.optional ? [byRule, ...choices] : choices} defaultValue={chosen[0] ?? (field.optional ? '' : undefined)} />
      ) : (
        <CheckboxGroup {...common} choices={choices} defaultValue={chosen} />
      )}
      {barred.length ? (
        <section className="barred">
          <h3 className="label">{said.barred}</h3>
          <ul className="plain-list">
            {barred.map((one) => (
              <li key={one.value}>
                {one.label} <About one={one} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function About({ one }: { one: NeutralOption }) {
  const { words } = useWords();
  const { neutral } = words.fields;
  const told = [[undefined, one.load], [neutral.knows, one.skills], [neutral.speaks, one.languages], [neutral.takes, one.categories], ...one.why.map((why) => [one.barred ? undefined : neutral.note, why] as const)];
  return <span className="text-soft">{told.flatMap(([name, text]) => (text ? [name ? name + words.shell.colon + text : text] : [])).join(' · ')}</span>;
}
