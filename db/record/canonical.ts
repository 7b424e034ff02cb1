/**
 * Canonical JSON (RFC 8785): keys in the order of their UTF-16 code units, numbers as ECMAScript writes them, no white
 * space. Undefined members are left out. Throws on what JSON cannot say (NaN, Infinity, functions).
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('not a JSON number')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map((v) => canonical(v === undefined ? null : v)).join(',')}]`
  if (typeof value === 'object') {
    let members = ''
    // Without a comparison of ours, sort() compares code units, as the standard wants it.
    for (const key of Object.keys(value).sort()) {
      const v = (value as Record<string, unknown>)[key]
      if (v !== undefined) members += `${members && ','}${JSON.stringify(key)}:${canonical(v)}`
    }
    return `{${members}}`
  }
  throw new TypeError(`not JSON: ${typeof value}`)
}
