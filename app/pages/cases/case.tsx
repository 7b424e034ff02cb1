import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { decisionOf } from '../../cases/decision.server';
import { caseAt } from '../../cases/door.server';
import { doneWith } from '../../cases/done.server';
import { documentsOf } from '../../documents/case-documents.server';
import { tellCase } from '../../cases/tell.server';
import { house } from '../../house.server';
import type { PageHandle } from '../../page-handle';
import { Breadcrumb } from '../../parts/BackLink';
import { Banner } from '../../parts/Banner';
import { Details } from '../../parts/Details';
import { EvidenceList } from '../../parts/EvidenceList';
import { Heading } from '../../parts/Heading';
import { Notice } from '../../parts/Notice';
import { PrintButton } from '../../parts/PrintButton';
import { SummaryList } from '../../parts/SummaryList';
import { Actions } from '../../parts/case/Actions';
import { Documents } from '../../parts/case/Documents';
import { Events } from '../../parts/case/Events';
import { PartRow } from '../../parts/case/PartRow';
import { Parties } from '../../parts/case/Parties';
import { Remedies } from '../../parts/case/Remedies';
import { Said } from '../../parts/case/Said';
import { Standing } from '../../parts/case/Standing';
import { localeOf } from '../../preferences.server';
import { useWords } from '../../words/words';

export const handle: PageHandle<typeof loader> = { title: ({ words, fill }, data) => (data ? fill(words.cases.page.title, { reference: data.view.reference, heading: data.view.heading }) : '') };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { store, sealer, clock } = house();
  const file = await caseAt(request, params.reference);
  const locale = localeOf(request);
  const lists = { complainant: '/cases', mediator: '/desk', arbitrator: '/desk' } as const;
  const list = lists[file.reader.seat as keyof typeof lists] ?? '/queue';
  return { view: await tellCase(store, file, locale, clock.now()), documents: await documentsOf(store, file.case.id, file.reader.seat), decision: await decisionOf(store, sealer, file, locale, clock.now()), done: doneWith(request, locale), list };
}

export default function CasePage() {
  const { view, documents, decision, done, list } = useLoaderData<typeof loader>();
  const { words, fill, format } = useWords();
  const { page, details } = words.cases;
  const waiting = view.parts.filter((part) => part.mine);
  const open = view.parts.filter((part) => part.open);
  const closed = view.parts.filter((part) => !part.open);
  return (
    <article className="case">
      <Breadcrumb trail={[{ to: list, label: { '/cases': words.shell.places.cases, '/desk': words.neutrals.desk.title, '/queue': words.shell.places.queue }[list] }]} />
      {done ? <Banner title={fill(page.done, { move: done })}>{page.doneNext}</Banner> : null}
      <Heading caption={<span className="reference">{view.reference}</span>}>{view.heading}</Heading>
      <Standing view={view}>
        {waiting.map((part) => (
          <p key={part.id}>
            <a href={`#part-${part.id}`}>{fill(part.id === view.room ? page.roomTurn : page.partsTurn, { what: part.title })}</a>
          </p>
        ))}
        {view.moves.length ? (
          <>
            <h2 className="can">{page.actions}</h2>
            <Actions moves={view.moves} />
          </>
        ) : view.ended || waiting.length ? null : (
          <p className="about">{page.nothing}</p>
        )}
      </Standing>
      <Remedies open={view.remedies} />
      <div className="case-columns">
        <div className="case-main">
          {view.parts.length ? (
            <section aria-labelledby="parts">
              <h2 id="parts">{page.parts}</h2>
              <ul className="parts">
                {open.map((part) => (
                  <PartRow key={part.id} part={part} />
                ))}
              </ul>
              {closed.length ? (
                <Details summary={`${page.closedParts} (${closed.length})`} open={!open.length}>
                  <ul className="parts">
                    {closed.map((part) => (
                      <PartRow key={part.id} part={part} />
                    ))}
                  </ul>
                </Details>
              ) : null}
            </section>
          ) : null}
          {decision?.said.length ? (
            <section aria-labelledby="decision">
              <h2 id="decision">{words.documents.kinds[decision.kind]}</h2>
              <p className="about">{fill(words.cases.decision.lead, { date: format.day(decision.issuedAt) })}</p>
              <Said said={decision.said} />
            </section>
          ) : null}
          <section aria-labelledby="filed">
            <h2 id="filed">{page.filed}</h2>
            {view.filedErased ? <Notice>{page.filedErased}</Notice> : <Said said={view.filed} />}
          </section>
          <section aria-labelledby="timeline">
            <h2 id="timeline">{page.timeline}</h2>
            <Events events={view.events} label={page.timeline} />
          </section>
        </div>
        <div className="case-aside">
          <section aria-labelledby="parties">
            <h2 id="parties">{page.parties}</h2>
            <Parties parties={view.parties} disclosures={view.disclosures} />
          </section>
          {view.related.length ? (
            <section aria-labelledby="related">
              <h2 id="related">{words.cases.related.title}</h2>
              <ul className="dots">
                {view.related.map(({ text, reference, to }) => (
                  <li key={reference}>
                    {text}
                    {to ? (
                      <>
                        {' '}
                        <Link to={to} className="link reference">
                          {reference}
                        </Link>
                      </>
                    ) : null}
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          <section aria-labelledby="documents">
            <h2 id="documents">{words.documents.list.title}</h2>
            <Documents items={documents} />
          </section>
          <section aria-labelledby="evidence">
            <h2 id="evidence">{page.evidence}</h2>
            <EvidenceList items={view.evidence} />
          </section>
          <section aria-labelledby="details">
            <h2 id="details">{details.title}</h2>
            <SummaryList rows={view.details.map(({ term, value, code }) => ({ term, value: code ? <code>{value}</code> : value }))} />
            <p className="small">{details.about}</p>
          </section>
          <p className="case-doors">
            {view.signed ? (
              <Link to={`/cases/${view.reference}/signatures`} className="link">
                {words.settlement.proof.link}
              </Link>
            ) : null}
            <Link to={view.guide} className="link">
              {page.guide}
            </Link>
            <PrintButton />
          </p>
        </div>
      </div>
    </article>
  );
}
