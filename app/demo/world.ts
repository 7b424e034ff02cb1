/**
 * The people and organisations of the demonstration. Nobody and nothing here is real: cities, companies, numbers and
 * addresses are invented, telephone numbers are in ranges never given out, e-mail addresses end in .example.
 */
import type { Skill } from '~/db/schema/neutrals'

const id = (n: number) => `0190a000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

export const organisations = {
  jishi: { id: id(0x101), kind: 'platform', name: '集市通', nameEn: 'Jishitong Marketplace' },
  lanzhou: { id: id(0x102), kind: 'platform', name: '蓝舟优选', nameEn: 'Lanzhou Select' },
  shanlan: { id: id(0x111), kind: 'merchant', name: '山岚茶具旗舰店', nameEn: 'Shanlan Teaware' },
  qihang: { id: id(0x112), kind: 'merchant', name: '启航数码专营店', nameEn: 'Qihang Digital' },
  axiu: { id: id(0x113), kind: 'merchant', name: '阿秀手作小铺', nameEn: 'Axiu Handmade' },
  yunduo: { id: id(0x114), kind: 'merchant', name: '云朵家居店', nameEn: 'Yunduo Home' },
  ziying: { id: id(0x115), kind: 'merchant', name: '集市通自营超市', nameEn: 'Jishitong Own Store' },
  yunchuan: { id: id(0x121), kind: 'association', name: '云川市消费者协会', nameEn: 'Yunchuan Consumers Association' },
  linjiang: { id: id(0x122), kind: 'association', name: '临江省消费者权益保护委员会', nameEn: 'Linjiang Consumer Council' },
  jianguan: { id: id(0x131), kind: 'authority', name: '云川市市场监督管理局', nameEn: 'Yunchuan Market Supervision Administration' },
} as const
export type OrganisationKey = keyof typeof organisations

export const platformEntries = {
  jishi: {
    site: 'https://jishitong.example', registeredName: '云川集市通网络科技有限公司', licenceNo: '91990101MA00AAAA1X', address: '云川市创新大道100号', serviceAddress: '云川市创新大道100号法务部',
    email: 'service@jishitong.example', phone: '099-5550-0101', contractBinds: true, naming: true,
  },
  lanzhou: {
    site: 'https://lanzhou-select.example', registeredName: '蓝舟（临江）电子商务有限公司', licenceNo: '91990202MA00BBBB2X', address: '临江市滨江路8号', serviceAddress: '临江市滨江路8号3楼',
    email: 'legal@lanzhou-select.example', phone: '099-5550-0202', contractBinds: false, naming: false,
  },
} as const

type Shop = { platform: 'jishi' | 'lanzhou'; person: 'natural' | 'legal'; registeredName: string; licenceNo: string | null; address: string; email: string; phone: string; shows: boolean; selfOperated?: true; verified: boolean; unverifiable?: true }
export const shops: Record<'shanlan' | 'qihang' | 'axiu' | 'yunduo' | 'ziying', Shop> = {
  shanlan: { platform: 'jishi', person: 'legal', registeredName: '临江山岚陶瓷有限公司', licenceNo: '91990303MA00CCCC3X', address: '临江市窑前街12号', email: 'kefu@shanlan.example', phone: '099-5550-0303', shows: true, verified: true },
  qihang: { platform: 'jishi', person: 'legal', registeredName: '云川启航贸易有限公司', licenceNo: '91990404MA00DDDD4X', address: '云川市电子市场B座401', email: 'shouhou@qihang.example', phone: '099-5550-0404', shows: true, verified: true },
  axiu: { platform: 'lanzhou', person: 'natural', registeredName: '周秀兰', licenceNo: null, address: '临江市柳荫巷7号', email: 'axiu@handmade.example', phone: '099-5550-0505', shows: false, verified: true },
  // In the register with an address for service, but nobody of it has ever come to the portal: answered by signed link, or not at all.
  yunduo: { platform: 'jishi', person: 'legal', registeredName: '云川云朵家居用品有限公司', licenceNo: '91990606MA00FFFF6X', address: '云川市家居城3区15号', email: 'yunduo@home.example', phone: '099-5550-0606', shows: false, verified: false },
  ziying: { platform: 'jishi', person: 'legal', registeredName: '云川集市通网络科技有限公司', licenceNo: '91990101MA00AAAA1X', address: '云川市创新大道100号', email: 'self@jishitong.example', phone: '099-5550-0101', shows: true, selfOperated: true, verified: true },
}

export const bodyEntries = {
  yunchuan: { region: '云川市', address: '云川市和平路1号', email: 'tousu@yunchuan-xiaoxie.example', phone: '099-5551-2315', hours: '工作日 9:00–17:30' },
  linjiang: { region: '临江省', address: '临江市人民大道50号', email: 'tousu@linjiang-xiaoweiwei.example', phone: '099-5552-2315', hours: '工作日 8:30–17:00' },
  jianguan: { region: '云川市', address: '云川市和平路3号', email: 'tousu@yunchuan-sjj.example', phone: '099-5553-2315', hours: '工作日 8:30–17:30' },
} as const

/** Everybody's in the demonstration, told on the pages that ask for it: there, signing by click can be tried like in earnest. */
export const demoPassword = 'hejie-demo-password'

export type PersonKey = keyof typeof people
/** `door`: offered at the one-click doors, in this order. */
export const people = {
  lin: { id: id(0x201), name: '林晓', role: 'consumer', email: 'linxiao@mail.example', phone: '188 0000 0201', locale: 'zh-CN', door: true },
  wang: { id: id(0x202), name: '王建国', role: 'consumer', email: 'wangjg@mail.example', phone: '188 0000 0202', locale: 'zh-CN', simple: true, door: true },
  emma: { id: id(0x203), name: 'Emma Clarke', role: 'consumer', email: 'emma@mail.example', phone: '188 0000 0203', locale: 'en', door: true },
  zhao: { id: id(0x204), name: '赵思雨', role: 'consumer', email: 'zhaosy@mail.example', phone: '188 0000 0204', locale: 'zh-CN', door: false },
  chen: { id: id(0x211), name: '陈立', role: 'merchant', of: 'shanlan', email: 'chenli@shanlan.example', phone: '188 0000 0211', locale: 'zh-CN', door: true },
  qiu: { id: id(0x212), name: '邱航', role: 'merchant', of: 'qihang', email: 'qiu@qihang.example', phone: '188 0000 0212', locale: 'zh-CN', door: true },
  xiu: { id: id(0x213), name: '周秀兰', role: 'merchant', of: 'axiu', email: 'axiu@handmade.example', phone: '188 0000 0213', locale: 'zh-CN', door: false },
  ziyuan: { id: id(0x214), name: '吴自远', role: 'merchant', of: 'ziying', email: 'wuzy@jishitong.example', phone: '188 0000 0214', locale: 'zh-CN', door: false },
  he: { id: id(0x221), name: '何敏', role: 'platform', of: 'jishi', email: 'hemin@jishitong.example', phone: '188 0000 0221', locale: 'zh-CN', door: true },
  hu: { id: id(0x222), name: '胡远', role: 'platform', of: 'jishi', email: 'huyuan@jishitong.example', phone: '188 0000 0222', locale: 'zh-CN', door: false },
  lan: { id: id(0x223), name: '蓝海', role: 'platform', of: 'lanzhou', email: 'lanhai@lanzhou-select.example', phone: '188 0000 0223', locale: 'zh-CN', door: false },
  sun: { id: id(0x231), name: '孙正', role: 'association', of: 'yunchuan', email: 'sunzheng@yunchuan-xiaoxie.example', phone: '188 0000 0231', locale: 'zh-CN', door: true },
  gao: { id: id(0x232), name: '高宁', role: 'association', of: 'linjiang', email: 'gaoning@linjiang-xiaoweiwei.example', phone: '188 0000 0232', locale: 'zh-CN', door: false },
  pan: { id: id(0x233), name: '潘岚', role: 'association', of: 'yunchuan', email: 'panlan@yunchuan-xiaoxie.example', phone: '188 0000 0233', locale: 'zh-CN', door: false },
  jian: { id: id(0x241), name: '简明', role: 'authority', of: 'jianguan', email: 'jianming@yunchuan-sjj.example', phone: '188 0000 0241', locale: 'zh-CN', door: true },
  // On the roster of the association of Yunchuan; none of them is one of its officers.
  cheng: { id: id(0x261), name: '程雅文', role: 'mediator', email: 'chengyawen@tiaojie.example', phone: '188 0000 0261', locale: 'zh-CN', door: true },
  gu: { id: id(0x262), name: '顾明远', role: 'mediator', email: 'gumingyuan@tiaojie.example', phone: '188 0000 0262', locale: 'zh-CN', door: true },
  qin: { id: id(0x271), name: '秦思远', role: 'arbitrator', email: 'qinsiyuan@zhongcai.example', phone: '188 0000 0271', locale: 'zh-CN', door: true },
  yan: { id: id(0x272), name: '严立群', role: 'arbitrator', email: 'yanliqun@zhongcai.example', phone: '188 0000 0272', locale: 'zh-CN', door: true },
  shen: { id: id(0x273), name: '申若兰', role: 'arbitrator', email: 'shenruolan@zhongcai.example', phone: '188 0000 0273', locale: 'zh-CN', door: true },
  luo: { id: id(0x274), name: '罗启明', role: 'arbitrator', email: 'luoqiming@zhongcai.example', phone: '188 0000 0274', locale: 'zh-CN', door: false },
  audit: { id: id(0x251), name: '沈清', role: 'auditor', email: 'shenqing@hejie.example', phone: '188 0000 0251', locale: 'zh-CN', door: true },
  admin: { id: id(0x252), name: '管理员', role: 'admin', email: 'admin@hejie.example', phone: '188 0000 0252', locale: 'zh-CN', door: true },
} as const satisfies Record<string, Person>
type Person = {
  id: string; name: string; role: 'consumer' | 'merchant' | 'platform' | 'association' | 'authority' | 'mediator' | 'arbitrator' | 'auditor' | 'admin'
  of?: OrganisationKey; email: string; phone: string; locale: 'zh-CN' | 'en'; simple?: true; door: boolean
}
export const everybody: readonly Person[] = Object.values(people)

type Entry = { id: string; who: PersonKey; keeper: 'yunchuan' | 'linjiang'; skills: readonly Skill[]; languages: readonly ('zh-CN' | 'en')[]; categories: readonly string[]; interests: readonly OrganisationKey[] }
/** The rosters. 严立群 has an interest in one of the shops, so that a conflict can be seen. */
export const roster: readonly Entry[] = [
  { id: id(0x301), who: 'cheng', keeper: 'yunchuan', skills: ['consumerLaw', 'psychology'], languages: ['zh-CN', 'en'], categories: [], interests: [] },
  { id: id(0x302), who: 'gu', keeper: 'yunchuan', skills: ['productQuality', 'digital'], languages: ['zh-CN', 'en'], categories: [], interests: [] },
  { id: id(0x311), who: 'qin', keeper: 'yunchuan', skills: ['contract', 'consumerLaw'], languages: ['zh-CN', 'en'], categories: [], interests: [] },
  { id: id(0x312), who: 'yan', keeper: 'yunchuan', skills: ['productQuality'], languages: ['zh-CN', 'en'], categories: [], interests: ['yunduo'] },
  { id: id(0x313), who: 'shen', keeper: 'yunchuan', skills: ['accounting', 'contract'], languages: ['zh-CN', 'en'], categories: [], interests: [] },
  { id: id(0x314), who: 'luo', keeper: 'yunchuan', skills: ['digital', 'contract'], languages: ['zh-CN', 'en'], categories: [], interests: [] },
  { id: id(0x321), who: 'gu', keeper: 'linjiang', skills: ['productQuality'], languages: ['zh-CN'], categories: [], interests: [] },
]
