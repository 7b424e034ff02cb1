/** The closed list of what is taken as evidence, by what the content is (never by the name or what the browser says). */
export type Group = 'image' | 'document' | 'text' | 'audio' | 'video'
export type Kind = { extension: string; group: Group; also?: readonly string[] }

export const kinds = {
  'image/jpeg': { extension: 'jpg', group: 'image', also: ['jpeg', 'jpe', 'jfif'] },
  'image/png': { extension: 'png', group: 'image' },
  'image/webp': { extension: 'webp', group: 'image' },
  'image/gif': { extension: 'gif', group: 'image' },
  'image/heic': { extension: 'heic', group: 'image', also: ['heif'] },
  'application/pdf': { extension: 'pdf', group: 'document' },
  'text/plain': { extension: 'txt', group: 'text', also: ['log', 'md', 'csv', 'text'] },
  'audio/mpeg': { extension: 'mp3', group: 'audio' },
  'audio/mp4': { extension: 'm4a', group: 'audio', also: ['mp4', 'aac'] },
  'audio/ogg': { extension: 'ogg', group: 'audio', also: ['oga', 'opus'] },
  'audio/wav': { extension: 'wav', group: 'audio' },
  'video/mp4': { extension: 'mp4', group: 'video', also: ['m4v'] },
  'video/webm': { extension: 'webm', group: 'video' },
  'video/quicktime': { extension: 'mov', group: 'video', also: ['qt'] },
} as const satisfies Record<string, Kind>
export type MediaType = keyof typeof kinds
export const kindOf = (type: string): Kind => kinds[type as MediaType] ?? { extension: 'bin', group: 'document' }

/** For the input's `accept`. */
export const accept = [...Object.keys(kinds), ...Object.values(kinds).map((kind) => `.${kind.extension}`), '.jpeg'].join(',')

/** Why a file was not taken. Words are in app/words under evidence.problems. */
const problemCodes = [
  'empty', 'too-large', 'too-many', 'quota', 'kind', 'markup', 'archive', 'office', 'two-formats', 'text-encoding', 'name',
  'broken', 'pdf-active', 'pdf-locked', 'pdf-unreadable', 'picture-too-large', 'not-a-file', 'unknown-field', 'gone', 'connection',
] as const
export type ProblemCode = (typeof problemCodes)[number]
