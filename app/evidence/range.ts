/**
 * One stretch of a file (RFC 9110, 14.2), as [from, to). undefined: no range, or one that may be ignored (several at once,
 * another unit, malformed); 'unsatisfiable': it lies beyond the end.
 */
export function rangeOf(header: string | null, size: number): { from: number; to: number } | 'unsatisfiable' | undefined {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '')
  if (!found || (found[1] === '' && found[2] === '')) return undefined
  if (found[1] === '') {
    const last = Number(found[2])
    return last === 0 ? 'unsatisfiable' : { from: Math.max(size - last, 0), to: size }
  }
  const from = Number(found[1])
  const to = found[2] === '' ? size : Math.min(Number(found[2]) + 1, size)
  if (from >= size) return 'unsatisfiable'
  return to <= from ? undefined : { from, to }
}
