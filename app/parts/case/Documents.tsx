import { useWords } from '../../words/words';
import type { DocumentKind } from '../../documents/kinds';
import { Moment } from '../Moment';

export type DocumentView = { id: string; kind: DocumentKind; issuedAt: number; code: string; state: 'ready' | 'coming' | 'failed'; size: number | null; missing: string[] };

/** The papers of the case that this reader may have, oldest first, each with the code that proves it. */
export function Documents({ items }: { items: DocumentView[] }) {
  const { words, fill, format } = useWords();
  const { list, kinds } = words.documents;
  if (!items.length) return <p className="about">{list.none}</p>;
  return (
    <ul className="parts">
      {items.map((item) => (
        <li key={item.id} className="part">
          {item.state === 'ready' ? (
            <a className="link" href={`/documents/${item.id}`} download>
              {kinds[item.kind]} <span className="small">(PDF{item.size === null ? '' : `, ${format.bytes(item.size)}`})</span>
            </a>
          ) : (
            <a className="link" href={`/documents/${item.id}/coming`}>
              {kinds[item.kind]}
            </a>
          )}
          <p className="small">
            <Moment at={item.issuedAt} /> · {item.state === 'ready' ? <a href={`/verify?code=${item.code}`}>{item.code}</a> : item.state === 'coming' ? list.coming : list.failed}
          </p>
          {item.missing.length ? <p className="small">{fill(list.missing, { codes: item.missing.join(' ') })}</p> : null}
        </li>
      ))}
    </ul>
  );
}
