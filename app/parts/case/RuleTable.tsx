import type { RuleLine } from '../../guide/rules.server';
import { useWords } from '../../words/words';
import { Table } from '../Table';

/** Numbers with what each rests on: length, beginning, clause, and the line that may not be crossed. */
export function RuleTable({ caption, rules, money = false }: { caption: string; rules: readonly RuleLine[]; money?: boolean }) {
  const { words } = useWords();
  const says = words.guide.rules;
  return (
    <div className="rule-table">
      <Table
        caption={caption}
        rows={rules}
        rowKey={(rule) => rule.key}
        columns={[
          { key: 'name', head: money ? says.amount : says.name, cell: (rule) => rule.name },
          { key: 'period', head: money ? says.amount : says.period, cell: (rule) => rule.period },
          ...(money ? [] : [{ key: 'start', head: says.start, cell: (rule: RuleLine) => rule.start }]),
          {
            key: 'basis', head: says.basis,
            cell: (rule) => (
              <>
                {rule.clause || rule.source}
                {rule.clause ? <span className="small block text-soft">{rule.source}</span> : null}
              </>
            ),
          },
          { key: 'floor', head: says.floor, cell: (rule) => rule.floor ?? <span className="text-soft">{says.none}</span> },
          { key: 'notes', head: says.notes, cell: (rule) => <span className="small">{rule.notes.join(says.and)}</span> },
        ]}
      />
    </div>
  );
}
