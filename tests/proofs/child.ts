/** Plays scenes over a folder and says 'ACK <key>' on descriptor 3, synchronously, as soon as an act is acknowledged. */
import './steady'
import { writeSync } from 'node:fs'
import { houseAt } from './people'
import { perform, scenes } from './script'

const [folder, from, to] = process.argv.slice(2)
const house = await houseAt(folder!)
const refused = await perform(house, Number(from), scenes.slice(Number(from), Number(to)), (key) => void writeSync(3, `ACK ${key}\n`))
if (refused.length) throw new Error(JSON.stringify(refused))
await house.store.close()
writeSync(3, 'END\n')
