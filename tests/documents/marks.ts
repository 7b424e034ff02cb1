/** The code points of the marks that stand in a text. */
export const namesOfMarks = (text: string): Set<string> => new Set([...text.matchAll(/〔(U\+[0-9A-F]{4,6})〕/g)].map((m) => m[1]!))
