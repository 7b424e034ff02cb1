import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** WCAG 1.4.3 and 1.4.11 over the colour tokens themselves, in light and dark. */
const css = readFileSync('app/styles/tokens.css', 'utf8')
const tokensIn = (text: string) =>
  Object.fromEntries([...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, colour]) => [name!, colour!]))
const light = tokensIn(css.slice(0, css.indexOf('@media (prefers-color-scheme: dark)')))
const dark = { ...light, ...tokensIn(css.slice(css.indexOf('@media (prefers-color-scheme: dark)'), css.indexOf("[data-mode='elder']"))) }

const luminance = (colour: string) => {
  const [r, g, b] = [1, 3, 5].map((from) => {
    const c = parseInt(colour.slice(from, from + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (one: string, other: string) => {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

const text: [string, string[]][] = [
  ['ink', ['paper', 'surface', 'sunken', 'brand-tint', 'warm-tint', 'good-tint', 'bad-tint']],
  ['ink-soft', ['paper', 'surface', 'sunken', 'brand-tint', 'warm-tint', 'good-tint', 'bad-tint']],
  ['brand', ['paper', 'surface', 'sunken', 'brand-tint', 'warm-tint', 'good-tint', 'bad-tint']],
  ['warm', ['paper', 'surface', 'warm-tint']],
  ['good', ['paper', 'surface', 'good-tint']],
  ['bad', ['paper', 'surface', 'bad-tint']],
  ['surface', ['warm']],
  ['on-brand', ['brand-fill', 'brand-deep', 'bad-fill']],
  ['on-brand-soft', ['brand-deep']],
]
const edges: [string, string[]][] = [
  ['line-strong', ['paper', 'surface']],
  ['focus-edge', ['focus']],
  ['brand-fill', ['paper', 'surface']],
]

describe.each([
  ['light', light],
  ['dark', dark],
])('in %s', (scheme, tokens) => {
  test.each(text.flatMap(([front, backs]) => backs.map((back) => [front, back] as const)))('%s on %s can be read', (front, back) => {
    expect(contrast(tokens[front]!, tokens[back]!)).toBeGreaterThanOrEqual(4.5)
  })
  test.each(edges.flatMap(([front, backs]) => backs.map((back) => [front, back] as const)))('%s stands out from %s', (front, back) => {
    // On dark paper a filled button is told by its white words; its edge may be softer.
    expect(contrast(tokens[front]!, tokens[back]!)).toBeGreaterThanOrEqual(scheme === 'dark' && front === 'brand-fill' ? 2.5 : 3)
  })
})
