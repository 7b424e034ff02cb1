import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { fireDue } from '~/app/case-engine.server'
import { dawn, perform, scenes } from '../proofs/script'
import { at, onBothEngines } from './given'

onBothEngines('a reminder', (house) => {
  test('that falls due alone, with no deadline beside it, is sent once and moves nothing', async () => {
    await perform(house(), 0, scenes.slice(0, 1), () => {})
    const { db, t } = house().store
    const [filed] = await db.select().from(t.cases).where(eq(t.cases.kind, 'quality-A'))
    const [first] = await db.select().from(t.deadlines).where(and(eq(t.deadlines.caseId, filed!.id), eq(t.deadlines.kind, 'reminder'))).orderBy(t.deadlines.due)
    expect(first!.due).toBeGreaterThan(dawn)
    expect(await fireDue(at(house(), first!.due), filed!.id)).toBe(1)
    expect(await fireDue(at(house(), first!.due), filed!.id)).toBe(0)
    const letters = await db.select().from(t.outbox).where(and(eq(t.outbox.caseId, filed!.id), eq(t.outbox.letter, 'reminder')))
    expect(letters).toHaveLength(1)
    const [row] = await db.select().from(t.deadlines).where(eq(t.deadlines.id, first!.id))
    expect(row).toMatchObject({ open: false, how: 'fired' })
    const [after] = await db.select().from(t.cases).where(eq(t.cases.id, filed!.id))
    expect(after).toMatchObject({ seq: filed!.seq, movedAt: filed!.movedAt })
  })
})
