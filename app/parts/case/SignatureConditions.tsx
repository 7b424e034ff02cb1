import { useWords } from '../../words/words';
import { Table } from '../Table';

/** The four conditions of the E-Signature Law, what the portal can say about each, and how somebody else checks a proof. */
export function SignatureConditions() {
  const { conditions, how } = useWords().words.settlement.proof;
  return (
    <>
      <section aria-labelledby="conditions">
        <h2 id="conditions">{conditions.title}</h2>
        <p>{conditions.intro}</p>
        <Table
          caption={conditions.title}
          captionHidden
          rows={conditions.rows}
          rowKey={({ what }) => what}
          columns={[
            { key: 'what', head: conditions.head, cell: ({ what }) => what },
            { key: 'passkey', head: conditions.passkeyHead, cell: ({ passkey }) => passkey },
            { key: 'click', head: conditions.clickHead, cell: ({ click }) => click },
          ]}
        />
        <p>{conditions.ca}</p>
      </section>
      <section aria-labelledby="how">
        <h2 id="how">{how.title}</h2>
        <p>{how.intro}</p>
        <ol className="numbers">
          {how.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
    </>
  );
}
