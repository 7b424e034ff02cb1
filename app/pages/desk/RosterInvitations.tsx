import { Button, ButtonRow } from '../../parts/Button'
import { useWords } from '../../words/words'

/** Rosters that ask for this person: each answered by a button of its own, with what the body will see of them. */
export function RosterInvitations({ asked }: { asked: readonly { id: string; role: 'mediator' | 'arbitrator'; keeper: string; expiresAt: number }[] }) {
  const { words, fill, format } = useWords()
  const { neutrals } = words
  const said = neutrals.own
  return asked.map(({ id, role, keeper, expiresAt }) => (
    <section key={id} aria-labelledby={`asked-${id}`} className="mt-6">
      <h2 id={`asked-${id}`}>{fill(said.asked, { name: keeper })}</h2>
      <p>{fill(said.askedText, { role: neutrals.roles[role], date: format.day(expiresAt) })}</p>
      <form method="post">
        <input type="hidden" name="invitation" value={id} />
        <ButtonRow>
          <Button name="act" value="accept">{said.accept}</Button>
          <Button kind="plain" name="act" value="decline">{said.decline}</Button>
        </ButtonRow>
      </form>
    </section>
  ))
}
