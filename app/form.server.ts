/**
 * Reads a form post against a strict schema. What the schema does not name, a scalar given twice, a file where none is
 * wanted are refused; errors are codes by field (words are in app/words), and what was typed comes back, passwords never.
 *
 *     const form = await readForm(request, z.strictObject({ email, back: z.string().max(2000).optional() }))
 *     if (!form.ok) return data({ errors: form.errors, given: form.given }, 400)
 */
import type { z } from 'zod'

export type FormErrors = Record<string, string[]>
export type FormRefused = { ok: false; errors: FormErrors; given: Record<string, string | string[]> }
export type FormRead<T> = { ok: true; value: T } | FormRefused

export const largestForm = 256 * 1024
/** Entries a form may hold, however it is sent: the largest form of the portal has far fewer. */
export const mostFields = 500

/** `lists`: fields that may come more than once and are read as arrays. Throws a 413 or 400 Response when there is no form to read. */
export async function readForm<S extends z.ZodType>(request: Request, schema: S, { lists = [] }: { lists?: readonly string[] } = {}): Promise<FormRead<z.output<S>>> {
  const entries = await entriesOf(request)
  // Maps, because a field may be called '__proto__'.
  const input = new Map<string, string | string[]>()
  const errors = new Map<string, string[]>()
  const complain = (field: string, code: string) => errors.set(field, [...new Set([...(errors.get(field) ?? []), code])])
  for (const [name, value] of entries) {
    if (typeof value !== 'string') complain(name, 'invalid')
    else if (lists.includes(name)) input.set(name, [...(input.get(name) ?? []), value])
    else if (input.has(name)) complain(name, 'repeated')
    else input.set(name, value)
  }
  const parsed = schema.safeParse(Object.fromEntries(input))
  if (parsed.success && errors.size === 0) return { ok: true, value: parsed.data }
  for (const issue of parsed.error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') issue.keys.forEach((key) => complain(key, 'unknown-field'))
    else complain(issue.path.join('.'), codeOf(issue))
  }
  return { ok: false, errors: Object.fromEntries(errors), given: Object.fromEntries([...input].filter(([name]) => !/password|token|secret/i.test(name))) }
}

/** A schema's own message when it is a code ('too-long'); zod's own sentences become one. */
function codeOf(issue: { code?: string; message: string; input?: unknown; expected?: string }): string {
  if (/^[a-z]+(-[a-z]+)*$/.test(issue.message)) return issue.message
  return issue.code === 'invalid_type' && /received undefined/.test(issue.message) ? 'required' : 'invalid'
}

async function entriesOf(request: Request): Promise<[string, FormDataEntryValue][]> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) throw new Response(null, { status: 400 })
  const body = await bodyOf(request)
  try {
    const form = await new Response(body, { headers: { 'Content-Type': type } }).formData()
    const entries = [...form.entries()]
    if (entries.length <= mostFields) return entries
  } catch {
    // malformed multipart or encoding: as if nothing readable had come
  }
  throw new Response(null, { status: 400 })
}

async function bodyOf(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const body = await bytesOf(request, largestForm)
  if (!body) throw new Response(null, { status: 413 })
  return body
}

/** An urlencoded body of at most so many bytes; entries are counted before any of them is made. */
export async function urlencodedOf(request: Request, most: number): Promise<URLSearchParams | 'too-large' | 'too-many'> {
  const body = await bytesOf(request, most)
  if (!body) return 'too-large'
  let entries = 1
  for (let at = body.indexOf(ampersand); at >= 0; at = body.indexOf(ampersand, at + 1)) if (++entries > mostFields) return 'too-many'
  return new URLSearchParams(new TextDecoder().decode(body))
}
const ampersand = '&'.charCodeAt(0)

/** Undefined when it is larger. The declared length is checked first, the bytes that come are counted all the same: a body sent in chunks declares none. */
async function bytesOf(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.byteLength
    if (size > most) {
      // Never cancelled: that would cut the connection before the answer. The gate closes it behind an answer given early.
      reader?.releaseLock()
      return undefined
    }
    chunks.push(read.value)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}
