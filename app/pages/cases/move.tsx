import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { data } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { Fragment } from 'react';
import { caseAt } from '../../cases/door.server';
import { makeMove } from '../../cases/make-move.server';
import { isFromDesk } from '../../cases/return';
import { movePage } from '../../cases/move-page.server';
import { mayEver, movePlace } from '../../cases/move-place.server';
import type { PageHandle } from '../../page-handle';
import { BackLink } from '../../parts/BackLink';
import { Button, ButtonLink, ButtonRow } from '../../parts/Button';
import { ErrorSummary } from '../../parts/ErrorSummary';
import { Heading } from '../../parts/Heading';
import { Notice } from '../../parts/Notice';
import { Banner } from '../../parts/Banner';
import { Events } from '../../parts/case/Events';
import { Said } from '../../parts/case/Said';
import { Due } from '../../parts/case/Standing';
import { fieldsAct, keepAct } from '../../parts/fields/view';
import { MoveField } from '../../parts/fields/MoveField';
import { localeOf } from '../../preferences.server';
import { useWords } from '../../words/words';

export const handle: PageHandle<typeof loader> = { title: (_, page) => page?.name ?? '' };

/** Shows the form; nothing is done by following a link to it. What the state no longer takes says so. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const file = await caseAt(request, params.reference);
  const place = movePlace(file, params.move, new URL(request.url).searchParams.get('part'));
  if (!mayEver(file, place.move)) throw new Response(null, { status: 403 });
  const page = await movePage(file, place, localeOf(request));
  return data(page, { status: page.gone ? 409 : page.blocked ? 403 : 200 });
}

export async function action({ request, params }: ActionFunctionArgs) {
  return makeMove(request, params, localeOf(request));
}

export default function MovePage() {
  const shown = useLoaderData<typeof loader>();
  const page = useActionData<typeof action>() ?? shown;
  const { words, fill } = useWords();
  const { move } = words.cases;
  const back = useBack(page.reference);
  return (
    <div className="reading">
      <BackLink to={back.to}>{back.label}</BackLink>
      <ErrorSummary mistakes={page.mistakes.length ? page.mistakes : undefined} />
      {page.refusal && page.refusal.code !== 'invalid' ? <Banner tone="attention">{page.refusal.text}</Banner> : null}
      <Heading caption={fill(move.caption, { reference: `${page.reference} ${page.heading}${page.part ? ` · ${page.part.title}` : ''}` })}>{page.name}</Heading>
      {page.hint ? <p className="lead">{page.hint}</p> : null}
      {page.news.length ? (
        <section className="news">
          <h2>{move.changedNew}</h2>
          <Events events={page.news} label={move.changedNew} />
        </section>
      ) : null}
      {page.part && (page.part.about.length || page.part.by) ? (
        <section className="part shown">
          <h2>
            {page.part.title} {page.part.by ? <span className="by">{fill(words.cases.page.by, { who: page.part.by })}</span> : null}
          </h2>
          <Said said={page.part.about} />
        </section>
      ) : null}
      {page.blocked ? <Blocked why={page.blocked} reference={page.reference} /> : page.gone ? <Gone page={page} /> : <MoveForm page={page} />}
    </div>
  );
}

/** Where the form was opened: at the desk, or in the case. */
function useBack(reference: string) {
  const { words } = useWords();
  return isFromDesk(useLocation().search) ? { to: '/desk', label: words.neutrals.desk.back } : { to: `/cases/${reference}`, label: words.cases.move.back };
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>;

function MoveForm({ page }: { page: Page }) {
  const { words, fill, format } = useWords();
  const { move } = words.cases;
  const { pathname, search } = useLocation();
  const firstSealed = page.fields.find(({ kind }) => kind === 'sealed')?.name;
  const back = useBack(page.reference);
  return (
    <Form method="post" action={pathname + search} encType={page.files ? 'multipart/form-data' : 'application/x-www-form-urlencoded'} className="move-form" noValidate>
      {/* Enter in a text box sends the form: without this it would press the first button, which may add a row. */}
      <button className="hidden-text" tabIndex={-1} aria-hidden="true">
        {page.submit}
      </button>
      <input type="hidden" name="_version" value={page.version} />
      <input type="hidden" name="_seq" value={page.seq} />
      <input type="hidden" name="_key" value={page.key} />
      {page.draftedAt === undefined ? null : <Notice>{fill(move.drafted, { at: format.moment(page.draftedAt) })}</Notice>}
      {page.due ? (
        <p className="move-due">
          {page.due.name}
          {words.shell.colon}
          <Due deadline={page.due} />
        </p>
      ) : null}
      {page.fields.map((field) => (
        <Fragment key={`${field.name} ${page.kept.files[field.name]?.length ?? 0}`}>
          {/* Said once, of all that is sealed here. */}
          {field.name === firstSealed ? <Notice>{words.fields.sealed}</Notice> : null}
          <MoveField field={field} kept={page.kept} errors={page.beside} problems={page.problems} caseId={page.caseId} />
        </Fragment>
      ))}
      <p className="sees">
        <strong>
          {move.sees}
          {words.shell.colon}
        </strong>
        {page.sees}
      </p>
      {page.danger ? <Notice tone="attention">{move.danger}</Notice> : null}
      <ButtonRow>
        <Button kind={page.danger ? 'danger' : 'primary'}>{page.submit}</Button>
        {page.keeps ? (
          <Button kind="plain" name={fieldsAct} value={keepAct}>
            {move.keep}
          </Button>
        ) : null}
        <Link to={back.to} className="link">
          {move.cancel}
        </Link>
      </ButtonRow>
    </Form>
  );
}

/** The case has moved on: what was written stays readable, so that it can be copied. */
function Gone({ page }: { page: Page }) {
  const back = useBack(page.reference);
  const { move } = useWords().words.cases;
  const texts = Object.entries(page.kept.text).filter(([, text]) => text.length > 3);
  return (
    <>
      <Notice tone="attention" title={move.notNow}>
        {texts.length ? move.notNowText : undefined}
      </Notice>
      {texts.length ? (
        <section>
          <h2>{move.yourText}</h2>
          {texts.map(([name, text]) => (
            <p key={name} className="inset words">
              {text}
            </p>
          ))}
        </section>
      ) : null}
      <ButtonRow>
        <ButtonLink to={back.to}>{back.label}</ButtonLink>
      </ButtonRow>
    </>
  );
}

/** Who came by a link claims its shop from where the link led; who has an account sees there what is still missing. */
function Blocked({ why, reference }: { why: NonNullable<Page['blocked']>; reference: string }) {
  const { words } = useWords();
  return (
    <>
      <Notice tone="attention">{words.cases.refusals[why]}</Notice>
      <ButtonRow>
        <ButtonLink to={why === 'needs-account' ? `/answer/case/${reference}` : '/account'}>{words.cases.account}</ButtonLink>
      </ButtonRow>
    </>
  );
}
