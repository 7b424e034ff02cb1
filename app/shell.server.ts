import { settings } from './settings.server';

/** A place in the main navigation; `label` is already in the reader's language. */
export interface NavPlace {
  to: string;
  label: string;
}

/** What the frame around every page needs to know. */
export interface ShellFacts {
  demo: boolean;
  /** The case clock of the demonstration (epoch milliseconds), undefined in production. */
  clock: number | undefined;
  /** Who is signed in. */
  person: { name: string; role: string } | undefined;
  /** Places for this person's role; the shell adds none of its own. */
  places: NavPlace[];
}

/** The frame for whoever asks. Read by root's loader on every page, so it must stay cheap. */
export async function shellOf(_request: Request): Promise<ShellFacts> {
  return { demo: settings().demo, clock: undefined, person: undefined, places: [] };
}
