import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { caseAt } from '../../cases/door.server';
import { speakerOf } from '../../cases/speaker.server';
import { house } from '../../house.server';
import type { PageHandle } from '../../page-handle';
import { AgreementSides } from '../../parts/Agreement';
import { BackLink } from '../../parts/BackLink';
import { ButtonLink, ButtonRow } from '../../parts/Button';
import { Details } from '../../parts/Details';
import { Heading } from '../../parts/Heading';
import { Moment } from '../../parts/Moment';
import { Notice } from '../../parts/Notice';
import { StatusTag } from '../../parts/StatusTag';
import { SummaryList } from '../../parts/SummaryList';
import { SignatureConditions } from '../../parts/case/SignatureConditions';
import { localeOf } from '../../preferences.server';
import { agreementsShown } from '../../settlement/proof.server';
import { useWords } from '../../words/words';

export const handle: PageHandle = { title: ({ words }) => words.settlement.proof.title };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const file = await caseAt(request, params.reference);
  const now = house().clock.now();
  return { reference: file.case.reference, agreements: await agreementsShown(speakerOf(file, localeOf(request), now)), now };
}

export default function Signatures() {
  const { reference, agreements, now } = useLoaderData<typeof loader>();
  const { words, fill } = useWords();
  const { proof } = words.settlement;
  return (
    <div className="signatures">
      <BackLink to={`/cases/${reference}`}>{words.cases.move.back}</BackLink>
      <Heading caption={<span className="reference">{fill(proof.caption, { reference })}</span>}>{proof.title}</Heading>
      {agreements.length ? <p className="lead">{proof.lead}</p> : <Notice>{proof.none}</Notice>}
      {agreements.map((agreement) => (
        <section key={agreement.textHash} className="signed">
          <h2>
            {proof.agreement[agreement.of]} <StatusTag tone={agreement.standing === 'inForce' ? 'good' : agreement.standing === 'waiting' ? 'waiting' : 'calm'}>{proof[agreement.standing]}</StatusTag>
          </h2>
          <p className="small">
            {words.settlement.fingerprint}
            {words.shell.colon}
            <code className="fingerprint">{agreement.textHash}</code>
          </p>
          {agreement.whole ? null : <Notice tone="attention">{proof.erased}</Notice>}
          {agreement.legal ? (
            <Details summary={proof.text}>
              <AgreementSides {...(agreement.plain && { plain: agreement.plain })} legal={agreement.legal} />
            </Details>
          ) : null}
          <ul className="signed-by">
            {agreement.signatures.map((signature) => (
              <li key={signature.id}>
                <Signature signature={signature} now={now} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {agreements.length ? (
        <>
          <ButtonRow>
            <ButtonLink to={`/cases/${reference}/signatures/proof`} kind="plain" document>
              {proof.download}
            </ButtonLink>
          </ButtonRow>
          <SignatureConditions />
        </>
      ) : null}
    </div>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>['agreements'][number]['signatures'][number];

function Signature({ signature, now }: { signature: Shown; now: number }) {
  const { words } = useWords();
  const { proof } = words.settlement;
  const verdict = { holds: `✓ ${proof.holds}`, fails: `✗ ${proof.fails}`, unknown: proof.unknown, none: proof.none4 };
  return (
    <>
      <h3>
        {signature.seat}
        {signature.party ? ` · ${signature.party}` : null} <StatusTag tone={signature.holds ? 'good' : 'bad'}>{signature.holds ? proof.holds : proof.fails}</StatusTag>
      </h3>
      <SummaryList
        rows={[
          { term: proof.hand, value: signature.hand ?? proof.forgotten },
          { term: proof.method, value: signature.declined ? `${proof.methods[signature.method]} · ${proof.declined}` : proof.methods[signature.method] },
          { term: proof.at, value: <Moment at={signature.at} /> },
          { term: proof.wallAt, value: Math.abs(signature.wallAt - signature.at) < 1000 ? proof.sameClock : <Moment at={signature.wallAt} /> },
          { term: proof.entry, value: signature.seq },
          ...(signature.origin ? [{ term: proof.device, value: signature.origin }] : []),
          ...signature.checks.map(({ name, verdict: v }) => ({ term: proof.checks[name], value: verdict[v] })),
          { term: proof.checked, value: <Moment at={now} /> },
        ]}
      />
    </>
  );
}
