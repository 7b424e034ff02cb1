/** subject, then paragraphs. What they may name is listed in app/letters/params.ts */
export const letter = (subject: string, ...body: string[]) => ({ subject, body })
export const answer = (button: string, subject: string, ...body: string[]) => ({ subject, body, button })
