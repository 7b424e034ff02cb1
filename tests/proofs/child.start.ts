/** Starts the portal's store over a folder, migrating what is pending, and stops. */
import './steady'
import { writeSync } from 'node:fs'
import { houseAt } from './people'

const house = await houseAt(process.argv[2]!)
writeSync(3, 'ACK started\n')
await house.store.close()
writeSync(3, 'END\n')
