import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { readPaper } from '../documents/paper'
import { main, onCase } from './moves.given'

/** The papers of a case as somebody gets them: downloaded from its page, read, and checked by whoever was handed one. */
export type Issued = { bytes: Buffer; code: string; text: string }

/** Papers are drawn a moment after they are issued: one looks again. The newest of its kind. */
export async function downloads(page: Page, reference: string, kind: string): Promise<Issued> {
  const papers = page.getByRole('region', { name: '文书' })
  const named = page.getByRole('link', { name: new RegExp(`^${kind} `) })
  const paper = papers.getByRole('listitem').filter({ has: named }).last()
  const link = paper.getByRole('link').first()
  await expect(async () => {
    await onCase(page, reference)
    await expect(link).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 60_000, intervals: [500, 1000, 2000] })
  const code = await paper.getByRole('link', { name: /^HD-/ }).innerText()
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
  const bytes = await readFile(await file.path())
  return { bytes, code, text: (await readPaper(bytes)).text.replace(/\s+/g, '') }
}

/** Somebody who has nothing but the paper: the code is known, the file is the one that was issued, and a changed one is not. */
export async function genuine(outsider: Page, paper: Issued, kind: string) {
  const result = main(outsider)
  await outsider.goto('/verify')
  await outsider.getByLabel('文书核验码').fill(paper.code.toLowerCase())
  await result.getByRole('button', { name: '核验', exact: true }).click()
  await expect(result).toContainText('本平台出具过此核验码的文书')
  await expect(result).toContainText(kind)
  const checks = async (buffer: Buffer) => {
    await outsider.goto('/verify')
    await outsider.getByLabel('PDF 文件').setInputFiles({ name: 'paper.pdf', mimeType: 'application/pdf', buffer })
    await result.getByRole('button', { name: '核验文件' }).click()
  }
  await checks(paper.bytes)
  await expect(result).toContainText('真实，未被改动')
  const changed = Buffer.from(paper.bytes)
  changed[Math.floor(changed.length / 2)]! ^= 1
  await checks(changed)
  await expect(result).not.toContainText('真实，未被改动')
  await expect(result).toContainText('已被改动')
}
