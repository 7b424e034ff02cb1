/** The colours of app/styles/tokens.css, spelt out: mail programs know neither custom properties nor our style sheet. */
export const light = {
  paper: '#f6f4ee', surface: '#fffefb', sunken: '#eceae1', line: '#d8d6ca',
  ink: '#17272b', soft: '#4b5a5e', brand: '#0b5551', fill: '#0d4f4c', onFill: '#ffffff',
}
export const dark: typeof light = {
  paper: '#101a1c', surface: '#18262a', sunken: '#0b1315', line: '#314347',
  ink: '#e9ede8', soft: '#b0bdbd', brand: '#86d3ca', fill: '#1b736d', onFill: '#ffffff',
}
export const fonts = "system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'HarmonyOS Sans SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"

/**
 * Inline styles carry the light colours everywhere; programs that follow the reader's scheme take these instead. Those that
 * invert colours by themselves find every text with its own ground, so nothing becomes dark on dark.
 */
export const darkRules = `@media (prefers-color-scheme: dark) {
.paper { background-color: ${dark.paper} !important; }
.surface { background-color: ${dark.surface} !important; border-color: ${dark.line} !important; }
.ink { color: ${dark.ink} !important; }
.soft { color: ${dark.soft} !important; }
.brand { color: ${dark.brand} !important; }
.line { border-color: ${dark.line} !important; }
.fill { background-color: ${dark.fill} !important; color: ${dark.onFill} !important; }
}
@media (max-width: 480px) {
.pad { padding-left: 20px !important; padding-right: 20px !important; }
.label, .value { display: block !important; width: auto !important; }
.label { padding-bottom: 0 !important; border-bottom: none !important; }
.value { padding-left: 0 !important; padding-top: 2px !important; }
}`
