/** 诉讼材料封面: what the case holds, for a court: parties, requests, the evidence by number with its hash, the papers issued, the course of the procedure. */
import { documents as english } from '../words/en/documents'
import { documents as chinese } from '../words/zh-CN/documents'
import { day, moment, type Template } from './given'
import { heading, some } from './sheet'
import { issued, matters, money, ownName, partyNote, seatNames, termLines } from './speaking'

export const courtBundle: Template = (given, locale) => {
  const { about } = given
  const zh = locale === 'zh-CN'
  const evidence = about.evidence ?? []
  const record = about.record ?? []
  // What was issued before papers were listed says nothing of them.
  const papers = about.papers
  const { kinds } = zh ? chinese : english
  return {
    title: zh ? '诉讼材料目录' : 'Court Bundle: List of Contents',
    number: about.issuer.number,
    blocks: some(
      matters(given, locale,
        [zh ? '登记名称' : 'Registered name', about.respondent?.registeredName], [zh ? '送达地址' : 'Address for service', about.respondent?.serviceAddress],
        [zh ? '涉及金额' : 'Amount concerned', about.amount ? money(locale, about.amount) : undefined], [zh ? '投诉请求' : 'Requests', termLines(about.claims, locale).join(zh ? '；' : '; ')],
        [zh ? '整理日期' : 'Put together on', day(locale, about.issuedAt)]),
      heading(zh ? '一、证据目录' : '1. Evidence'),
      evidence.length
        ? {
            kind: 'table', caption: zh ? `共 ${evidence.length} 件` : `${evidence.length} in all`, widths: [0.08, 0.3, 0.16, 0.16, 0.3],
            head: zh ? ['编号', '名称', '提交人', '提交日期', 'SHA-256（前 32 位）'] : ['No.', 'Name', 'Brought by', 'On', 'SHA-256 (first 32 digits)'],
            rows: evidence.map((e, n) => [`${n + 1}`, e.name, e.seat ? seatNames[locale][e.seat] : '—', day(locale, e.at)!, `${e.sha256.slice(0, 16)} ${e.sha256.slice(16, 32)}`]),
          }
        : { kind: 'paragraph', text: zh ? '案件中没有证据文件。' : 'There are no files of evidence in the case.' },
      papers && heading(zh ? '二、已出具的文书' : '2. Papers issued'),
      papers && (papers.length
        ? {
            kind: 'table', caption: zh ? `共 ${papers.length} 份，可以凭核验码在本平台核验` : `${papers.length} in all; each can be checked on the portal by its code`, widths: [0.08, 0.46, 0.2, 0.26],
            head: zh ? ['编号', '文书', '出具日期', '核验码'] : ['No.', 'Paper', 'Issued on', 'Check code'],
            rows: papers.map((p, n) => [`${n + 1}`, kinds[p.kind], day(locale, p.at)!, p.code]),
          }
        : { kind: 'paragraph', text: zh ? '本案没有出具过文书。' : 'No papers have been issued in the case.' }),
      heading(zh ? `${papers ? '三' : '二'}、程序经过` : `${papers ? 3 : 2}. Course of the procedure`),
      record.length
        ? {
            kind: 'table', caption: zh ? '时间为北京时间' : 'Beijing time', widths: [0.28, 0.2, 0.52], head: zh ? ['时间', '谁', '事项'] : ['When', 'Who', 'What'],
            rows: record.map((r) => [moment(locale, r.at)!, r.seat ? seatNames[locale][r.seat] : zh ? '本平台' : 'The portal', r.what[locale]]),
          }
        : undefined,
      { kind: 'note', text: zh ? '证据原件可以在案件页面下载；下载的文件与上列 SHA-256 一致的，即为提交时的文件。调解中的陈述、让步和建议不列入本目录。' : 'The files themselves can be downloaded on the page of the case; a file with the SHA-256 above is the one that was brought. What was said in mediation is not listed.' },
      partyNote(locale), issued(given, locale), ownName(given, locale),
    ),
  }
}
