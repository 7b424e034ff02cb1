import type { EvidenceItem } from '../evidence/item'
import { Icon } from './Icon'

/** A small picture of the file where there is one; decoration, the name stands beside it. */
export function FilePicture({ item }: { item: Pick<EvidenceItem, 'id' | 'pictured'> }) {
  return <span className="picture">{item.pictured ? <img src={`/evidence/${item.id}/thumbnail`} alt="" loading="lazy" decoding="async" /> : <Icon name="paper" />}</span>
}
