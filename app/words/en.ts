import { about } from './en/about'
import { cases } from './en/cases'
import { evidence } from './en/evidence'
import { explore } from './en/explore'
import { fields } from './en/fields'
import { filing } from './en/filing'
import { documents } from './en/documents'
import { demo } from './en/demo'
import { guide } from './en/guide'
import { home } from './en/home'
import { kinds } from './en/kinds'
import { letters } from './en/letters'
import { parts } from './en/parts'
import { admin } from './en/admin'
import { people } from './en/people'
import { neutrals } from './en/neutrals'
import { queues } from './en/queues'
import { registry } from './en/registry'
import { settlement } from './en/settlement'
import { shell } from './en/shell'

/** The English catalogue, by room. A new room is a file in en/, its twin in zh-CN/, and a line in both lists. */
export const en = {
  shell,
  demo,
  parts,
  fields,
  filing,
  explore,
  kinds,
  evidence,
  cases,
  documents,
  queues,
  neutrals,
  guide,
  home,
  about,
  letters,
  admin,
  people,
  registry,
  settlement,
}

/** What every catalogue holds: zh-CN.ts is checked against it, so a missing or left-over key does not compile. */
export type Words = typeof en
