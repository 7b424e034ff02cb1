import type { FindingView } from '../../cases/view';
import { useWords } from '../../words/words';
import { OwnWords } from '../OwnWords';

/** What was found, one by one: each leads to the evidence that shows it and to the rules it rests on. */
export function Found({ findings }: { findings: readonly FindingView[] }) {
  const { words, fill } = useWords();
  const { restsOn, rule, version, none } = words.cases.decision;
  return (
    <ol className="numbers">
      {findings.map((one, n) => (
        <li key={n}>
          <p className="words"><OwnWords>{one.text}</OwnWords></p>
          <dl className="said small">
            <div>
              <dt>{restsOn}</dt>
              <dd>
                {one.files.length ? (
                  <ul className="dots">
                    {one.files.map((file) => (
                      <li key={file.id}>
                        <a className="link" href={`/evidence/${file.id}`}><OwnWords>{file.name}</OwnWords></a>
                      </li>
                    ))}
                  </ul>
                ) : (
                  none
                )}
              </dd>
            </div>
            <div>
              <dt>{rule}</dt>
              <dd>
                <OwnWords>{one.rule}</OwnWords> <a className="link" href={one.rules}>{fill(version, { version: one.version })}</a>
              </dd>
            </div>
          </dl>
        </li>
      ))}
    </ol>
  );
}
