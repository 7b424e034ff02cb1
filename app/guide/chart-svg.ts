/** What Graphviz wrote, made fit for a page: no prologue, no titles in machine names, no ids, no fonts or colours of its own. */
export function pageReady(svg: string): string {
  const body = svg.slice(svg.indexOf('<svg'))
  return body
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<title>[\s\S]*?<\/title>/g, '')
    .replace(/ (?:id|font-family|xml:space|fill|stroke|fill-opacity|style|xmlns:xlink)="[^"]*"/g, '')
    .replace(/<svg width="(\d+)pt" height="(\d+)pt"/, (_, w: string, h: string) => `<svg class="chart" aria-hidden="true" focusable="false" width="${Math.round(Number(w) * 1.25)}" height="${Math.round(Number(h) * 1.25)}"`)
    .replace(/\n+/g, '\n')
}
