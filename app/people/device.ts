/** Browser and system of a user agent, as far as a person would name them; undefined when it says nothing known. */
export function deviceOf(agent: string): { browser: string; system: string } | undefined {
  const browser = first(agent, [
    [/MicroMessenger\//, 'WeChat'],
    [/Edg(?:e|A|iOS)?\//, 'Edge'],
    [/(?:OPR|Opera)\//, 'Opera'],
    [/(?:QQBrowser|MQQBrowser)\//, 'QQ'],
    [/(?:UCBrowser|UBrowser)\//, 'UC'],
    [/(?:Firefox|FxiOS)\//, 'Firefox'],
    [/(?:Chrome|CriOS|Chromium|HeadlessChrome)\//, 'Chrome'],
    [/Safari\//, 'Safari'],
  ])
  const system = first(agent, [
    [/HarmonyOS|OpenHarmony/, 'HarmonyOS'],
    [/Android/, 'Android'],
    [/iPhone|iPad|iPod/, 'iOS'],
    [/Windows/, 'Windows'],
    [/Macintosh|Mac OS X/, 'macOS'],
    [/Linux|X11/, 'Linux'],
  ])
  return browser && system ? { browser, system } : undefined
}

const first = (agent: string, known: [RegExp, string][]) => known.find(([sign]) => sign.test(agent))?.[1]
