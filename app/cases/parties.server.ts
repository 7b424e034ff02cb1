/** Who sits at the table, what each is called before this reader, and who was shown whose registration and why. */
import { mayRead } from '../audience'
import { shownMerchant, type MerchantFacts } from '../people/shown-name'
import { capital, holderName, seatTitle, type Speaker } from './speaker.server'
import type { DisclosureView, PartyView } from './view'

/** `merchant`: read only when the reader may see the registration. */
export function partyViews(s: Speaker, merchant: MerchantFacts | undefined): PartyView[] {
  const { file, words } = s
  return file.seats.map((row) => {
    const { name, masked } = holderName(s, row)
    const shown = row.seat === 'respondent' && row.until === null && merchant?.organisationId === row.organisationId && merchant ? shownMerchant(merchant, 'registration') : undefined
    const labels = words.cases.registration
    return {
      seat: capital(seatTitle(s, row.seat)), name, masked, you: row.id === file.reader.place, left: row.until ?? undefined,
      registration: shown && (['registeredName', 'licenceNo', 'address', 'serviceAddress', 'phone', 'email'] as const).flatMap((key) => (shown[key] ? [{ label: labels[key], value: shown[key] }] : [])),
    }
  })
}

/** A body that decides sees the registration; the other side only once it was disclosed to its seat. */
export function maySeeRegistration(file: Speaker['file']): boolean {
  const { seat } = file.reader
  return mayRead(seat, 'deciders') || file.disclosures.some((d) => d.what === 'registration' && d.of === 'respondent' && d.to === seat)
}

export function disclosureViews(s: Speaker): DisclosureView[] {
  const { words, fill, file } = s
  return file.disclosures.map((d) => ({
    seq: d.seq, at: d.at,
    text: fill(words.cases.disclosed, { of: seatTitle(s, d.of), to: seatTitle(s, d.to), reason: (words.cases.disclosureReasons as Record<string, string>)[d.reason] ?? d.reason }),
  }))
}
