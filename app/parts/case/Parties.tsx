import type { DisclosureView, PartyView } from '../../cases/view';
import { useWords } from '../../words/words';
import { Details } from '../Details';
import { Moment } from '../Moment';
import { OwnWords } from '../OwnWords';

/** Who is at the table. A name that is shortened says so; a registration that was shown is there, with the log of its showing. */
export function Parties({ parties, disclosures }: { parties: readonly PartyView[]; disclosures: readonly DisclosureView[] }) {
  const { words, fill, format } = useWords();
  const { page } = words.cases;
  return (
    <>
      <dl className="party-list">
        {parties.map((party, n) => (
          <div key={n} className={party.left ? 'gone' : undefined}>
            <dt>
              {party.seat}
              {party.you ? `${words.parts.bracket.open}${page.you}${words.parts.bracket.close}` : ''}
            </dt>
            <dd>
              <OwnWords>{party.name ?? words.cases.unknownName}</OwnWords> {party.masked ? <span className="small">{page.masked}</span> : null}
              {party.left ? <span className="small"> {fill(page.left, { date: format.day(party.left) })}</span> : null}
              {party.registration?.length ? (
                <Details summary={page.registration}>
                  <dl>
                    {party.registration.map(({ label, value }) => (
                      <div key={label}>
                        <dt>{label}</dt>
                        <dd><OwnWords>{value}</OwnWords></dd>
                      </div>
                    ))}
                  </dl>
                </Details>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
      {disclosures.length ? (
        <>
          <h3>{page.disclosures}</h3>
          <ul className="dots">
            {disclosures.map(({ seq, at, text }) => (
              <li key={seq}>
                <Moment at={at} /> {text}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
