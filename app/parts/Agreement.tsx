import type { RegisterView } from './fields/view';

/** An agreement: in plain words and as a legal text, side by side where there is room. */
export function AgreementSides({ plain, legal, lang }: { plain?: RegisterView; legal: RegisterView; lang?: string }) {
  return (
    <div className={plain ? 'agreement sides' : 'agreement'} lang={lang}>
      {plain ? <Side register={plain} kind="plain" /> : null}
      <Side register={legal} kind="legal" />
    </div>
  );
}

function Side({ register, kind }: { register: RegisterView; kind: 'plain' | 'legal' }) {
  return (
    <section className={kind}>
      <h2>{register.title}</h2>
      {register.sections.map(({ heading, lines }) => (
        <div key={heading}>
          <h3>{heading}</h3>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ))}
    </section>
  );
}
