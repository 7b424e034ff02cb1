import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { currentRules, pinnedUnder, ruleGroups } from '../../guide/rules.server';
import { house } from '../../house.server';
import type { PageHandle } from '../../page-handle';
import { Heading } from '../../parts/Heading';
import { PrintButton } from '../../parts/PrintButton';
import { RuleTable } from '../../parts/case/RuleTable';
import { localeOf } from '../../preferences.server';
import { useWords } from '../../words/words';

export const handle: PageHandle = { title: ({ words }) => words.guide.rulesTitle };

/** Public: every number in force today; with `?of=` those that cases pinned under that hash are bound to. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { store, clock } = house();
  const current = await currentRules(store, clock.now());
  const of = new URL(request.url).searchParams.get('of');
  const pinned = await pinnedUnder(store, of);
  if (of && !pinned) throw new Response(null, { status: 404 });
  return { groups: ruleGroups(pinned ?? current, localeOf(request)), version: current.version, pinned: pinned && of };
}

export default function RulesPage() {
  const { groups, version, pinned } = useLoaderData<typeof loader>();
  const { words, fill } = useWords();
  const { guide } = words;
  return (
    <div className="flow">
      <Heading>{guide.rulesTitle}</Heading>
      <p className="lead">{guide.rulesLead}</p>
      <p>{pinned ? <>{guide.pinned} <code className="fingerprint">{pinned}</code></> : fill(guide.version, { version: version ?? guide.standard })}</p>
      {groups.map(({ id, title, rules, amounts }) => (
        <section key={id} id={id} className="flow">
          <h2>{title}</h2>
          {rules.length ? <RuleTable caption={guide.periods} rules={rules} /> : null}
          {amounts.length ? <RuleTable caption={guide.rules.amountsTitle} rules={amounts} money /> : null}
        </section>
      ))}
      <PrintButton />
    </div>
  );
}
