import type { Audience, Party } from '~/machines/workflow'
import type { Group, ProblemCode } from './kinds'

/** One file as pages show it. Ids and hashes of files the reader may not see never get this far. */
export interface EvidenceItem {
  id: string
  name: string
  /** the name stands for one that the body reads first */
  nameHeld?: true
  group: Group
  /** media type of the original */
  type: string
  size: number
  sha256: string
  at: number
  /** there is a picture to show in lists */
  pictured: boolean
  /** there is an original beside the copy and the reader may ask for it; the look is logged */
  original: boolean
  /** undefined: not yet part of a case, may be taken away again */
  linked?: { seat: Party | null; audience: Audience; seq: number | null; mine: boolean }
}

/** Why a file was not taken; `name` is its name as shown, '' when no file is concerned. */
export interface UploadProblem {
  field: string
  name: string
  code: ProblemCode
}

/** Names inside a form with an EvidenceField called `field`. */
export const filesOf = (field: string) => `${field}-files`
/** The buttons of every such field: 'add', or 'remove:<id>'. */
export const filesAct = 'files-act'
