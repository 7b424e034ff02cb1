/** The tree as text: what is under version control, and what each file imports. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')
/** Under version control or about to be; not what is ignored. */
export const files: string[] = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).trim().split('\n').filter((f) => existsSync(join(root, f)))
export const textOf = (file: string) => readFileSync(join(root, file), 'utf8')
export const code = files.filter((f) => /^(app|db|emails|machines)\//.test(f) && /\.(ts|tsx|js)$/.test(f))
/** Without comments, so that a sentence about a thing is not the thing. */
export const bare = (file: string) => textOf(file).replace(/\/\*[\s\S]*?\*\//g, (c) => c.replace(/[^\n]/g, ' ')).replace(/(^|[\s;{}(,])\/\/.*$/gm, '$1')

export type Import = { from: string; /** folder-rooted path, or the package's name */ to: string; typeOnly: boolean; names: string[] }
export function importsOf(file: string): Import[] {
  const all: Import[] = []
  for (const m of bare(file).matchAll(/^\s*(import|export)\s+(type\s+)?((?:[\w*{}\s,$]+?)\s+from\s+)?['"]([^'"\n]+)['"]/gm)) {
    const clause = (m[3] ?? '').replace(/\s+from\s+$/, '')
    const named = /\{([^}]*)\}/.exec(clause)?.[1]?.split(',').map((s) => s.trim()).filter(Boolean)
    const values = named?.filter((s) => !s.startsWith('type ')).map((s) => s.split(' as ').at(-1)!) ?? []
    const others = clause.replace(/\{[^}]*\}/, '').split(',').map((s) => s.replace('* as', '').trim()).filter(Boolean)
    const names = [...values, ...others]
    all.push({ from: file, to: place(file, m[4]!), typeOnly: Boolean(m[2]) || (named !== undefined && names.length === 0), names })
  }
  for (const m of bare(file).matchAll(/\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g)) all.push({ from: file, to: place(file, m[1]!), typeOnly: false, names: [] })
  return all
}
const place = (file: string, to: string) =>
  to.startsWith('~/') ? to.slice(2) : to.startsWith('.') ? relative(root, resolve(root, dirname(file), to)) : to
export const imports = code.flatMap(importsOf)
export const roomOf = (path: string) => /^(app|db|emails|machines)(\/|$)/.exec(path)?.[1]
export const packageOf = (to: string) => (roomOf(to) ? undefined : to)
