import type { Words } from './en'
import { about } from './zh-CN/about'
import { cases } from './zh-CN/cases'
import { evidence } from './zh-CN/evidence'
import { explore } from './zh-CN/explore'
import { fields } from './zh-CN/fields'
import { filing } from './zh-CN/filing'
import { documents } from './zh-CN/documents'
import { demo } from './zh-CN/demo'
import { guide } from './zh-CN/guide'
import { home } from './zh-CN/home'
import { kinds } from './zh-CN/kinds'
import { letters } from './zh-CN/letters'
import { parts } from './zh-CN/parts'
import { admin } from './zh-CN/admin'
import { people } from './zh-CN/people'
import { neutrals } from './zh-CN/neutrals'
import { queues } from './zh-CN/queues'
import { registry } from './zh-CN/registry'
import { settlement } from './zh-CN/settlement'
import { shell } from './zh-CN/shell'

export const zhCN: Words = {
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
