/**
 * The faces documents are set in: Noto Sans SC, regular and bold, whole, under the SIL Open Font License (LICENSE_FONT beside
 * them). They come with the portal as an npm package; nothing is fetched, and a PDF carries the glyphs it uses.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const files = { regular: '400Regular/NotoSansSC_400Regular.ttf', bold: '700Bold/NotoSansSC_700Bold.ttf' } as const
export type Face = keyof typeof files

const read: Partial<Record<Face, Buffer>> = {}
export const faceBytes = (face: Face): Buffer =>
  (read[face] ??= readFileSync(join(dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json')), files[face])))
