import type { Speech } from '../words/words'
import type { UploadProblem } from './item'
import type { ProblemCode } from './kinds'
import { limits } from './limits'

/** What is wrong, as a sentence. `most`: files the field holds. */
export const problemText = ({ words, fill, format }: Speech, code: ProblemCode | 'signed-out', most = limits.files): string =>
  fill(words.evidence.problems[code], { size: format.bytes(limits.file), n: most })

/** The same with the name of the file: for beside the field and for the ErrorSummary. */
export function problemMessage(speech: Speech, { name, code }: Pick<UploadProblem, 'name' | 'code'>, most?: number): string {
  const problem = problemText(speech, code, most)
  return name ? speech.fill(speech.words.evidence.problem, { name, problem }) : problem
}
