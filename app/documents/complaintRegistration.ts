/** 投诉登记表 (form 1): what the complainant told, as it was registered. */
import { day, nameOf, official, type Template } from './given'
import { facts, heading, some } from './sheet'
import { complaintWords, issued, money, ownName, termLines } from './speaking'

export const complaintRegistration: Template = (given, locale) => {
  const { about } = given
  const { filing = {}, consents = {} } = about
  const zh = locale === 'zh-CN'
  const yes = (name: string, asked: string) => ({ kind: 'ticks' as const, name: asked, options: [[zh ? '是' : 'Yes', consents[name] === true], [zh ? '否' : 'No', consents[name] !== true]] as const })
  const told = Object.entries(filing).filter(([name]) => name in toldNames[locale])
  return {
    title: zh ? '投诉登记表' : 'Registration of a Complaint',
    number: about.issuer.number,
    blocks: some(
      heading(zh ? '一、投诉人' : '1. Complainant'),
      facts([zh ? '姓名' : 'Name', filing.contactName ?? nameOf(about, 'complainant', locale)], [zh ? '联系电话' : 'Telephone', filing.contactPhone], [zh ? '电子邮箱' : 'E-mail', filing.contactEmail]),
      heading(zh ? '二、被投诉人' : '2. Respondent'),
      facts(
        [zh ? '名称' : 'Name', about.names.respondent?.[locale] ?? filing.respondentName ?? nameOf(about, 'respondent', locale)], [zh ? '登记名称' : 'Registered name', about.respondent?.registeredName],
        [zh ? '统一社会信用代码' : 'Unified social credit code', about.respondent?.licenceNo], [zh ? '送达地址' : 'Address for service', about.respondent?.serviceAddress],
        [zh ? '交易平台' : 'Platform', about.names.platform?.[locale]],
      ),
      heading(zh ? '三、投诉内容' : '3. Complaint'),
      facts(
        [zh ? '登记日期' : 'Registered on', day(locale, about.filedAt)], [zh ? '争议类型' : 'Kind of dispute', about.matter?.[locale]], [zh ? '商品或者服务' : 'Goods or service', filing.title],
        [zh ? '涉及金额' : 'Amount concerned', about.amount ? money(locale, about.amount) : undefined],
        [zh ? '投诉请求' : 'Requests', termLines(about.claims, locale).join(zh ? '；' : '; ')],
        ...told.filter(([name]) => name !== 'narrative').map(([name, value]) => [toldNames[locale][name]!, complaintWords(name, value, locale) ?? value] as const),
      ),
      filing.narrative ? heading(zh ? '四、事实和理由' : '4. Facts and reasons') : undefined,
      filing.narrative ? { kind: 'quoted', text: filing.narrative } : undefined,
      heading(zh ? '五、投诉人的选择' : '5. Choices of the complainant'),
      yes('publication', zh ? '是否同意公示投诉信息：　' : 'Agrees that information on the complaint is published:　'),
      yes('entrustedMediation', zh ? '是否同意委托调解：　' : 'Agrees to mediation by an entrusted body:　'),
      { kind: 'paragraph', text: zh ? '投诉人承诺所提供的信息和材料真实，并对其真实性负责。' : 'The complainant has declared that the information and materials given are true and answers for them.' },
      issued(given, locale),
      official(about) ? undefined : ownName(given, locale),
    ),
  }
}

/** Answers of the filing that the form repeats. */
export const toldNames: Record<'zh-CN' | 'en', Record<string, string>> = {
  'zh-CN': { orderNo: '订单编号', boughtOn: '交易日期', narrative: '事实和理由', violation: '涉嫌违法的行为', claim: '其他请求' },
  en: { orderNo: 'Order number', boughtOn: 'Date of the transaction', narrative: 'Facts and reasons', violation: 'Suspected violation', claim: 'Other requests' },
}
