import { PassThrough, type Transform } from 'node:stream'
import { renderToPipeableStream } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { gapFree } from '~/app/gap-free.server'

/** What a browser receives of a page that begins with `before` ASCII characters and goes on in Chinese. */
function streamed(before: number, through: Transform): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = []
    through.on('data', (piece: Buffer) => pieces.push(Buffer.from(piece))).on('end', () => resolve(Buffer.concat(pieces))).on('error', reject)
    const paragraphs = Array.from({ length: 40 }, (_, n) => <p key={n}>{'壶底有一道裂纹，盛水后渗漏。'.repeat(7)}</p>)
    const { pipe } = renderToPipeableStream(<main><i>{'x'.repeat(before)}</i>{paragraphs}</main>, { onAllReady: () => pipe(through), onError: reject })
  })
}
const offsets = Array.from({ length: 12 }, (_, n) => n)

describe('a page in Chinese, wherever its characters fall in the buffers it is sent in', () => {
  test.each(offsets)('has no zero byte in it and every character of its text (%i)', async (before) => {
    const page = await streamed(before, gapFree())
    expect(page.includes(0)).toBe(false)
    const text = page.toString('utf8').replace(/<[^>]*>/g, '')
    expect(text).toBe('x'.repeat(before) + '壶底有一道裂纹，盛水后渗漏。'.repeat(280))
  })

  test('would have some: the day this fails, React cuts its buffers itself and the filter can go', async () => {
    const raw = await Promise.all(offsets.map((before) => streamed(before, new PassThrough())))
    expect(raw.some((page) => page.includes(0))).toBe(true)
  })
})
