/** The Node lines the portal is tested on: 20.19 and above, 22, 24. Above 24 it is tried with a word of warning. */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return undefined
  return `Hejie needs Node 20.19 or newer (22 and 24 are fine); this is Node ${version}. Install a newer one from https://nodejs.org and try again.`
}
