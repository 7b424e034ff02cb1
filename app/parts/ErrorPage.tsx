import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { useWords } from '../words/words';

/** The page for whatever a route threw. */
export function ErrorPage() {
  const problem = useRouteError();
  const { words } = useWords();
  const status = isRouteErrorResponse(problem) ? problem.status : 500;
  const saying = status === 404 ? words.shell.errors[404] : words.shell.errors[500];
  return (
    <>
      <h1>{saying.title}</h1>
      <p>{saying.text}</p>
    </>
  );
}
