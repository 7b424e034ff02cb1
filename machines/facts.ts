/**
 * What the engine may look up for a move inside its own write, by name. Logged with the event.
 * Keep it closed: a new fact is one line here and one reader in app/facts.server.ts.
 */
export type Facts = {
  /** the actor came by the signed link and has no account */
  actorByLink?: boolean
  /** the respondent's organisation is registered and verified */
  respondentVerified?: boolean
  /** the registry holds the respondent's true registration */
  registrationKnown?: boolean
  /** number of open parts by workflow name: { offer: 1 } */
  openParts?: Record<string, number>
  /** a naming procedure was published before the conduct */
  namingProcedure?: boolean
  /** the actor's side has had papers for the court prepared here, and nothing has happened in the case since */
  nothingSinceBundle?: boolean
  /** the actor is the person who made the last `reject` or `laterGround` of this proceeding: a review is another officer's */
  ownDecision?: boolean
  /** the actor is the officer who last gave the mediator's seat, here or in the parent: a challenge is another officer's to decide */
  ownAssignment?: boolean
  /** the roster id of the person who moves, where they sit as mediator or arbitrator: tells the members of a panel apart */
  actorNeutral?: string
  /** roster ids fit for this proceeding, free of conflict, in the order of the rule: least loaded first */
  fitNeutrals?: readonly string[]
  /** roster ids of the same roster and role that have a conflict in this case */
  conflicted?: readonly string[]
  /** the sealed figures of this proceeding by item, opened for this step only: logged by name, never kept in context */
  sealed?: Record<string, string | number>
  /** hash of the signature given with the move: put there by the engine, so that the chain proves it even when its body is erased */
  signed?: string
  /** noted by the engine itself: what a moderated party wrote with this move is read by the body before the other side sees it */
  held?: true
}
export type FactName = Exclude<keyof Facts, 'signed' | 'held'>
