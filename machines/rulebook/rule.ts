import type { Unit } from '../calendar'

/** Whose version of the rules a number is taken from: of the transaction (substance) or of the filing (procedure). */
export type RuleClass = 'substance' | 'procedure'

/** What a number rests on: a source norm, a later law, common practice, or our own choice. */
export type Source = 'spec' | 'law' | 'practice' | 'choice'

export type Direction = 'atMost' | 'atLeast'

/** The line an operator may not cross. Another unit or another start cannot be compared with it and is refused. */
export type Floor = { direction: Direction; n: number; unit: Unit; start: string }

/** A period of time that a machine waits for by the rule's key. */
export type RuleDef = {
  class: RuleClass
  n: number
  unit: Unit
  /** The anchor it counts from ('filed', 'served' ...), or 'entry': the moment the state was entered. */
  start: string
  /** An act must be done by its last day: see Period.roll. */
  roll?: boolean
  /** Whether a pause of the case stops it. */
  pausable: boolean
  /** Where the number stands: 'Norm 9.2', 'CPL 46', 'CHOICE'. */
  clause: string
  source: Source
  floor?: Floor
  /** Never before the end of that rule's period plus n unit: due = the later of the two. */
  notBefore?: { rule: string; n: number; unit: Unit }
  /** The parties' terms, or an extension, may set n within these bounds, in the rule's own unit. */
  negotiable?: { atLeast: number; atMost: number }
  /** Seats reminded at 50 %, at 80 % and 24 hours before the end. */
  remind?: readonly string[]
}

export type Rules = Readonly<Record<string, RuleDef>>

/** An amount of money that decides something: integer fen of CNY. Read by `exceeds`. */
export type AmountDef = {
  class: RuleClass
  fen: number
  clause: string
  source: Source
  floor?: { direction: Direction; fen: number }
}

export type Amounts = Readonly<Record<string, AmountDef>>

/** Strictly above: 50,000.00 CNY does not exceed a limit of 50,000.00 CNY (Norm 8.1, 'over'), 50,000.01 does. */
export const exceeds = (limit: AmountDef, fen: number): boolean => fen > limit.fen

/** Whether a number keeps to the floor's side of the line. */
export const keeps = (direction: Direction, line: number, given: number): boolean =>
  direction === 'atMost' ? given <= line : given >= line
