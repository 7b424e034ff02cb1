import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { isWorkflowName, workflowNamed } from '~/machines/registry';
import { stateWords } from '../../cases/speaker.server';
import { readReference } from '../../engine/reference';
import { chartSvg } from '../../guide/chart.server';
import { currentRules, ruleLines } from '../../guide/rules.server';
import { anywhere, stateLines } from '../../guide/states.server';
import { storyViews } from '../../guide/stories.server';
import { house } from '../../house.server';
import type { PageHandle } from '../../page-handle';
import { BackLink, Breadcrumb } from '../../parts/BackLink';
import { Details } from '../../parts/Details';
import { Heading } from '../../parts/Heading';
import { Notice } from '../../parts/Notice';
import { RuleTable } from '../../parts/case/RuleTable';
import { Chart, Letters, StateTable, Stories } from '../../parts/case/GuideParts';
import { localeOf } from '../../preferences.server';
import { useWords } from '../../words/words';

export const handle: PageHandle<typeof loader> = { title: ({ words }, data) => data?.title ?? words.guide.title };

/** Public, and the same for everybody; coming from a case only marks the state that the address names. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const name = params.workflow ?? '';
  if (!isWorkflowName(name)) throw new Response(null, { status: 404 });
  const workflow = workflowNamed(name);
  const locale = localeOf(request);
  const { searchParams: q } = new URL(request.url);
  const { store, clock } = house();
  const { rules } = await currentRules(store, clock.now());
  const w = workflow.words[locale];
  const asked = q.get('here') ?? '';
  const here = /^[A-Za-z0-9.]{1,200}$/.test(asked) && w.states[asked.split('.')[0]!] ? asked : undefined;
  return {
    title: w.title, summary: w.summary, svg: await chartSvg(name, locale, here),
    here: here && stateWords(w, here).name, from: here ? readReference(q.get('case') ?? '') : undefined, herePath: here,
    states: stateLines(workflow, rules, locale), anywhere: anywhere(workflow, locale),
    rules: ruleLines(Object.fromEntries(Object.keys(workflow.rules).map((key) => [key, rules[key]!])), w.rules, locale),
    stories: storyViews(workflow, locale),
    letters: Object.keys(workflow.letters).flatMap((key) => (w.letters[key] ? [{ key, subject: w.letters[key].subject, body: [...w.letters[key].body] }] : [])),
  };
}

export default function GuidePage() {
  const data = useLoaderData<typeof loader>();
  const { words, fill } = useWords();
  const { guide } = words;
  return (
    <article className="guide flow">
      {data.from ? <BackLink to={`/cases/${data.from}`}>{fill(guide.hereCase, { reference: data.from })}</BackLink> : <Breadcrumb trail={[{ to: '/guide', label: guide.title }]} />}
      <Heading caption={guide.caption}>{data.title}</Heading>
      <p className="lead">{data.summary}</p>
      {data.here ? <Notice title={fill(guide.here, { state: data.here })} /> : null}
      <Chart svg={data.svg} title={data.title} />
      <StateTable states={data.states} here={data.herePath} />
      {data.anywhere.length ? (
        <Details summary={guide.anywhere}>
          <p>{guide.anywhereText}</p>
          <ul className="dots">
            {data.anywhere.map(({ name, who }) => (
              <li key={name}>
                {name}
                {words.parts.bracket.open}
                {who}
                {words.parts.bracket.close}
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
      {data.rules.length ? <RuleTable caption={guide.periods} rules={data.rules} /> : null}
      <p>
        <Link to="/rules">{guide.allRules}</Link>
      </p>
      {data.stories.length ? <Stories stories={data.stories} /> : null}
      {data.letters.length ? <Letters letters={data.letters} /> : null}
    </article>
  );
}
