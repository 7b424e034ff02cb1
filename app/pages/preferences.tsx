import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { keepLocale, keepReadingMode } from '../preferences.server';
import { wayBack } from '../way-back';
import { useWords } from '../words/words';
import { isLocale } from '../words/locales';

/** Keeps a language or a reading mode, and goes back to where the reader was. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const headers = new Headers();
  const locale = form.get('locale');
  if (isLocale(locale)) headers.append('Set-Cookie', keepLocale(locale));
  const mode = form.get('mode');
  if (mode === 'elder' || mode === 'standard') headers.append('Set-Cookie', keepReadingMode(mode));
  return redirect(wayBack(form.get('back')), { status: 303, headers });
}

export default function Preferences() {
  const { words } = useWords();
  return <h1>{words.shell.preferences.title}</h1>;
}
