import type { EvidenceItem } from '../evidence/item'
import { audienceName, seatName, type Speaker } from './speaker.server'
import type { FileView } from './view'

/** A file with who brought it and who else can see it. */
export const fileView = (s: Speaker, file: EvidenceItem): FileView => ({
  file,
  by: file.linked?.seat ? seatName(s, file.linked.seat) : undefined,
  audience: file.linked && audienceName(s, file.linked.audience),
})
