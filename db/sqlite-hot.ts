/**
 * Statements of the embedded engine kept by their text. What drizzle has built is taken apart once (parameters, names and
 * decoders of the columns) and from then on run on the driver directly: built and mapped anew at each run it costs more than
 * the database itself. A select whose rows are not flat is left to drizzle.
 */
import type Database from 'libsql'
import { is } from 'drizzle-orm'
import { Placeholder, Param } from 'drizzle-orm/sql'

type Connection = InstanceType<typeof Database>
type Statement = ReturnType<Connection['prepare']>
type Values = Record<string, unknown>
export type Hot = { execute: (values?: Values) => Promise<unknown>; first: (values?: Values) => Promise<unknown> }

/**
 * The connection as drizzle's session sees it: a text is compiled once. Rows as arrays and rows as objects are two statements,
 * so that none is ever switched between the two.
 */
export function compilingOnce(c: Connection): { prepare: (text: string) => Statement; transaction: Connection['transaction'] } {
  const kept = new Map<string, Statement>()
  const compile = (text: string) => {
    const plain = c.prepare(text)
    let rows: Statement | undefined
    return { run: plain.run.bind(plain), get: plain.get.bind(plain), all: plain.all.bind(plain), raw: () => (rows ??= c.prepare(text).raw()) } as unknown as Statement
  }
  return {
    prepare(text) {
      const known = kept.get(text)
      if (known) return known
      // Texts with lists of changing length are many: the oldest is let go.
      if (kept.size >= mostKept) kept.delete(kept.keys().next().value!)
      const made = compile(text)
      kept.set(text, made)
      return made
    },
    transaction: c.transaction.bind(c),
  }
}
const mostKept = 400

/** What drizzle's prepared query is made of; none of it is in its public types. */
type Prepared = {
  query: { sql: string; params: unknown[] }
  executeMethod: 'run' | 'all' | 'get'
  fields?: { path: string[]; field: unknown }[]
  customResultMapper?: unknown
  execute: (values?: Values) => Promise<unknown[]>
}
type Decoder = { mapFromDriverValue: (value: unknown) => unknown }

export function hotOf(c: Connection, prepared: Prepared): Hot {
  const { query, executeMethod, fields, customResultMapper } = prepared
  const bound = query.params.map(binding)
  const bind = (values: Values) => bound.map((b) => b(values))
  if (executeMethod === 'run') {
    const s = c.prepare(query.sql)
    const execute = async (values: Values = {}) => s.run(bind(values))
    return { execute, first: execute }
  }
  if (!fields || customResultMapper || fields.some((f) => f.path.length !== 1)) {
    return { execute: async (values) => prepared.execute(values), first: async (values) => (await prepared.execute(values))[0] }
  }
  const s = c.prepare(query.sql).raw()
  const columns = fields.map((f) => ({ name: f.path[0]!, decoder: decoderOf(f.field) }))
  const read = (row: unknown[]) => {
    const made: Values = {}
    for (let i = 0; i < columns.length; i++) {
      const { name, decoder } = columns[i]!
      const value = row[i]
      made[name] = value === null ? null : decoder.mapFromDriverValue(value)
    }
    return made
  }
  return {
    execute: async (values = {}) => (s.all(bind(values)) as unknown[][]).map(read),
    first: async (values = {}) => {
      const row = s.get(bind(values)) as unknown[] | undefined
      return row && read(row)
    },
  }
}

/** A column decodes itself; an expression or an alias has its decoder inside. */
function decoderOf(field: unknown): Decoder {
  const f = field as Partial<Decoder> & { decoder?: Decoder; sql?: { decoder: Decoder } }
  const decoder = f.mapFromDriverValue ? (f as Decoder) : (f.decoder ?? f.sql?.decoder)
  if (!decoder) throw new Error('a column of a hot statement has no decoder')
  return decoder
}

function binding(p: unknown): (values: Values) => unknown {
  const given = (name: string, values: Values) => {
    if (!(name in values)) throw new Error(`no value for "${name}"`)
    return values[name]
  }
  if (is(p, Placeholder)) return (values) => given(p.name, values)
  if (is(p, Param) && is(p.value, Placeholder)) {
    const { name } = p.value
    return (values) => p.encoder.mapToDriverValue(given(name, values))
  }
  return () => p
}
