/** One plausible case and, for each kind of document, what a machine would say of it. */
import type { Given, About } from '~/app/documents/given'
import { documentKinds, type DocumentKind } from '~/app/documents/kinds'

const at = Date.UTC(2026, 10, 22, 2)
const day = 86_400_000
const terms = [{ remedy: 'refund', amount: 12_800_00, withinDays: 7 }, { remedy: 'compensation', head: 'loss', amount: 50_000, withinDays: 15 }, { remedy: 'apology' }]

export const about = (kind: DocumentKind, more: Partial<About> = {}): About => ({
  kind, reference: 'HJ26-7K3M-9Q2P', workflow: 'complaint', issuedAt: at, filedAt: at - 9 * day, matter: { 'zh-CN': '质量问题', en: 'Quality' }, amount: 12_800_00, claims: terms,
  issuer: { kind: 'association', name: { 'zh-CN': '云川市消费者协会', en: 'Yunchuan Consumers Association' } },
  names: {
    complainant: { 'zh-CN': '林**', en: '林**' }, respondent: { 'zh-CN': '山岚茶具旗舰店（临江山岚陶瓷有限公司）', en: 'Shanlan Teaware (山岚茶具旗舰店（临江山岚陶瓷有限公司）)' },
    platform: { 'zh-CN': '集市通', en: 'Jishitong Marketplace' }, association: { 'zh-CN': '云川市消费者协会', en: 'Yunchuan Consumers Association' },
  },
  respondent: { registeredName: '临江山岚陶瓷有限公司', licenceNo: '91990303MA00CCCC3X', serviceAddress: '临江市窑前街12号' },
  neutrals: ['沈怀谨', '罗知微'], dues: { answer: at + 7 * day, recusal: at + 3 * day, end: at + 60 * day, review: at + 14 * day, court: at + 1096 * day, authority: at + 900 * day, due: at + 5 * day, performance: at + 10 * day, reopening: at + 20 * day },
  rules: { substance: 'complaint-2026-04', procedure: 'complaint-2026-04', pinned: '5e'.repeat(32) },
  filing: { title: '手工紫砂壶一把', orderNo: 'JST-20261101-88121', boughtOn: '2026-11-01', narrative: '收到的茶壶壶身有两道裂纹，注水后渗漏。\n商家先答应退款，后来说是“人为损坏”，不再回复。\n我要求退款并赔偿鉴定费。', contactName: '林晓', contactPhone: '188 0000 0201', contactEmail: 'linxiao@mail.example', violation: '商品页面宣称“国家级大师手作”，与实物不符。' },
  consents: { publication: true, entrustedMediation: false },
  evidence: [
    { id: 'e1', name: '裂纹照片.jpg', seat: 'complainant', at: at - 9 * day, sha256: 'ab'.repeat(32), size: 200_000 },
    { id: 'e2', name: '聊天记录 2026-11-03 至 2026-11-08 完整导出.pdf', seat: 'respondent', at: at - 4 * day, sha256: '0f'.repeat(32), size: 90_000 },
  ],
  record: [
    { at: at - 9 * day, seat: 'complainant', what: { 'zh-CN': '提出投诉', en: 'Complaint filed' } }, { at: at - 7 * day, seat: 'association', what: { 'zh-CN': '受理', en: 'Accepted' } },
    { at: at - 2 * day, what: { 'zh-CN': '协商期限届满', en: 'The time for talks ran out' } },
  ],
  papers: [{ kind: 'acceptance', at: at - 7 * day, code: 'HD-2345-6789-ACDE' }, { kind: 'settlementAgreement', at: at - 3 * day, code: 'HD-FGHJ-KMNP-QRTV' }],
  signed: undefined,
  ...more,
})

const data: Partial<Record<DocumentKind, Record<string, unknown>>> = {
  reportRegistration: { to: 'authority' }, transferNotice: { body: 'authority', bodyName: '云川市市场监督管理局', reasons: '涉及产品质量安全，应当由市场监督管理部门处理。' },
  identityRequest: { missing: ['identity', 'mandate'], explain: '请上传身份证正反面；由他人代为投诉的，请附授权委托书。' },
  nonAcceptance: { ground: 'notForLivingNeeds', reasons: '购买数量为五百件，用于转售。' }, mediationNotice: { neutrals: ['n1'], startsAt: at + 4 * day },
  mediationTermination: { ground: 5, reasons: '双方在金额上始终有较大差距。' }, mediationStatement: { terms }, reportResult: { result: 'filed', reasons: '已对有关页面宣传予以立案。' },
  settlementAgreement: { terms }, mediatorProposal: { terms, reasons: '裂纹在签收当日即有照片，但使用说明确已提示养壶方法。' },
  proceduralOrder: { number: 2, points: ['被申请一方应当提交出厂检验记录。', '双方就鉴定机构各提出两个人选。'], text: '逾期未提出人选的，由评议组指定。' },
  failureCertificate: { outcome: 'closedWithOpenRemedies', openRemedies: ['court', 'arbitration'] },
}
const decision = {
  claims: terms, orders: terms.slice(0, 2), votes: { partly: 2, all: 1 }, costs: '鉴定费 500 元由商家负担。', reasons: '商品存在瑕疵，商家未能证明系人为损坏。\n依照《消费者权益保护法》第二十三条、第五十二条，应当退还货款并赔偿损失。',
  findings: [{ text: '茶壶签收当日即有两道裂纹。', evidence: ['e1'], rule: '证据规则第三条' }, { text: '商家曾书面同意退款。', evidence: ['e2'], rule: '' }],
}

export const given = (kind: DocumentKind, more: Partial<About> = {}, said: Record<string, unknown> = {}): Given =>
  ({ about: about(kind, more), data: { ...data[kind], ...(kind === 'award' || kind === 'panelDecision' ? decision : {}), ...said } })
export const authority: Partial<About> = { issuer: { kind: 'authority', name: { 'zh-CN': '云川市市场监督管理局', en: 'Yunchuan Market Supervision Administration' }, number: '投受〔2026〕12号' } }
export const everyKind = documentKinds
