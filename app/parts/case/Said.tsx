import type { SaidView, TermView } from '../../cases/view';
import type { EvidenceItem } from '../../evidence/item';
import { useWords } from '../../words/words';
import { Money } from '../Money';
import { OwnWords } from '../OwnWords';
import { Found } from './Found';

/** What somebody wrote, offered or brought with a move. */
export function Said({ said }: { said: readonly SaidView[] }) {
  if (!said.length) return null;
  return (
    <dl className="said">
      {said.map((one, n) => (
        <div key={`${one.label} ${n}`}>
          <dt>{one.label}</dt>
          <dd>
            <One said={one} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function One({ said }: { said: SaidView }) {
  switch (said.kind) {
    case 'text':
      return <p className="words"><OwnWords>{said.text}</OwnWords></p>;
    case 'list':
      return (
        <ul className="dots">
          {said.items.map((item) => (
            <li key={item}><OwnWords>{item}</OwnWords></li>
          ))}
        </ul>
      );
    case 'terms':
      return <Terms terms={said.terms} />;
    case 'files':
      return <Files files={said.files} />;
    case 'findings':
      return <Found findings={said.findings} />;
    default:
      return said satisfies never;
  }
}

function Terms({ terms }: { terms: readonly TermView[] }) {
  const { words, fill } = useWords();
  return (
    <ul className="terms">
      {terms.map(({ remedy, amount, head, withinDays, ordered }, n) => (
        <li key={n}>
          <strong>{remedy}</strong>
          {head ? (
            <>
              {words.parts.bracket.open}
              {head}
              {words.parts.bracket.close}
            </>
          ) : null}
          {amount === undefined ? null : (
            <>
              {' '}
              <Money fen={amount} />
            </>
          )}
          {withinDays === undefined ? null : <span className="small">{` ${fill(ordered ? words.cases.withinOrdered : words.cases.within, { n: withinDays })}`}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Files as chips: a picture where there is one, name, size; each opens on its own address, judged anew. */
function Files({ files }: { files: readonly EvidenceItem[] }) {
  const { format } = useWords();
  return (
    <ul className="file-chips">
      {files.map((file) => (
        <li key={file.id}>
          <a href={`/evidence/${file.id}`} className="file-chip">
            {file.pictured ? (
              <img src={`/evidence/${file.id}/thumbnail`} alt="" loading="lazy" />
            ) : (
              <span className="extension" aria-hidden="true">
                {file.name.split('.').pop()?.slice(0, 4).toUpperCase()}
              </span>
            )}
            <span className="name"><OwnWords>{file.name}</OwnWords></span>
            <span className="size">{format.bytes(file.size)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
