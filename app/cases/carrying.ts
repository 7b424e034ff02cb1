/**
 * Which proceeding carries a case: while the root rests in `inMediation` or `inArbitration`, whose turn it is, until when and what
 * can be done is what the proceeding of that name says; the root only looks after it.
 */
type Row = { workflow: string; open: boolean }

export function carrying<R extends Row>(rootState: string, proceedings: readonly R[]): R | undefined {
  const states = rootState.split('.')
  return proceedings.find((p) => p.open && states.includes(`in${p.workflow.charAt(0).toUpperCase()}${p.workflow.slice(1)}`))
}
