/** The name a file is shown and saved under: what the person called it, without what could mislead or harm. */
import { kindOf, type MediaType } from './kinds'
import { limits } from './limits'

/** Names that a system would run, or a browser draw as a page of its own, whatever the content is. */
const dangerous = new Set(
  'html htm xhtml shtml mht mhtml svg svgz xml xsl xslt js mjs cjs jse vbs vbe wsf wsh hta exe com scr pif bat cmd ps1 psm1 msi msp dll cpl jar class apk ipa app dmg pkg deb rpm sh bash py rb pl php phtml asp aspx jsp swf lnk url desktop reg inf scf iso img vhd chm docm dotm xlsm xltm pptm ppam'.split(' '),
)
/** Devices of Windows: a file saved under such a name cannot be opened. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i
/** Controls, bidirectional marks and overrides, spaces of no width, the byte order mark, tags. Joiners stay: emoji need them. */
// oxlint-disable-next-line no-control-regex -- control characters are what is being removed
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu

/** undefined when the name itself says it is a program or a page. */
export function shownName(given: string | undefined, type: MediaType): string | undefined {
  const kind = kindOf(type)
  const parts = partsOf(given ?? '')
  const extension = parts.extension.toLowerCase()
  if (dangerous.has(extension)) return undefined
  const fits = extension === kind.extension || (kind.also ?? []).includes(extension)
  // A known extension of another kind gives way to the true one; anything else belonged to the name ('invoice 2026.10').
  const base = fits || isKnown(extension) ? parts.base : [parts.base, parts.extension].filter(Boolean).join('.')
  const safe = base === '' ? 'file' : devices.test(base) ? `_${base}` : base
  const ending = `.${fits ? extension : kind.extension}`
  return `${[...safe].slice(0, limits.name - ending.length).join('').trim()}${ending}`
}

/** Of a name that was refused, so that the message can say which file it was. */
export const plainName = (given: string | undefined): string => {
  const { base, extension } = partsOf(given ?? '')
  return [...[base, extension].filter(Boolean).join('.')].slice(0, limits.name).join('') || '?'
}

/** Without halves of surrogate pairs and what stands for undecodable bytes. */
const wellFormed = (text: string) => Buffer.from(text, 'utf8').toString('utf8').replaceAll('\ufffd', '')

function partsOf(given: string): { base: string; extension: string } {
  // Browsers write these three so into the header of the part (HTML, 4.10.21.8).
  const last = wellFormed(given).replace(/%0[da]/gi, '').replaceAll('%22', '"').split(/[/\\]/).at(-1)!
  const clean = last.normalize('NFC').replace(unseen, '').replace(/[<>:"|?*]/g, '_').replace(/\s+/gu, ' ').replace(/^[\s.]+|[\s.]+$/gu, '')
  const found = /^(.*)\.([^.\s]{1,10})$/u.exec(clean)
  return found ? { base: found[1]!.replace(/[\s.]+$/u, ''), extension: found[2]! } : { base: clean, extension: '' }
}

const known = new Set('jpg jpeg jpe jfif png apng webp gif heic heif avif bmp tif tiff pdf txt log md csv text mp3 m4a mp4 m4v aac ogg oga ogv opus wav webm mov qt mkv avi doc docx xls xlsx ppt pptx zip rar 7z'.split(' '))
const isKnown = (extension: string) => known.has(extension)

/** RFC 6266 with RFC 5987: a plain ASCII name for old readers, the true one beside it. */
export function contentDisposition(how: 'inline' | 'attachment', name: string): string {
  const ascii = name.normalize('NFKD').replace(/[^\x20-\x7e]/g, '_').replace(/["\\%;]/g, '_')
  const full = encodeURIComponent(wellFormed(name)).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  return `${how}; filename="${ascii}"; filename*=UTF-8''${full}`
}
