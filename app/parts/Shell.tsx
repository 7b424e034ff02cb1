import type { ReactNode } from 'react';
import type { ShellFacts } from '../shell.server';
import { useWords } from '../words/words';

/** The frame around every page. Pages return only what goes into <main>. */
export function Shell({ facts, children }: { facts: ShellFacts | undefined; children: ReactNode }) {
  const { words } = useWords();
  return (
    <>
      <header>{words.shell.name}{facts?.demo ? ` · ${words.shell.demo.label}` : ''}</header>
      <main id="main">{children}</main>
    </>
  );
}
