import type { Locale } from '../words/locales';

/** The laws and norms that rules name by a short code, each as its readers cite it. */
const laws: Record<string, Record<Locale, [before: string, after: string]>> = {
  CPL: { 'zh-CN': ['《消费者权益保护法》第', '条'], en: ['Consumer Rights Protection Law, art. ', ''] },
  ECL: { 'zh-CN': ['《电子商务法》第', '条'], en: ['E-Commerce Law, art. ', ''] },
  'Civil Code': { 'zh-CN': ['《民法典》第', '条'], en: ['Civil Code, art. ', ''] },
  'Order 121 art.': { 'zh-CN': ['市场监管总局令第121号第', ''], en: ['SAMR Order 121, art. ', ''] },
  'Order 37 art.': { 'zh-CN': ['市场监管总局令第37号第', '条'], en: ['SAMR Order 37, art. ', ''] },
  PIPL: { 'zh-CN': ['《个人信息保护法》第', '条'], en: ['Personal Information Protection Law, art. ', ''] },
  'Civil Procedure Law': { 'zh-CN': ['《民事诉讼法》第', '条'], en: ['Civil Procedure Law, art. ', ''] },
  'Price Law': { 'zh-CN': ['《价格法》第', '条'], en: ['Price Law, art. ', ''] },
  'Advertising Law': { 'zh-CN': ['《广告法》第', '条'], en: ['Advertising Law, art. ', ''] },
  Norm: { 'zh-CN': ['《第三方电子商务交易平台服务规范》', ''], en: ['Norm for third-party e-commerce platforms, ', ''] },
};
const practices: Record<string, Record<Locale, string>> = {
  'Order 121': { 'zh-CN': '市场监管总局令第121号', en: 'SAMR Order 121' },
  '12315 ODR': { 'zh-CN': '12315 在线消费纠纷解决', en: '12315 online dispute resolution' },
  'SAMR penalty procedure': { 'zh-CN': '《市场监督管理行政处罚程序规定》', en: 'SAMR rules of procedure for administrative penalties' },
  'Hejie: structured offers': { 'zh-CN': '和解方案规则', en: 'Structured offers of this portal' },
};

/** 'Order 121 art. 23(1)(5)' as a reader cites it; '' for a number that rests on nothing but our own choice. */
export function clauseName(code: string, locale: Locale): string {
  const bare = code.replace(/^CHOICE\s*\(?([^()]*)\)?$/, '$1');
  return bare.split(/[;,]\s+(?=[A-Z])/).map((one) => cited(one, locale)).filter(Boolean).join(locale === 'en' ? '; ' : '、');
}

function cited(one: string, locale: Locale): string {
  if (practices[one]) return practices[one][locale];
  const law = Object.keys(laws).find((name) => one.startsWith(`${name} `));
  if (!law) return one;
  const [before, after] = laws[law]![locale];
  const place = one.slice(law.length + 1);
  if (locale === 'en') return before + place + after;
  if (law.startsWith('Order 121')) return before + chineseOrder(place);
  return after ? place.split(/,\s*/).map((part, n) => chineseArticle(part, n ? '第' : before)).join('、') : before + place.replace(/,\s*/g, '、');
}

/** '23(3)' -> '第23条第三款' */
function chineseArticle(place: string, before: string): string {
  const [, article = place, paragraph] = /^(\d+)\((\d+)\)$/.exec(place) ?? [];
  return `${before}${article}条${paragraph ? `第${count(paragraph)}款` : ''}`;
}

/** '23(1)(5)' -> '23条第一款第五项'; of a single pair of brackets it is the item. */
function chineseOrder(place: string): string {
  const [, article, first, second] = /^(\d+)(?:\((\d+)\))?(?:\((\d+)\))?/.exec(place) ?? [];
  if (!article) return place;
  return `${article}条${second ? `第${count(first!)}款第${count(second)}项` : first ? `第${count(first)}项` : ''}`;
}

const count = (n: string) => ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'][Number(n)] ?? n;
