/** What a proof says at its end: its figures, and one line with the count. */
export type Finding = { what: string; passed: boolean; figures: Record<string, string | number>; faults?: readonly string[] }

export function report(title: string, findings: readonly Finding[], began: number): void {
  console.log(`\n${title}`)
  for (const { what, passed, figures, faults = [] } of findings) {
    console.log(`  ${passed ? 'ok  ' : 'FAIL'} ${what.padEnd(58)} ${Object.entries(figures).map(([k, v]) => `${k} ${v}`).join(', ')}`)
    for (const fault of faults.slice(0, 8)) console.log(`         ${fault}`)
    if (faults.length > 8) console.log(`         … and ${faults.length - 8} more`)
  }
  const failed = findings.filter((f) => !f.passed).length
  console.log(`  ${((Date.now() - began) / 1000).toFixed(0)} s`)
  console.log(`\n${findings.length - failed} passed, ${failed} failed`)
  process.exitCode = failed > 0 || findings.length === 0 ? 1 : 0
}

/** As it is found: proofs take minutes. */
export const told = ({ what, passed, figures, faults = [] }: Finding, began: number) =>
  console.log(`${String(Math.round((Date.now() - began) / 1000)).padStart(5)} s  ${passed ? 'ok' : `FAIL: ${faults[0] ?? ''}`}  ${what}: ${Object.entries(figures).map(([k, v]) => `${k} ${v}`).join(', ')}`)

/** A control is a run with a known fault: it must be found, else the proof proves nothing. */
export const control = (what: string, found: number, figures: Record<string, string | number>): Finding =>
  ({ what: `control: ${what}`, passed: found > 0, figures: { ...figures, found } })
export const holds = (what: string, faults: readonly string[], figures: Record<string, string | number>): Finding =>
  ({ what, passed: faults.length === 0, figures: { ...figures, faults: faults.length }, faults })
