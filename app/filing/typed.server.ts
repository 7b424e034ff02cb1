import { urlencodedOf } from '../form.server'

/** The text somebody had typed when their session was over. Files cannot be kept this way. */
export async function typedOf(request: Request): Promise<[string, string][]> {
  if (!/^application\/x-www-form-urlencoded/i.test(request.headers.get('content-type') ?? '')) return []
  const sent = await urlencodedOf(request, 200_000)
  if (typeof sent === 'string') return []
  return [...sent].slice(0, 100).map(([name, value]) => [name.slice(0, 100), value])
}
