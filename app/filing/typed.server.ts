/** The text somebody had typed when their session was over. Files cannot be kept this way. */
export async function typedOf(request: Request): Promise<[string, string][]> {
  if (!/^application\/x-www-form-urlencoded/i.test(request.headers.get('content-type') ?? '')) return []
  const text = await request.text()
  if (text.length > 200_000) return []
  return [...new URLSearchParams(text)].slice(0, 100).map(([name, value]) => [name.slice(0, 100), value])
}
