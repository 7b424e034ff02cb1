/**
 * The copy of a picture that others see: decoded and encoded anew, so that nothing but its points survives (no place,
 * no camera, no second format). One picture at a time, within bounds of points and seconds.
 */
import type Sharp from 'sharp'
import { oneAtATime } from './turn.server'
import { limits, type Limits } from './limits'
import type { MediaType, ProblemCode } from './kinds'

/** Loaded with the first picture: a portal that shows pages needs no decoders, and starts sooner without. */
let loaded: Promise<typeof Sharp> | undefined
const decoders = () => (loaded ??= import('sharp').then(({ default: sharp }) => {
  sharp.cache(false)
  sharp.concurrency(1)
  // Only the four decoders that are wanted: no SVG, no PDF, no ImageMagick, whatever the bytes say they are.
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadNsgif'] })
  return sharp
}))

export type Rendition = { bytes: Buffer; type: MediaType } | { problem: ProblemCode }
const secondsAtMost = 30

/** HEIC is not among them: its decoder is not in the library, see quiet-copy.server.ts. */
export const decodable: readonly string[] = ['image/jpeg', 'image/png', 'image/webp', 'image/gif']

export function renditionOf(read: () => Promise<Buffer>, type: MediaType, within: Limits = limits): Promise<Rendition> {
  return oneAtATime(async () => {
    const [sharp, bytes] = [await decoders(), await read()]
    try {
      const input = { limitInputPixels: within.pixels, failOn: 'error', sequentialRead: true, animated: type === 'image/gif' || type === 'image/webp' } as const
      const { hasAlpha, pages, width, height } = await sharp(bytes, input).metadata()
      if (width * height > within.pixels) return { problem: 'picture-too-large' }
      const copy = sharp(bytes, input)
        .autoOrient()
        .resize({ width: within.longSide, height: within.longSide, fit: 'inside', withoutEnlargement: true })
        .timeout({ seconds: secondsAtMost })
      const asJpeg = type === 'image/jpeg' && !hasAlpha && (pages ?? 1) === 1
      return { bytes: await (asJpeg ? copy.jpeg({ quality: 85 }) : copy.webp({ quality: 88, effort: 3 })).toBuffer(), type: asJpeg ? 'image/jpeg' : 'image/webp' }
    } catch (error) {
      return { problem: /pixel limit/i.test((error as Error).message) ? 'picture-too-large' : 'broken' }
    }
  })
}

/** A small one for lists. */
export function thumbnailOf(bytes: Buffer): Promise<Buffer> {
  return oneAtATime(async () => (await decoders())(bytes, { limitInputPixels: limits.pixels }).resize({ width: 320, height: 320, fit: 'inside', withoutEnlargement: true }).webp({ quality: 75 }).toBuffer())
}
