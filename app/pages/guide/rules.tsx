import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { currentRules, ruleGroups } from '../../guide/rules.server';
import { house } from '../../house.server';
import type { PageHandle } from '../../page-handle';
import { Heading } from '../../parts/Heading';
import { PrintButton } from '../../parts/PrintButton';
import { RuleTable } from '../../parts/case/RuleTable';
import { localeOf } from '../../preferences.server';
import { useWords } from '../../words/words';

export const handle: PageHandle = { title: ({ words }) => words.guide.rulesTitle };

/** Public: every number in force today. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { store, clock } = house();
  const current = await currentRules(store, clock.now());
  return { groups: ruleGroups(current, localeOf(request)), version: current.version };
}

export default function RulesPage() {
  const { groups, version } = useLoaderData<typeof loader>();
  const { words, fill } = useWords();
  const { guide } = words;
  return (
    <div className="flow">
      <Heading>{guide.rulesTitle}</Heading>
      <p className="lead">{guide.rulesLead}</p>
      <p>{fill(guide.version, { version: version ?? guide.standard })}</p>
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
