import type { MoveView } from '../../cases/view';
import { useWords } from '../../words/words';
import { ButtonLink } from '../Button';
import { Details } from '../Details';
import { Link } from '@remix-run/react';

/** How many ways stand in the open before the rest folds away. */
const inTheOpen = 3;

/** What the reader can do now: ways forward as buttons, others as links, what ends or disputes something apart from them. */
export function Actions({ moves }: { moves: readonly MoveView[] }) {
  const { words } = useWords();
  const { page } = words.cases;
  const primary = moves.filter((m) => m.tone === 'primary');
  const plain = moves.filter((m) => m.tone === 'plain');
  const danger = moves.filter((m) => m.tone === 'danger');
  const shown = primary.length ? primary : plain.slice(0, inTheOpen);
  const folded = primary.length ? plain : plain.slice(inTheOpen);
  return (
    <div className="actions">
      {shown.length ? (
        <ul className="ways-forward">
          {shown.map((move, n) => (
            <li key={move.to}>
              <ButtonLink to={move.to} kind={n === 0 && primary.length ? 'primary' : 'plain'}>
                {move.name}
              </ButtonLink>
              <About move={move} />
            </li>
          ))}
        </ul>
      ) : null}
      {folded.length ? (
        <Details summary={page.moreActions} open={!shown.length}>
          <MoveList moves={folded} />
        </Details>
      ) : null}
      {danger.length ? (
        <Details summary={page.endActions}>
          <MoveList moves={danger} />
        </Details>
      ) : null}
    </div>
  );
}

function MoveList({ moves }: { moves: readonly MoveView[] }) {
  return (
    <ul className="move-list">
      {moves.map((move) => (
        <li key={move.to}>
          <Link to={move.to} className="link">
            {move.name}
          </Link>
          <About move={move} />
        </li>
      ))}
    </ul>
  );
}

function About({ move }: { move: MoveView }) {
  const { page } = useWords().words.cases;
  const needs = move.blocked === 'needs-account' ? page.needsAccount : move.blocked === 'needs-verification' ? page.needsVerification : undefined;
  if (!move.hint && !needs) return null;
  return (
    <p className="about">
      {move.hint} {needs ? <strong>{needs}</strong> : null}
    </p>
  );
}
