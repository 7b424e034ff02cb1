import type { ReactNode } from 'react'
import { ownWords } from './OwnWords'

export interface Column<Row> {
  key: string
  head: string
  cell: (row: Row) => ReactNode
  numeric?: boolean
}

interface TableProps<Row> {
  caption: ReactNode
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Stay a grid on a phone (figures), scrolling inside; otherwise each row becomes a card there. The first column names the row. */
  keepGrid?: boolean
}

export function Table<Row>({ caption, captionHidden = false, columns, rows, rowKey, keepGrid = false }: TableProps<Row>) {
  const table = (
    <table className={keepGrid ? 'table keeps' : 'table'}>
      <caption className={captionHidden ? 'hidden-text' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, head, numeric }) => (
            <th key={key} scope="col" className={numeric ? 'numeric' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map(({ key, head, cell, numeric }, order) => {
              const Cell = order === 0 ? 'th' : 'td'
              return (
                <Cell key={key} scope={order === 0 ? 'row' : undefined} data-label={head} className={numeric ? 'numeric' : undefined}>
                  <div>{ownWords(cell(row))}</div>
                </Cell>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
  if (!keepGrid) return table
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <div className="scrolls" tabIndex={0} role="region" aria-label={typeof caption === 'string' ? caption : undefined}>
      {table}
    </div>
  )
}
