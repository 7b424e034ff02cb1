import { Link } from '@remix-run/react'
import { Button } from '../../parts/Button'
import { TextInput } from '../../parts/TextInput'
import { useWords } from '../../words/words'

/** Looks for words in a list; the address carries them. */
export function SearchBar({ label, words: sought, clear }: { label: string; words: string; clear: string }) {
  const { search } = useWords().words.registry
  return (
    <form method="get" className="mt-6 mb-8 flex flex-wrap items-end gap-4" role="search">
      <div className="grow max-w-xl">
        <TextInput name="q" label={label} type="search" defaultValue={sought} />
      </div>
      <Button kind="plain">{search.submit}</Button>
      {sought ? <Link to={clear} className="link">{search.clear}</Link> : null}
    </form>
  )
}
