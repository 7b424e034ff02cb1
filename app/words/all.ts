import { en } from './en'
import { teach } from './words'
import { zhCN } from './zh-CN'

/** Both languages: for the server and for tests. The browser loads one, in entry.client. */
export function teachBoth(): void {
  teach('en', en)
  teach('zh-CN', zhCN)
}
