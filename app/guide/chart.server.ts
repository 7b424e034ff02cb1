/** The statechart of a workflow as a picture, drawn from the machine that runs; drawn once for each workflow and language. */
import { render } from 'state-machine-cat'
import { workflowNamed } from '~/machines/registry'
import type { Locale } from '../words/locales'
import { chartOf } from './chart-model'
import { pageReady } from './chart-svg'

const drawn = new Map<string, Promise<string>>()

/** SVG for the page; `here`: the dotted path of the state to mark. An unknown path marks nothing. */
export async function chartSvg(workflow: string, locale: Locale, here: string | undefined): Promise<string> {
  const key = `${workflow} ${locale}`
  let svg = drawn.get(key)
  if (!svg) {
    svg = draw(workflow, locale)
    drawn.set(key, svg)
    svg.catch(() => drawn.delete(key))
  }
  return marked(await svg, here)
}

async function draw(workflow: string, locale: Locale): Promise<string> {
  const chart = chartOf(workflowNamed(workflow), locale)
  const svg = await render(JSON.stringify(chart), { inputType: 'json', outputType: 'svg', direction: 'top-down', engine: 'dot' } as never)
  return pageReady(String(svg))
}

const markOf = (path: string) => `at-${path.replace(/[^A-Za-z0-9]/g, '-')}`

/** The state itself, or the nearest one around it that is drawn. */
function marked(svg: string, here: string | undefined): string {
  if (!here || !/^[A-Za-z0-9.]{1,200}$/.test(here)) return svg
  for (let path = here; path; path = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '') {
    const mark = ` ${markOf(path)}"`
    if (svg.includes(mark)) return svg.replace(mark, ` ${markOf(path)} here"`)
  }
  return svg
}
