import { Link } from '@remix-run/react';
import type { RowView, Urgency } from '../../queues/rows.server';
import { useWords } from '../../words/words';
import { DueDate } from '../DueDate';
import { Moment } from '../Moment';
import { Money } from '../Money';
import { StatusTag } from '../StatusTag';
import { Table } from '../Table';
import { OwnWords } from '../OwnWords';

const order: readonly Urgency[] = ['overdue', 'today', 'week', 'later', 'others', 'ended'];

/** Cases under the heading of their urgency, or in one list with a caption of its own; a row names the case, what it is about, whose turn and until when. */
export function CaseRows({ rows, caption }: { rows: readonly RowView[]; caption?: string }) {
  const { words } = useWords();
  if (caption) return <Rows rows={rows} caption={caption} hidden />;
  return (
    <>
      {order.map((urgency) => {
        const own = rows.filter((row) => row.urgency === urgency);
        return own.length ? (
          <section key={urgency} className={`urgency ${urgency}`}>
            <Rows rows={own} caption={words.queues.groups[urgency]} />
          </section>
        ) : null;
      })}
    </>
  );
}

function Rows({ rows, caption, hidden = false }: { rows: readonly RowView[]; caption: string; hidden?: boolean }) {
  const { words } = useWords();
  const { columns } = words.queues;
  return (
    <Table
      caption={caption}
      captionHidden={hidden}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'case', head: columns.case,
          cell: (row) => (
            <Link to={`/cases/${row.reference}`} className="link reference">
              {row.reference}
            </Link>
          ),
        },
        {
          key: 'about', head: columns.about,
          cell: (row) => (
            <>
              {row.kind}
              <span className="small block text-soft">
                {row.respondent ? <><OwnWords>{row.respondent}</OwnWords> · </> : null}
                {row.amount > 0 ? <Money fen={row.amount} /> : null}
                {row.amount > 0 ? ' · ' : ''}
                {columns.filed} <Moment at={row.filedAt} as="day" />
              </span>
            </>
          ),
        },
        { key: 'status', head: columns.status, cell: (row) => <StatusTag tone={row.tone}>{row.mine ? `${row.status} · ${words.queues.turn.mine}` : row.status}</StatusTag> },
        {
          key: 'due', head: rows[0]?.urgency === 'ended' ? columns.moved : columns.due,
          cell: (row) => (row.urgency === 'ended' ? <Moment at={row.movedAt} as="day" /> : row.due === null ? <span className="text-soft">{columns.noDate}</span> : <DueDate due={row.due} left={row.left} />),
        },
      ]}
    />
  );
}
