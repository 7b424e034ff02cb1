import { Button } from '../../parts/Button'
import { Details } from '../../parts/Details'
import { TextInput } from '../../parts/TextInput'
import { useWords } from '../../words/words'

/** It cannot be taken back, so the address is typed as the confirmation. `error`: why it was refused for this very person. */
export function ForgetUser({ user, name, error, typed }: { user: string; name: string; error: string | undefined; typed: string }) {
  const { words, fill } = useWords()
  const { forget } = words.admin
  return (
    <Details summary={<>{forget.open}<span className="hidden-text"> {name}</span></>} open={error !== undefined}>
      <form method="post" noValidate>
        <input type="hidden" name="user" value={user} />
        <p>{forget.consequence}</p>
        <TextInput name="confirmEmail" id={confirmId(user)} {...forget.field} error={error} type="email" autoComplete="off" spellCheck={false} defaultValue={typed} />
        <Button kind="danger" name="act" value="forget" aria-label={fill(forget.submitOf, { name })}>{forget.submit}</Button>
      </form>
    </Details>
  )
}

export const confirmId = (user: string) => `confirm-${user}`
