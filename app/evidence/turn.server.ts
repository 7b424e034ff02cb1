/** Work that holds a whole file in memory waits its turn; it reads the file when the turn comes, not before. */
let line: Promise<unknown> = Promise.resolve()

export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const turn = line.then(work)
  line = turn.catch(() => {})
  return turn
}
