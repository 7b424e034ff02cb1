import { useLocation } from '@remix-run/react'
import { useEffect, useRef, type ReactNode } from 'react'
import type { ShellFacts } from '../shell.server'
import { useWords } from '../words/words'
import { Colophon } from './Colophon'
import { DemonstrationBar } from './DemonstrationBar'
import { Masthead } from './Masthead'

/** The frame around every page; pages return only what goes into <main>. `facts` are missing when root's own loader failed. */
export function Shell({ facts, children }: { facts: ShellFacts | undefined; children: ReactNode }) {
  const { words } = useWords()
  return (
    <>
      <a href="#main" className="skip">
        {words.shell.skip}
      </a>
      {facts?.demo ? <DemonstrationBar clock={facts.clock} places={facts.demoPlaces} /> : null}
      <Masthead person={facts?.person} places={facts?.places ?? []} />
      <Main>{children}</Main>
      <Colophon />
    </>
  )
}

/** After a step inside the browser the focus goes to the new page's beginning, as it would after a whole page load. */
function Main({ children }: { children: ReactNode }) {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const seen = useRef(pathname)
  useEffect(() => {
    if (seen.current === pathname) return
    seen.current = pathname
    main.current?.focus({ preventScroll: true })
  }, [pathname])
  return (
    <main id="main" ref={main} tabIndex={-1}>
      <div className="frame">{children}</div>
    </main>
  )
}
