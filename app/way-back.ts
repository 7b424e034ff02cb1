/**
 * Where to go after a form, from a value a visitor could have written: a path of this portal, else `otherwise`.
 * '//host', '/\host', control characters and addresses with a scheme are somebody else's house.
 */
export function wayBack(value: unknown, otherwise = '/'): string {
  if (typeof value !== 'string' || value.length > 2000) return otherwise
  if (!/^\/(?![/\\])[^\\\u0000-\u001f\u007f]*$/.test(value)) return otherwise
  const base = 'http://portal.invalid'
  if (!URL.canParse(value, base)) return otherwise
  const url = new URL(value, base)
  // '/./%2f/host' and '/..//host' are judged as the browser would resolve them.
  if (url.origin !== base || url.pathname.startsWith('//')) return otherwise
  return url.pathname + url.search + url.hash
}
