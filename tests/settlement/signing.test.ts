import { and, eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { submitMove } from '~/app/case-engine.server'
import { verifyStore } from '~/app/engine/verify.server'
import { checkSignatures, holds, type CheckName } from '~/app/settlement/verify-signature.server'
import { onBothEngines, makes, people, user } from '../cases/given'
import { accepts, agreementNow, aSettlement, byClick, byPasskey, large, passkeyOf, rootOf, signs, tokenFor } from './given'

const accepted = { caseId: expect.any(String), seq: expect.any(Number), version: expect.any(Number) }
const refusedFor = (code: string, field = 'signature') => ({ refused: 'invalid', fields: { [field]: [code] } })

onBothEngines('signing a settlement', (house) => {
  const checked = async (c: { caseId: string; reference: string }) => checkSignatures(house().store, house().sealer, { id: c.caseId, reference: c.reference })

  test('above 50,000 CNY by passkey, by both; each signature is verified, kept and stands in the record', async () => {
    const c = await aSettlement(house())
    for (const who of [people.lin, people.chen]) expect(await signs(house(), c, who, await byPasskey(house(), c, who, await passkeyOf(house(), who)))).toEqual(accepted)
    expect((await rootOf(house(), c)).row.state).toBe('agreement.performing')
    const [first, second] = await checked(c)
    expect([first, second].map((s) => [s!.signature.seat, s!.signature.method, s!.verdicts, s!.signerName])).toEqual([
      ['complainant', 'passkey', { text: 'holds', chain: 'holds', row: 'holds', passkey: 'holds' }, '林晓'], ['respondent', 'passkey', { text: 'holds', chain: 'holds', row: 'holds', passkey: 'holds' }, 'chen'],
    ])
    expect(first!.agreement).toMatchObject({ names: { complainant: '林**', respondent: '山岚茶具' }, terms: [{ remedy: 'refund', amount: large, withinDays: 7 }] })
    expect(first!.signature.textHash).toBe(second!.signature.textHash)
    expect(first!.signature.at).toBe(house().clock.now())
    expect((await verifyStore(house())).flaws).toEqual([])
    // The paper that the last signature issues bears both.
    const { documents } = house().store.t
    const [paper] = await house().store.db.select().from(documents).where(and(eq(documents.caseId, c.caseId), eq(documents.kind, 'settlementAgreement')))
    const data = JSON.parse((await house().sealer.open(house().store, `case:${c.caseId}`, paper!.data!))!) as { about: object }
    expect(data).toMatchObject({ about: { agreement: { textHash: first!.signature.textHash }, signed: [{ seat: 'complainant', method: 'passkey' }, { seat: 'respondent', method: 'passkey' }] } })
  })

  test('exactly 50,000 CNY is signed by click without a word more; a fen above asks the person to say that they go without', async () => {
    const limit = await aSettlement(house(), 5_000_000)
    expect(await signs(house(), limit, people.lin, await byClick(house(), limit, people.lin))).toEqual(accepted)
    const above = await aSettlement(house(), 5_000_001)
    expect(await signs(house(), above, people.lin, await byClick(house(), above, people.lin))).toEqual(refusedFor('decline-unsaid', 'signature.declined'))
    expect(await signs(house(), above, people.lin, await byClick(house(), above, people.lin, { declined: 'yes' }))).toEqual(accepted)
    expect((await checked(above)).map((s) => [s.signature.method, s.signature.declined, s.verdicts.passkey])).toEqual([['click', true, 'none']])
    expect((await checked(limit)).map((s) => s.signature.declined)).toEqual([false])
  })

  test('a click needs this person’s own re-authentication, once', async () => {
    const c = await aSettlement(house(), 10_000)
    const { textHash } = await agreementNow(house(), c)
    for (const reauth of ['', 'x'.repeat(43), await tokenFor(house(), people.chen)]) expect(await signs(house(), c, people.lin, { method: 'click', textHash, reauth })).toEqual(refusedFor('reauth-needed'))
    const used = await byClick(house(), c, people.lin)
    expect(await signs(house(), c, people.lin, used)).toEqual(accepted)
    const other = await aSettlement(house(), 10_000)
    expect(await signs(house(), other, people.lin, { ...used, textHash: (await agreementNow(house(), other)).textHash })).toEqual(refusedFor('reauth-needed'))
  })

  test('sent twice with one key it is one signature, though the proofs differ', async () => {
    const c = await aSettlement(house(), 10_000)
    const [key, { row }] = [uuidv7(), await rootOf(house(), c)]
    const send = async () => submitMove(house(), { caseId: c.caseId, proceedingId: c.rootId, move: 'sign', fields: { signature: await byClick(house(), c, people.lin) }, actor: user(people.lin), expectedVersion: row.version, key })
    const first = await send()
    expect(first).toEqual(accepted)
    expect(await send()).toEqual(first)
    expect(await checked(c)).toHaveLength(1)
  })

  test.each<[string, Parameters<typeof byPasskey>[4], string]>([
    ['for another text', { textHash: 'a'.repeat(64) }, 'superseded'], ['for another signer', { signer: 'complainant-00000000' }, 'passkey-failed'], ['from another address', { from: 'https://evil.example' }, 'passkey-failed'],
    ['without the person verified', { flags: 0x01 }, 'passkey-failed'], ['over an old page', { issued: Date.now() - 3_700_000 }, 'passkey-late'], ['over a page of tomorrow', { issued: Date.now() + 86_400_000 }, 'passkey-late'],
  ])('a passkey’s signature %s is refused and nothing is kept', async (_, over, code) => {
    const c = await aSettlement(house())
    expect(await signs(house(), c, people.lin, await byPasskey(house(), c, people.lin, await passkeyOf(house(), people.lin), over))).toEqual(refusedFor(code))
    expect(await checked(c)).toEqual([])
    expect((await rootOf(house(), c)).row.snapshot.context.signed).toEqual([])
  })

  test('a passkey of somebody else, or one that was removed, signs nothing', async () => {
    const c = await aSettlement(house())
    const [theirs, own] = [await passkeyOf(house(), people.chen), await passkeyOf(house(), people.lin)]
    expect(await signs(house(), c, people.lin, await byPasskey(house(), c, people.lin, theirs))).toEqual(refusedFor('passkey-unknown'))
    const sent = await byPasskey(house(), c, people.lin, own)
    await house().store.write(({ db, t }) => db.delete(t.passkeys).where(eq(t.passkeys.credentialId, own.id)))
    expect(await signs(house(), c, people.lin, sent)).toEqual(refusedFor('passkey-unknown'))
  })

  test('what no form sends is refused by field', async () => {
    const c = await aSettlement(house())
    for (const signature of [undefined, '', 'yes', null, [], { method: 'click' }, { method: 'seal', textHash: 'a'.repeat(64) }, { method: 'passkey', textHash: 'a'.repeat(64), issued: -1, assertion: {} }, { method: 'click', textHash: 'A'.repeat(64), reauth: 'x', more: 1 }]) {
      expect(await signs(house(), c, people.lin, signature)).toEqual(refusedFor('required'))
    }
    // What the machine reads is the engine's: a value of its shape from outside is no signature.
    expect(await signs(house(), c, people.lin, { method: 'passkey', textHash: (await agreementNow(house(), c)).textHash, signatureId: uuidv7() })).toEqual(refusedFor('required'))
  })

  test('a stranger learns nothing, and the shop by its link cannot sign', async () => {
    const c = await aSettlement(house())
    expect(await signs(house(), c, people.stranger, await byClick(house(), c, people.stranger, { declined: 'yes' }))).toEqual({ refused: 'not-found' })
    const { db, t } = house().store
    const grant = { id: uuidv7(), caseId: c.caseId, seat: 'respondent' as const, organisationId: (await db.select().from(t.parties).where(eq(t.parties.caseId, c.caseId))).find((p) => p.seat === 'respondent')!.organisationId }
    await house().store.write((tx) => tx.db.insert(tx.t.grants).values({ ...grant, tokenHash: `test:${grant.id}`, email: '', createdAt: Date.now(), expiresAt: Date.now() + 60_000 }))
    const { row } = await rootOf(house(), c)
    const answer = await submitMove(house(), { caseId: c.caseId, proceedingId: c.rootId, move: 'sign', fields: { signature: await byClick(house(), c, people.chen) }, actor: { kind: 'grant', grantId: grant.id, ...grant }, expectedVersion: row.version, key: uuidv7() })
    expect(answer).toMatchObject({ refused: 'needs-account' })
  })

  test('a shop renamed between the two signatures changes no text: the second signs what the first signed', async () => {
    const c = await aSettlement(house(), 10_000)
    await signs(house(), c, people.lin, await byClick(house(), c, people.lin))
    const before = (await agreementNow(house(), c)).textHash
    const rename = (name: string) => house().store.write(({ db, t }) => db.update(t.organisations).set({ name }).where(eq(t.organisations.kind, 'merchant')))
    await rename('山岚新名')
    expect((await agreementNow(house(), c)).textHash).toBe(before)
    expect(await signs(house(), c, people.chen, await byClick(house(), c, people.chen))).toEqual(accepted)
    expect((await checked(c)).map((s) => s.verdicts.text)).toEqual(['holds', 'holds'])
    await rename('山岚茶具')
  })

  test('before anybody signed, a changed text is refused as superseded; new terms make a new text to be signed by both anew', async () => {
    const c = await aSettlement(house(), 10_000)
    const old = await byClick(house(), c, people.lin)
    const rename = (name: string) => house().store.write(({ db, t }) => db.update(t.organisations).set({ name }).where(eq(t.organisations.kind, 'merchant')))
    await rename('山岚新名')
    expect(await signs(house(), c, people.lin, old)).toEqual(refusedFor('superseded'))
    await rename('山岚茶具')
    await signs(house(), c, people.lin, await byClick(house(), c, people.lin))
    await signs(house(), c, people.chen, await byClick(house(), c, people.chen))
    const signedFirst = (await agreementNow(house(), c)).textHash
    await makes(house(), c, people.chen, 'makeOffer', { terms: [{ remedy: 'refund', amount: 11_000, withinDays: 7 }], moreThanClaimed: 'yes' })
    await accepts(house(), c, people.lin)
    const fresh = await agreementNow(house(), c)
    expect(fresh.textHash).not.toBe(signedFirst)
    expect(await signs(house(), c, people.lin, { ...(await byClick(house(), c, people.lin)), textHash: signedFirst })).toEqual(refusedFor('superseded'))
    for (const who of [people.lin, people.chen]) expect(await signs(house(), c, who, await byClick(house(), c, who))).toEqual(accepted)
    expect((await checked(c)).every(holds)).toBe(true)
  })

  test('ten at once: one signature', async () => {
    const c = await aSettlement(house(), 10_000)
    const hands = await Promise.all(Array.from({ length: 10 }, () => byClick(house(), c, people.lin)))
    const answers = await Promise.all(hands.map((hand) => signs(house(), c, people.lin, hand)))
    expect(answers.filter((a) => 'seq' in a)).toHaveLength(1)
    expect(await checked(c)).toHaveLength(1)
  })

  test('rows and texts are append-only', async () => {
    const c = await aSettlement(house(), 10_000)
    await signs(house(), c, people.lin, await byClick(house(), c, people.lin))
    const said = (error: unknown) => `${String(error)} ${String((error as { cause?: unknown }).cause)}`
    for (const table of ['signatures', 'agreements'] as const) {
      const t = house().store.t[table]
      expect(said(await house().store.write((tx) => tx.db.update(t).set({ textHash: 'b'.repeat(64) }).where(eq(t.caseId, c.caseId))).catch((e: unknown) => e))).toMatch(/append-only/)
      expect(said(await house().store.write((tx) => tx.db.delete(t).where(eq(t.caseId, c.caseId))).catch((e: unknown) => e))).toMatch(/append-only/)
    }
  })

  test('a person erased: name and text are gone, signature and instant are still proved', async () => {
    const c = await aSettlement(house())
    for (const who of [people.lin, people.chen]) await signs(house(), c, who, await byPasskey(house(), c, who, await passkeyOf(house(), who)))
    await house().store.write((tx) => house().sealer.erase(tx, `user:${people.lin}`, Date.now()))
    const [first] = await checked(c)
    expect([first!.verdicts, first!.signerName, first!.whole]).toEqual([{ text: 'unknown', chain: 'holds', row: 'holds', passkey: 'holds' }, undefined, false])
    expect(JSON.stringify(first!.agreement)).not.toContain('林')
  })
})

onBothEngines('one changed byte', (house) => {
  /** Reads like the store, but one row of one table is another. */
  const reading = (table: 'signatures' | 'agreements' | 'caseEvents', change: (row: any) => object) => {
    const { store } = house()
    const db = new Proxy(store.db, {
      get(target, key) {
        const own = Reflect.get(target, key)
        if (key !== 'select') return typeof own === 'function' ? own.bind(target) : own
        return (...columns: []) => {
          const from = target.select(...columns)
          return { from: (t: any) => (t === store.t[table] ? { where: (w: any) => ({ orderBy: async (...o: []) => (await (from as any).from(t).where(w).orderBy(...o)).map((r: any) => ({ ...r, ...change(r) })) }) } : (from as any).from(t)) }
        }
      },
    })
    return { ...store, db, t: store.t, hot: store.hot.bind(store), rows: store.rows.bind(store) } as typeof store
  }
  const flip = (text: string) => `${text.slice(0, -3)}${text.at(-3) === 'A' ? 'B' : 'A'}${text.slice(-2)}`

  test('of text, signer, time or signature: the check fails', async () => {
    const c = await aSettlement(house())
    await signs(house(), c, people.lin, await byPasskey(house(), c, people.lin, await passkeyOf(house(), people.lin)))
    await signs(house(), c, people.chen, await byClick(house(), c, people.chen, { declined: 'yes' }))
    const check = async (table: 'signatures' | 'agreements' | 'caseEvents', change: (row: any) => object) =>
      (await checkSignatures(reading(table, change), house().sealer, { id: c.caseId, reference: c.reference })).map((s) => Object.entries(s.verdicts).filter(([, v]) => v === 'fails').map(([n]) => n as CheckName))
    expect(await check('signatures', () => ({}))).toEqual([[], []])
    const assertion = (over: (a: any) => object) => (r: any) => ({ assertion: r.assertion && { ...r.assertion, ...over(r.assertion) } })
    const cases: [string, 'signatures' | 'agreements' | 'caseEvents', (row: any) => object][] = [
      ['the text’s hash', 'signatures', (r) => ({ textHash: r.textHash.replace(/.$/, (x: string) => (x === '0' ? '1' : '0')) })], ['the signer', 'signatures', (r) => ({ signer: `${r.signer}x` })],
      ['the seat', 'signatures', () => ({ seat: 'mediator' })], ['the instant', 'signatures', (r) => ({ at: r.at + 1 })], ['the wall clock', 'signatures', (r) => ({ wallAt: r.wallAt + 1 })],
      ['the method', 'signatures', (r) => ({ method: r.method === 'click' ? 'passkey' : 'click' })], ['what was declined', 'signatures', (r) => ({ declined: !r.declined })], ['the entry', 'signatures', (r) => ({ seq: r.seq - 1 })],
      ['the event’s instant', 'caseEvents', (r) => ({ at: r.at + 1 })], ['the event’s actor', 'caseEvents', (r) => ({ actor: `${r.actor}x` })], ['the event’s facts', 'caseEvents', () => ({ facts: { signed: 'a'.repeat(64) } })],
    ]
    for (const [what, table, change] of cases) for (const failed of await check(table, change)) expect(failed, what).not.toEqual([])
    for (const [what, over] of [
      ['signature', (a: any) => ({ signature: flip(a.signature) })], ['client data', (a: any) => ({ clientDataJSON: flip(a.clientDataJSON) })], ['authenticator data', (a: any) => ({ authenticatorData: flip(a.authenticatorData) })],
      ['public key', (a: any) => ({ publicKey: flip(a.publicKey) })], ['page’s instant', (a: any) => ({ issued: a.issued + 1 })], ['address', () => ({ origin: 'http://portal.tesu' })],
    ] as const) {
      const [passkey] = await check('signatures', assertion(over))
      expect(passkey, what).toEqual(['row', 'passkey'])
    }
    // One character of the kept text, sealed as the portal would seal it.
    const { store, sealer } = house()
    const [kept] = await store.db.select().from(store.t.agreements).where(eq(store.t.agreements.caseId, c.caseId))
    const plain = (await sealer.open(store, `case:${c.caseId}`, kept!.sealed))!
    const at = plain.indexOf('向甲方退还价款')
    expect(at).toBeGreaterThan(0)
    const other = await store.write((tx) => sealer.seal(tx, `case:${c.caseId}`, plain.replace('向甲方退还价款', '向乙方退还价款'), 0))
    for (const failed of await check('agreements', () => ({ sealed: other }))) expect(failed).toEqual(['text'])
    const [name] = [await store.write((tx) => sealer.seal(tx, `user:${people.lin}`, '王**', 0))]
    for (const failed of await check('agreements', (r) => ({ names: { ...r.names, complainant: { ...r.names.complainant, sealed: name } } }))) expect(failed).toEqual(['text'])
  })
})
