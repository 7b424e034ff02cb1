import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { workflows } from '~/machines/registry';
import type { PageHandle } from '../../page-handle';
import { Heading } from '../../parts/Heading';
import { localeOf } from '../../preferences.server';
import { useWords } from '../../words/words';

export const handle: PageHandle = { title: ({ words }) => words.guide.title };

/** Public. Every folder of machines/ is here: procedures first, then the matters inside them. */
export function loader({ request }: LoaderFunctionArgs) {
  const locale = localeOf(request);
  const cards = (part: boolean) => workflows.filter((w) => Boolean(w.part) === part).map((w) => ({ name: w.name, title: w.words[locale].title, summary: w.words[locale].summary }));
  return { procedures: cards(false), parts: cards(true) };
}

export default function GuideIndex() {
  const { procedures, parts } = useLoaderData<typeof loader>();
  const { guide } = useWords().words;
  return (
    <div className="flow">
      <Heading>{guide.title}</Heading>
      <p className="lead">{guide.lead}</p>
      <h2>{guide.procedures}</h2>
      <Cards cards={procedures} />
      <h2>{guide.partsTitle}</h2>
      <p>{guide.partsLead}</p>
      <Cards cards={parts} />
      <p>
        <Link to="/rules">{guide.allRules}</Link>
      </p>
    </div>
  );
}

function Cards({ cards }: { cards: readonly { name: string; title: string; summary: string }[] }) {
  return (
    <ul className="cards">
      {cards.map(({ name, title, summary }) => (
        <li key={name}>
          <Link to={`/guide/${name}`} className="way">
            <span className="title">{title}</span>
            <p>{summary}</p>
          </Link>
        </li>
      ))}
    </ul>
  );
}
