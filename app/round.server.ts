/** What the loops that work through a table have in common: one round at a time, a look at every tick, and a failure that is logged and tried again. */
import { log } from './log.server'

export type Rounds = {
  /** works off everything that is due now; a call during a round has it look once more at its end */
  pump: () => Promise<void>
  /** the same, waiting for nothing and never failing */
  wake: () => void
  /** no further round; resolves when the one under way has ended */
  stop: () => Promise<void>
}

const tick = 1_000

/** `round` does what is due and asks between its steps whether it is to stop. `who`: for the log, 'the postman'. */
export function startRounds(who: string, round: (closed: () => boolean) => Promise<void>): Rounds {
  let closed = false
  let running: Promise<void> | undefined
  let again = false
  const everything = async () => {
    do {
      again = false
      await round(() => closed)
    } while (again && !closed)
  }
  const pump = (): Promise<void> => {
    again = true
    return (running ??= everything().finally(() => { running = undefined }))
  }
  const wake = () => {
    if (!closed) pump().catch((problem: Error) => log.error({ problem: { name: problem.name, message: problem.message } }, `${who} stumbled`))
  }
  const timer = setInterval(wake, tick)
  timer.unref()
  return {
    pump, wake,
    async stop() {
      closed = true
      clearInterval(timer)
      await running?.catch(() => {})
    },
  }
}
