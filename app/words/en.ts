import { about } from './en/about'
import { cases } from './en/cases'
import { fields } from './en/fields'
import { demo } from './en/demo'
import { home } from './en/home'
import { letters } from './en/letters'
import { parts } from './en/parts'
import { admin } from './en/admin'
import { people } from './en/people'
import { registry } from './en/registry'
import { shell } from './en/shell'

/** The English catalogue, by room. A new room is a file in en/, its twin in zh-CN/, and a line in both lists. */
export const en = {
  shell,
  demo,
  parts,
  fields,
  cases,
  home,
  about,
  letters,
  admin,
  people,
  registry,
}

/** What every catalogue holds: zh-CN.ts is checked against it, so a missing or left-over key does not compile. */
export type Words = typeof en
