import { appendFileSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { tales } from '../../app/demo/tales'
import * as world from '../../app/demo/world'
import { masked } from '../../app/letters/names'
import routes from '../../app/routes'
import { workflows } from '../../machines/registry'
import { axeFindings } from './axe.given'
import { entersAs } from './disputes.given'

/** One page looked at as a reader and as a machine would: is it whole, in one language, reachable, and does it fit a phone? */
export type Locale = 'zh-CN' | 'en'
const han = /[\u3400-\u9fff\uf900-\ufaff]/

/** What the people of the demonstration wrote and are called. Only this may be Chinese on an English page. */
const theirs: string[] = (() => {
  const found = new Set<string>()
  const gather = (value: unknown): void => {
    if (typeof value === 'string') for (const line of [value, ...value.split('\n')]) if (han.test(line)) found.add(line.trim())
    if (value && typeof value === 'object') Object.values(value).forEach(gather)
  }
  gather([tales, { ...world }, workflows.map(({ stories }) => stories.map(({ steps }) => steps))])
  // A consumer before the other side.
  for (const { name } of world.everybody) if (han.test(name)) found.add(masked(name))
  // A worked example says 茶壶 where a tale has its own thing.
  for (const told of [...found]) if (told.includes('茶壶')) for (const { noun } of Object.values(tales)) found.add(told.replaceAll('茶壶', noun))
  return [...found].sort((a, b) => b.length - a.length)
})()

/** Leaves only what nobody of the demonstration wrote. Cut-off headings are theirs too. */
function notTheirs(text: string): string {
  if (!han.test(text)) return text
  let rest = text
  for (const said of theirs) if (rest.includes(said)) rest = rest.replaceAll(said, '')
  const cut = /^(.*[\u3400-\u9fff].*)…$/.exec(rest.trim())?.[1]
  return cut && theirs.some((said) => said.startsWith(cut)) ? '' : rest
}

/**
 * Routes that were visited, as in app/routes.ts. Every worker adds its own; what the desktop project has seen is read at its end
 * (site-map.check.ts), so it is kept in a file.
 */
const visits = join(tmpdir(), `hejie-visits-${process.env.E2E_PORTS}`)
const told = new Set<string>()
export function see(route: string) {
  if (!told.has(route)) appendFileSync(visits, `${route}\n`)
  told.add(route)
}
export const seen = () => new Set(readFileSync(visits, 'utf8').split('\n'))
const shapes = routes.map((route) => {
  const path = (route as { path?: string }).path ?? ''
  const shape = path.split('/').map((part) => (part === '*' ? '.*' : part.startsWith(':') ? (part.endsWith('?') ? '[^/]*' : '[^/]+') : part)).join('/')
  return { path, shape: new RegExp(`^/${shape.replace(/\/\[\^\/\]\*$/, '(?:/[^/]*)?')}$`), weight: path.split('/').filter((p) => !p.startsWith(':') && p !== '*').length * 10 + path.split('/').length }
})
export const routePaths = shapes.map(({ path }) => path)
export function routeOf(address: string): string | undefined {
  const { pathname } = new URL(address, 'http://portal.invalid')
  return shapes.filter(({ shape, path }) => path !== '*' && shape.test(pathname)).sort((a, b) => b.weight - a.weight)[0]?.path ?? '*'
}

export async function speaks(context: BrowserContext, baseURL: string, locale: Locale, mode: 'standard' | 'elder' = 'standard') {
  await context.addCookies([{ name: 'hejie-language', value: locale, url: baseURL }, { name: 'hejie-mode', value: mode, url: baseURL }])
}

/** The driven browser's own scripts are refused by the sandbox of a letter's frame, as every script should be. */
const refusedInLetter = /^Blocked script execution in '[^']*\/mailbox\/[\w-]+\/html' because the document's frame is sandboxed/
const examined = new Set<string>()
/** Everything wrong with one address, as sentences. */
export async function faultsOf(page: Page, path: string, { locale, status = 200 }: { locale: Locale; status?: number }): Promise<string[]> {
  const heard: string[] = []
  const onConsole = (message: { type(): string; text(): string }) => { if (message.type() === 'error') heard.push(message.text()) }
  const onProblem = (problem: Error) => void heard.push(problem.message)
  page.on('console', onConsole)
  page.on('pageerror', onProblem)
  const faults: string[] = []
  const say = (fault: string) => faults.push(`${locale} ${path}: ${fault}`)
  try {
    const answer = await page.goto(path)
    see(routeOf(path)!)
    see(routeOf(page.url())!)
    if (answer?.status() !== status) say(`answered ${answer?.status()}, not ${status}`)
    const seen = await page.evaluate(look)
    if (seen.lang !== locale) say(`lang is ${seen.lang}`)
    if (seen.headings !== 1) say(`${seen.headings} h1`)
    if (!/^(?!undefined).+ - (和解|Hejie)$/.test(seen.title)) say(`title "${seen.title}"`)
    // A letter's page is called by its subject, which is in its reader's language.
    const title = routeOf(path) === 'mailbox/:id' ? [] : [seen.title.replace(/ - (和解|Hejie)$/, '')]
    for (const text of [...seen.texts, ...title]) {
      if (/\bwords\.[a-z]|\{[a-zA-Z]+[,}]|\bundefined\b|\[object |\bNaN\b|Invalid Date/.test(text)) say(`raw: "${text.slice(0, 80)}"`)
      if (locale === 'en' && han.test(notTheirs(text))) say(`not in English: "${text.slice(0, 80)}"`)
    }
    await page.setViewportSize({ width: 360, height: 740 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (wide > 0) say(`${wide} px too wide at 360`)
    await page.setViewportSize({ width: 1280, height: 900 })
    // In Chinese every page; in English each line of the site map once, since the parts are the same.
    const place = `${locale} ${routeOf(path)}`
    // Colours do not depend on the language, and are the same on every form of a move.
    const coloursUnseen = !examined.has(place) || routeOf(path) === 'cases/:reference'
    if (locale === 'zh-CN' || !examined.has(place)) {
      examined.add(place)
      for (const finding of await axeFindings(page, { colours: locale === 'zh-CN' && coloursUnseen })) say(finding)
    }
    // The browser tells of every 4xx in the console; the status was judged above.
    for (const text of heard.filter((text) => !refusedInLetter.test(text))) if (!(status >= 400 && /status of 4\d\d/.test(text))) say(`console: ${text.slice(0, 200)}`)
  } finally {
    page.off('console', onConsole)
    page.off('pageerror', onProblem)
  }
  return faults
}

/** Runs in the page: its language, headings, title and every text outside code, other languages and scripts. */
function look() {
  const own = document.documentElement.lang
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim()
    const parent = node.parentElement
    if (!text || !parent || parent.closest('script, style, noscript, code, pre, textarea')) continue
    const lang = parent.closest('[lang]')?.getAttribute('lang')
    if (lang && lang.slice(0, 2) !== own.slice(0, 2)) continue
    texts.push(text)
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
    if (element.closest(`[lang]`)?.getAttribute('lang')?.slice(0, 2) !== own.slice(0, 2)) continue
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) { const text = element.getAttribute(name); if (text) texts.push(text) }
  }
  return { lang: own, headings: document.querySelectorAll('h1').length, title: document.title, texts: [...new Set(texts)] }
}

/** Addresses of links on a page that match, in order, each once. */
export async function linksOn(page: Page, path: string, shape: RegExp): Promise<string[]> {
  await page.goto(path)
  const all = await page.locator('a[href]').evaluateAll((links) => links.map((a) => a.getAttribute('href')!))
  return [...new Set(all)].filter((href) => shape.test(href))
}

export type Stop = string | { path: string; status: number }
/** Every address in both languages; one report at the end, so that one fault does not hide the next. */
export async function inBothLanguages(page: Page, baseURL: string, stops: readonly Stop[], { locales = ['zh-CN', 'en'] as readonly Locale[], mode = 'standard' as 'standard' | 'elder' } = {}) {
  const faults: string[] = []
  for (const locale of locales) {
    await speaks(page.context(), baseURL, locale, mode)
    for (const stop of stops) {
      const { path, status } = typeof stop === 'string' ? { path: stop, status: 200 } : stop
      faults.push(...(await faultsOf(page, path, { locale, status })))
    }
  }
  expect(faults).toEqual([])
}

export const caseShape = /^\/cases\/HJ[^/?#]+$/
export const moveShape = /^\/cases\/[^/]+\/moves\//

const contexts: BrowserContext[] = []
/** After each test of a file that uses `as`. */
export const leave = async () => void (await Promise.all(contexts.splice(0).map((context) => context.close())))
/** A reader at a browser of their own. */
export async function as(browser: Browser, name?: string): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  contexts.push(context)
  const page = await context.newPage()
  await speaks(context, test.info().project.use.baseURL!, 'zh-CN')
  if (name) await entersAs(page, name)
  return page
}
