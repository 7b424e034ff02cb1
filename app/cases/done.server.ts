/** Which move was just made, from the address it was answered with: '?done=complaint.reply'. */
import { isWorkflowName } from '~/machines/registry'
import type { Locale } from '../words/locales'
import { wordsOf } from './speaker.server'

/** The move's name in the reader's language; undefined for anything that is no move. */
export function doneWith(request: Request, locale: Locale): string | undefined {
  const [workflow = '', move = ''] = (new URL(request.url).searchParams.get('done') ?? '').split('.')
  if (!isWorkflowName(workflow)) return undefined
  const { moves } = wordsOf(workflow, locale)
  return Object.hasOwn(moves, move) ? moves[move]!.name : undefined
}
export const doneMark = (workflow: string, move: string) => `done=${workflow}.${move}`
