import { Link } from '@remix-run/react'
import { useWords } from '../words/words'
import { Icon } from './Icon'

/** Newer and older by key; an absent end has no link. Nothing at all when there is only one page. */
export function Pagination({ newer, older }: { newer?: string | undefined; older?: string | undefined }) {
  const { words } = useWords()
  if (!newer && !older) return null
  return (
    <nav className="pages" aria-label={words.parts.pages.nav}>
      {newer ? (
        <Link to={newer} rel="prev" className="button plain">
          <Icon name="back" />
          {words.parts.pages.newer}
        </Link>
      ) : (
        <span />
      )}
      {older ? (
        <Link to={older} rel="next" className="button plain">
          {words.parts.pages.older}
          <Icon name="forward" />
        </Link>
      ) : null}
    </nav>
  )
}
