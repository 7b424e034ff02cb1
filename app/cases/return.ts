/** Whoever opened a form at the desk goes back there, when it is done and when it is not: `?from=desk` in the form's address. */
const mark = 'from=desk'

export const fromDesk = (address: string) => `${address}${address.includes('?') ? '&' : '?'}${mark}`
export const isFromDesk = (search: string) => new URLSearchParams(search).get('from') === 'desk'

const shape = /^HJ\d\d-[0-9A-Z]{4}-[0-9A-Z]{4}$/
/** The case a move was made in, from the desk's own address. */
export const caseNamed = (search: string): string | undefined => shape.exec(new URLSearchParams(search).get('case') ?? '')?.[0]
