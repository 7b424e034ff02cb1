import { Transform } from 'node:stream'

/**
 * React 18 sends its buffer whole even where the next character did not fit into its end, so that zero bytes stand in the
 * middle of Chinese text (its successor 19 cuts them off). No page has any of its own.
 */
export const gapFree = () =>
  new Transform({
    transform(bytes: Buffer, _encoding, done) {
      done(null, bytes.includes(0) ? bytes.filter((byte) => byte !== 0) : bytes)
    },
  })
