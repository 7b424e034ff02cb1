import { Form } from '@remix-run/react';
import { useWords } from '../../words/words';
import { Button } from '../Button';

/** A search among the cases of one list; a GET, so that a search can be kept and sent on. */
export function SearchBox({ inside, typed, hint = false, deciding = false }: { inside: string; typed?: string; hint?: boolean; /** for a body that decides */ deciding?: boolean }) {
  const { search } = useWords().words.queues;
  return (
    <Form action="/search" method="get" role="search" className="search-box printed-not">
      <label htmlFor="q" className="label">
        {search.label}
      </label>
      {hint ? (
        <p className="hint" id="q-hint">
          {search.hint}
          {deciding ? <> {search.hintDeciding}</> : null}
        </p>
      ) : null}
      <div className="search-row">
        <input id="q" name="q" type="search" className="control" defaultValue={typed} aria-describedby={hint ? 'q-hint' : undefined} maxLength={200} />
        <input type="hidden" name="in" value={inside} />
        <Button kind="plain">{search.action}</Button>
      </div>
    </Form>
  );
}
