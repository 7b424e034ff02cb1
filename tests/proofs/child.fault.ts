/** Plays scenes on a disk that fails for a while: whoever is refused asks again with the same key, in the same process, until it is taken. */
import './steady'
import { writeSync } from 'node:fs'
import { houseAt } from './people'
import { perform, scenes } from './script'

const [folder, from, to] = process.argv.slice(2)
const house = await houseAt(folder!)
for (const [i, scene] of scenes.slice(Number(from), Number(to)).entries()) {
  for (let turn = 0; ; turn++) {
    const refused = await perform(house, Number(from) + i, [scene], (key) => void writeSync(3, `ACK ${key}\n`))
    if (!refused.length) break
    for (const [key, { refused: code }] of refused) writeSync(3, `REFUSED ${code} ${key}\n`)
    if (turn > 200) throw new Error('it never recovered')
  }
}
await house.store.close()
writeSync(3, 'END\n')
