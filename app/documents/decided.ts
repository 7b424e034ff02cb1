/**
 * What an award and a panel decision have in common. 裁决书 is the word of a registered arbitration institution; everybody
 * else gives a 评议决定书, which binds as a contract does. No document uses one word for the other.
 */
import type { Locale } from '~/machines/workflow'
import { version as versionEn } from '../settlement/text.en'
import { version as versionZh } from '../settlement/text.zh-CN'
import { nameOf, neutralsOf, termsOf, text, textsOf, type Given } from './given'
import { facts, heading, some, type Block, type Sheet } from './sheet'
import { before, issued, matters, signatures, termLines, termTable } from './speaking'

export type Decision = 'award' | 'panelDecision'
type Finding = { text?: string; fact?: string; evidence?: readonly string[]; rule?: string }

export function decided(given: Given, locale: Locale, what: Decision): Sheet {
  const { about, data } = given
  const zh = locale === 'zh-CN'
  const award = what === 'award'
  const name = zh ? (award ? '裁决' : '评议决定') : award ? 'award' : 'panel decision'
  const claims = termsOf(data.claims).length ? termsOf(data.claims) : about.claims
  const orders = termsOf(data.orders ?? data.terms)
  const findings: Finding[] = Array.isArray(data.findings) ? data.findings : []
  const counter = termsOf(data.counterclaims)
  const counterOrders = termsOf(data.counterOrders ?? data.counterTerms)
  const reasons = text(data.reasons)
  const costs = text(data.costs)
  const borne = costsBorne[locale][String(data.costsBorne)]
  const corrects = text(data.corrects) ?? (data.corrected ? (zh ? `本${name}更正先前文本中的书写、计算错误，并取代先前文本；履行期限等仍自先前文本送达之日起计算。` : `This corrects errors of writing or figures in the earlier text and stands in its place; periods still run from service of the earlier text.`) : undefined)
  return {
    title: zh ? (award ? '裁决书' : '评议决定书') : award ? 'Arbitral Award' : 'Panel Decision',
    blocks: some(
      matters(given, locale, [zh ? (award ? '仲裁员' : '评议员') : award ? 'Arbitrators' : 'Panel', neutralsOf(about, locale) || undefined]),
      introduction(given, locale, name, award),
      corrects && heading(zh ? '更正' : 'Correction'), corrects && { kind: 'quoted', text: corrects },
      heading(zh ? '一、请求' : '1. Claims'),
      claims.length ? { kind: 'list', numbered: true, items: termLines(claims, locale) } : { kind: 'paragraph', text: zh ? '见案件记录。' : 'See the record of the case.' },
      heading(zh ? '二、查明的事实' : '2. Findings'),
      ...(findings.length ? findings.map((f, n) => finding(given, locale, f, n)) : [{ kind: 'paragraph', text: zh ? (data.by === 'consent' ? '双方已达成一致，不再对事实作出认定。' : '见理由部分。') : data.by === 'consent' ? 'The parties agreed; no facts are found.' : 'See the reasons.' } as Block]),
      heading(zh ? '三、理由' : '3. Reasons'),
      { kind: 'quoted', text: reasons ?? (zh ? (data.by === 'consent' ? `依照双方共同的请求，按其和解内容作出本${name}。` : '见案件记录。') : data.by === 'consent' ? `At the joint request of the parties this ${name} follows their settlement.` : 'See the record of the case.') },
      heading(zh ? '四、主文' : '4. Operative part'),
      orders.length ? termTable(orders, locale, { 'zh-CN': `${nameOf(about, 'respondent', 'zh-CN')}应当履行`, en: `${nameOf(about, 'respondent', 'en')} shall perform` })
        : { kind: 'paragraph', indent: true, text: zh ? '驳回投诉人的请求。' : 'The claims are dismissed.' },
      ...(counter.length || counterOrders.length ? [
        heading(zh ? '五、反请求' : '5. Counterclaims'),
        ...(counter.length ? [{ kind: 'list', numbered: true, items: termLines(counter, locale) } as Block] : []),
        counterOrders.length ? termTable(counterOrders, locale, { 'zh-CN': `${nameOf(about, 'complainant', 'zh-CN')}应当履行`, en: `${nameOf(about, 'complainant', 'en')} shall perform` })
          : ({ kind: 'paragraph', indent: true, text: zh ? '驳回反请求。' : 'The counterclaims are dismissed.' } as Block),
      ] : []),
      costs || borne ? { kind: 'paragraph', indent: true, text: zh ? `费用：${[borne, costs].filter(Boolean).join('')}` : `Costs: ${[borne, costs].filter(Boolean).join(' ')}` } : undefined,
      facts([zh ? '履行期限' : 'To be performed by', before(about, 'performance', locale)], [zh ? '表决' : 'Vote', votes(data.votes, locale)]),
      heading(zh ? `${counter.length ? '六' : '五'}、效力和救济` : `${counter.length ? 6 : 5}. Effect and remedies`),
      { kind: 'list', items: effects(given, locale, award) },
      ...restsOn(given, locale, findings),
      signatures(given, locale, ['arbitrator'], { arbitrator: zh ? (award ? '仲裁员' : '评议员') : award ? 'Arbitrators' : 'Panel' }), issued(given, locale),
      award ? undefined : { kind: 'note', text: zh ? `本${name}由${about.issuer.name[locale]}依照双方在本案中明示的同意作出，按合同约束双方；它不是仲裁裁决，也不是行政机关的决定。` : `Given by ${about.issuer.name[locale]} on the express consent of both parties in this case; it binds them as a contract does and is neither an arbitral award nor an act of an authority.` },
    ),
  }
}

const costsBorne: Record<Locale, Record<string, string>> = {
  'zh-CN': { ownCosts: '各方支出的费用由各自承担。', expertAllocated: '鉴定费用按下述说明分担，其余费用由各自承担。', badFaith: '由经认定有恶意行为的一方承担。' },
  en: { ownCosts: 'Each side bears its own.', expertAllocated: 'The expert’s fee is allocated as follows; otherwise each side bears its own.', badFaith: 'On the side found to have acted in bad faith.' },
}

/** Where what the findings rest on is read again: each piece by its fingerprint and its address on the portal, the rules by theirs. */
function restsOn({ about }: Given, locale: Locale, findings: readonly Finding[]): Block[] {
  const zh = locale === 'zh-CN'
  const cited = new Set(findings.flatMap((f) => textsOf(f.evidence)))
  const rows = (about.evidence ?? []).flatMap((e, n) => (cited.has(e.id) ? [[`${n + 1}`, e.name, `SHA-256 ${e.sha256}\n/evidence/${e.id}`]] : []))
  const { pinned } = about.rules
  const [substance, procedure] = [about.rules.substance, about.rules.procedure].map(zh ? versionZh : versionEn)
  return some(
    rows.length > 0 && { kind: 'table', caption: zh ? '认定所依据的证据' : 'Evidence the findings rest on', widths: [0.1, 0.34, 0.56], head: zh ? ['序号', '名称', '数字指纹和网址路径'] : ['No.', 'Name', 'Fingerprint and address on the portal'], rows },
    findings.length > 0 && { kind: 'note', text: zh
      ? `适用的规则版本：实体规则 ${substance}，程序规则 ${procedure}${pinned ? `；全文见本平台网址路径 /rules?of=${pinned}` : ''}。`
      : `Rules applied: for the substance ${substance}, for the procedure ${procedure}${pinned ? `; read them on the portal at /rules?of=${pinned}` : ''}.` },
  )
}

/** How many were for it and how many against, and never who. */
function votes(tally: unknown, locale: Locale): string | undefined {
  if (typeof tally !== 'object' || tally === null) return text(tally)
  const counts = Object.values(tally).filter((n): n is number => typeof n === 'number' && n > 0).sort((a, b) => b - a)
  if (!counts.length) return undefined
  if (counts.length === 1) return locale === 'en' ? (counts[0] === 1 ? 'sole decider' : 'unanimous') : counts[0] === 1 ? '独任' : '一致'
  return counts.join(locale === 'en' ? ' to ' : ' 比 ')
}

function introduction({ about, data }: Given, locale: Locale, name: string, award: boolean): Block {
  const zh = locale === 'zh-CN'
  const how = zh
    ? { consent: '双方在程序中达成和解，请求据此作出', default: '一方经通知无正当理由未参加，现按已有材料缺席作出' }[String(data.by)] ?? '经审理，现作出'
    : { consent: `The parties settled in the course of the proceedings and asked for this ${name} in its terms.`, default: `One party was notified and did not take part without good cause; this ${name} is given on the materials there are.` }[String(data.by)] ?? `Having heard the case, this ${name} is given.`
  return { kind: 'paragraph', indent: true, text: zh
    ? `双方就案件${about.reference}所涉消费争议，在本案中明示同意${award ? '提交仲裁' : '交由评议，并受评议决定约束'}。${how}本${name}。`
    : `In case ${about.reference} both parties expressly agreed to ${award ? 'arbitration' : 'have the dispute decided by a panel and to be bound by its decision'}. ${how}` }
}

/** Each finding names the evidence it rests on and the version of the rule it applies. */
function finding({ about }: Given, locale: Locale, f: Finding, n: number): Block {
  const zh = locale === 'zh-CN'
  const items = textsOf(f.evidence).map((id) => { const at = about.evidence?.findIndex((e) => e.id === id) ?? -1; return at < 0 ? id : zh ? `证据${at + 1}（${about.evidence![at]!.name}）` : `exhibit ${at + 1} (${about.evidence![at]!.name})` })
  const rule = text(f.rule)
  const versionOf = zh ? versionZh : versionEn
  const rests = [items.length ? `${zh ? '依据：' : 'Rests on '}${items.join(zh ? '、' : ', ')}` : '', rule ? `${zh ? '适用规则：' : 'rule applied: '}${rule}（${versionOf(about.rules.substance)}）` : ''].filter(Boolean).join(zh ? '；' : '; ')
  return { kind: 'paragraph', indent: true, text: `${zh ? `（${n + 1}）` : `(${n + 1}) `}${text(f.text) ?? text(f.fact) ?? ''}${rests ? (zh ? `〔${rests}〕` : ` [${rests}]`) : ''}` }
}

function effects({ about, data }: Given, locale: Locale, award: boolean): string[] {
  const reopening = before(about, 'reopening', locale)
  if (locale === 'zh-CN')
    return award
      ? ['本裁决为终局裁决，自作出之日起发生法律效力。', '当事人应当按期履行；一方不履行的，另一方可以依法向人民法院申请执行。', '有法定情形的，当事人可以自收到之日起三个月内，依法向仲裁委员会所在地的中级人民法院申请撤销。', '文字、计算错误或者遗漏的事项，可以在收到后三十日内申请补正。']
      : ['本决定对双方具有合同约束力，双方应当按期履行。', '一方不履行的，另一方可以凭本决定和双方的同意，依法向人民法院起诉；本决定不能直接申请强制执行，也不排除依法起诉的权利。', ...(data.by === 'default' ? [`缺席一方有正当理由的，可以${reopening ? `在${reopening}（含当日）前` : '在规则规定的期限内'}申请重新评议。`] : []), '文字、计算错误或者遗漏的事项，可以在收到后申请更正。']
  return award
    ? ['This award is final and takes legal effect on the day it is made.', 'It is to be performed in time; if it is not, the other side may apply to a people’s court for enforcement.', 'On the grounds named by law a party may apply to the intermediate people’s court at the seat of the commission to set it aside, within three months of receipt.', 'Errors of writing or figures and matters left out can be corrected on application within thirty days of receipt.']
    : ['This decision binds both parties as a contract does and is to be performed in time.', 'If it is not, the other side may sue on it and on the consent of both; it cannot be enforced directly, and it does not take away the right to go to court.', ...(data.by === 'default' ? [`The party that was absent may, for good cause, ask ${reopening ? `by the end of ${reopening}` : 'within the time of the rules'} that the case be heard again.`] : []), 'Errors of writing or figures and matters left out can be corrected on application.']
}
