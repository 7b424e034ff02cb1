import type { Words } from './en'
import { home } from './zh-CN/home'
import { letters } from './zh-CN/letters'
import { parts } from './zh-CN/parts'
import { shell } from './zh-CN/shell'

export const zhCN: Words = {
  shell,
  parts,
  home,
  letters,
}
