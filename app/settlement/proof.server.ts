/** Who signed what, as one reader may see it: checked anew at each reading, and as a file an outsider can check alone. */
import { mayRead } from '../audience'
import { holderName, capital, seatTitle, type Speaker } from '../cases/speaker.server'
import { house } from '../house.server'
import { masked } from '../letters/names'
import type { RegisterView } from '../parts/fields/view'
import { checkNames, checkSignatures, holds, type Checked, type CheckName, type Verdict } from './verify-signature.server'
import { signatureHash } from './signature'

type SignatureView = {
  id: string; seq: number; seat: string; party: string | undefined; hand: string | undefined; at: number; wallAt: number; method: 'click' | 'passkey'; declined: boolean
  origin: string | undefined; holds: boolean; checks: { name: CheckName; verdict: Verdict }[]
}
export type AgreementView = {
  textHash: string; of: 'settlement' | 'agreementToArbitrate' | 'decision'; standing: 'inForce' | 'waiting' | 'replaced'; whole: boolean
  plain: RegisterView | undefined; legal: RegisterView | undefined; signatures: SignatureView[]
}

export async function agreementsShown(s: Speaker): Promise<AgreementView[]> {
  const groups = grouped(await readChecks(s))
  return groups.map((group, n) => {
    const [first] = group
    const text = first!.agreement?.texts[s.locale]
    return {
      textHash: first!.signature.textHash, of: first!.signature.of as AgreementView['of'], standing: standingOf(s, group, groups.slice(n + 1)), whole: first!.whole,
      plain: text?.plain, legal: text?.legal, signatures: group.map((c) => signatureShown(s, c)),
    }
  })
}

async function readChecks({ file }: Speaker): Promise<Checked[]> {
  const { store, sealer } = house()
  // Whoever may not read the act of signing (a decision before it is issued, a mediation's room) reads nothing of what was signed.
  const seen = new Set(file.events.map((e) => e.seq))
  return (await checkSignatures(store, sealer, file.case)).filter((c) => seen.has(c.signature.seq))
}

function grouped(checks: readonly Checked[]): Checked[][] {
  const groups = new Map<string, Checked[]>()
  for (const c of checks) {
    const key = `${c.signature.proceedingId} ${c.signature.textHash}`
    groups.set(key, [...(groups.get(key) ?? []), c])
  }
  return [...groups.values()]
}

/** All have signed it whose signature it needs, and nothing they all signed came after. */
function standingOf({ file }: Speaker, group: readonly Checked[], later: readonly Checked[][]): AgreementView['standing'] {
  const needed = ['complainant', 'respondent', ...(group[0]!.agreement?.reached === 'mediation' ? ['mediator'] : [])]
  const complete = (g: readonly Checked[]) => needed.every((seat) => g.some((c) => c.signature.seat === seat))
  const { proceedingId, of } = group[0]!.signature
  const same = later.filter((g) => g[0]!.signature.proceedingId === proceedingId && g[0]!.signature.of === of)
  if (of === 'decision') return same.length ? 'replaced' : 'inForce'
  if (complete(group)) return same.some(complete) ? 'replaced' : 'inForce'
  const row = file.proceedings.find((p) => p.id === proceedingId)
  const still = row?.open && Object.values(row.snapshot.since).includes(group[0]!.agreement?.agreedAt ?? NaN) && (row.snapshot.context[of === 'settlement' ? 'signed' : 'agreed'] as unknown[] | undefined)?.length
  return still ? 'waiting' : 'replaced'
}

function signatureShown(s: Speaker, c: Checked): SignatureView {
  const { signature: row } = c
  const seat = s.file.seats.find((x) => x.seat === row.seat && x.since <= row.at && (x.until === null || x.until > row.at))
  return {
    id: row.id, seq: row.seq, seat: capital(seatTitle(s, row.seat)), party: seat && holderName(s, seat).name, hand: handShown(s, c), at: row.at, wallAt: row.wallAt, method: row.method, declined: row.declined,
    origin: row.assertion?.origin, holds: holds(c), checks: checkNames.map((name) => ({ name, verdict: c.verdicts[name] })),
  }
}

/** A person's own side and the bodies that decide read the name; the other side reads it shortened. */
function handShown({ file }: Speaker, { signature, signerName }: Checked): string | undefined {
  if (!signerName) return undefined
  const { seat } = file.reader
  return seat === signature.seat || mayRead(seat, 'deciders') || seat === 'mediator' ? signerName : masked(signerName)
}

/** The downloadable proof. Everything in it is base64url where it is bytes; nothing in it needs this portal to be checked. */
export async function proofFile(s: Speaker) {
  const { reference } = s.file.case
  return {
    format: 'hejie-signature-proof/1', reference, portal: house().settings.publicUrl, made: new Date(s.now).toISOString(),
    agreements: grouped(await readChecks(s)).map((group) => ({
      textHash: group[0]!.signature.textHash, ...(group[0]!.whole ? { agreement: group[0]!.agreement } : { erased: true }),
      signatures: group.map(({ signature: r }) => ({
        id: r.id, caseId: r.caseId, proceedingId: r.proceedingId, of: r.of, seat: r.seat, signer: r.signer, seq: r.seq, at: r.at, time: new Date(r.at).toISOString(), wallAt: r.wallAt, method: r.method, declined: r.declined,
        reliable: r.method === 'passkey' ? 'passkey, not certified by a CA' : 'no: click', hash: signatureHash(r), ...r.assertion,
      })),
    })),
  }
}
