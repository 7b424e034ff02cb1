import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds on a page, one line a rule. `colours: false` leaves out the contrast of colours, by far the slowest rule,
 * for pages drawn of the same parts as one already judged. Style sheets and films are not fetched again (preload): only the
 * experimental orientation rule and autoplay would read them. `letter`: framed in a page that has the landmarks; it has none of its own.
 */
export async function axeFindings(page: Page, { colours = true, letter = false } = {}): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .exclude('iframe')
    .options({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false, rules: { 'color-contrast': { enabled: colours }, 'landmark-one-main': { enabled: !letter }, region: { enabled: !letter } } })
    .analyze()
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(' | ')}`)
}
