/**
 * What the people of the demonstration complain of: answers to the filing pages, as they would have given them. Dates are
 * days before the filing. Nothing is real.
 */
import type { Tale } from './tale'
import { found, misdescribed, owed, toldAnew } from './tales-told-anew'

export type { Tale }
export const tales = {
  teapot: {
    who: 'lin', against: 'shanlan', kind: 'quality', item: '手绘青花茶壶(350毫升)', noun: '茶壶', orderNo: 'JS2026101800231', amount: 26_800, boughtDaysAgo: 9,
    particulars: { fault: ['broken'], receivedOn: 5, durable: 'no' },
    narrative: '收到茶壶后第二天倒入热水，壶身出现一条从壶嘴到底部的裂纹，开始渗水。当天联系客服，客服说是我使用不当，只同意补偿20元。茶壶说明书写明可以用沸水冲泡，我没有磕碰，开箱视频里壶身完好。',
    remedies: [{ remedy: 'return', withinDays: 7 }, { remedy: 'refund', amount: 26_800, withinDays: 7 }],
  },
  colour: {
    who: 'zhao', against: 'yunduo', kind: 'notAsDescribed', item: '手绘小茶壶 鹅黄色', noun: '小茶壶', orderNo: 'JS2026102100417', amount: 39_900, boughtDaysAgo: 12,
    particulars: { differsIn: ['colour', 'size'], receivedOn: 8 },
    narrative: '页面展示的是鹅黄色，收到的是土黄色，而且页面写容量300毫升，实际装满只有220毫升。第二次用就从壶底渗水。联系店铺三次，一直显示已读不回。',
    remedies: [{ remedy: 'return', withinDays: 7 }, { remedy: 'refund', amount: 39_900, withinDays: 7 }],
    says: {
      [found]: '订单页面、收货照片和量杯照片显示：页面写鹅黄色、300毫升，实物为土黄色、220毫升，壶底渗水。商家没有答复。', [owed]: misdescribed,
    },
  },
  headphones: {
    who: 'wang', against: 'qihang', kind: 'quality', item: '头戴式降噪耳机 黑色', noun: '耳机', orderNo: 'JS2026101200998', amount: 89_900, boughtDaysAgo: 20,
    particulars: { fault: ['performance'], receivedOn: 16, durable: 'yes' },
    narrative: '耳机使用不到两周，左耳间歇性没有声音，换手机、换线都一样。商家要求我自己出运费寄到外地检测，还说检测出人为损坏要收费。我认为属于质量问题，应当由商家承担运费并更换。',
    remedies: [{ remedy: 'replacement', withinDays: 10 }],
    says: { '抱歉，客服账号交接时漏看了。可以换一把新的。': '抱歉，客服账号交接时漏看了。可以换一副新的。', '换了新的，但杯子没有补。': '换了新的，但附带的转接线没有补。' },
  },
  notSent: {
    who: 'lin', against: 'qihang', kind: 'notDelivered', item: '平板电脑 11英寸 128GB', noun: '平板电脑', orderNo: 'JS2026102500102', amount: 219_900, boughtDaysAgo: 14,
    particulars: { delivery: 'neverSent', promisedBy: 10 },
    narrative: '下单时页面承诺48小时内发货，至今两周没有发货。我催促三次，商家先说缺货，后来说系统故障，又建议我自己申请退款并备注“不想要了”。我是因为优惠价才买的，希望尽快发货或者退款并补偿差价。',
    remedies: [{ remedy: 'refund', amount: 219_900, withinDays: 3 }, { remedy: 'compensation', head: 'loss', amount: 20_000, withinDays: 7 }],
  },
  refusedReturn: {
    who: 'zhao', against: 'shanlan', kind: 'afterSaleRefused', item: '功夫茶具套装 十件套', noun: '茶具', orderNo: 'JS2026102700555', amount: 45_800, boughtDaysAgo: 8,
    particulars: { askedFor: ['return'], receivedOn: 5, askedOn: 2, refusalReason: '商家称已拆封，影响二次销售' },
    narrative: '收货第三天申请七天无理由退货，商品完好、包装齐全，商家以“已拆封”为由拒绝。页面没有标注不支持七天无理由退货，下单时也没有让我确认。',
    remedies: [{ remedy: 'return', withinDays: 7 }, { remedy: 'refund', amount: 45_800, withinDays: 7 }],
  },
  invoice: {
    who: 'wang', against: 'qihang', kind: 'noReceipt', item: '激光打印机', noun: '打印机', orderNo: 'JS2026100800321', amount: 129_900, boughtDaysAgo: 30,
    particulars: { document: ['invoice', 'warrantyCard'], askedOn: 12 },
    narrative: '购买时页面写明可以开具发票并附保修卡，收货后既没有发票也没有保修卡。多次索要，商家说开票要加收6%的税点。我需要凭发票保修。',
    remedies: [{ remedy: 'redo', withinDays: 7 }],
  },
  falseDiscount: {
    who: 'emma', against: 'shanlan', kind: 'price', item: 'Celadon tea set', noun: '茶具', orderNo: 'JS2026110100876', amount: 52_000, boughtDaysAgo: 6,
    particulars: { priceProblem: 'falseDiscount', shownPrice: 98_000 },
    narrative: 'The listing said the price had been reduced from 980 to 520 yuan for one day only. The price history kept by the platform shows that it has never been sold above 540. I bought it because of the stated discount and ask for the difference that the false comparison cost me.',
    remedies: [{ remedy: 'priceCut', amount: 12_000, withinDays: 7 }],
  },
  advert: {
    who: 'zhao', against: 'axiu', kind: 'falseAdvertising', item: '手工艾草安神枕', noun: '枕头', orderNo: 'LZ2026102200045', amount: 16_800, boughtDaysAgo: 15,
    particulars: { claimPlace: ['listing', 'livestream'], claim: '“睡一周根治失眠、降血压”' },
    narrative: '页面和直播都宣传“睡一周根治失眠、降血压”，我母亲有高血压，因此停了两天药，身体不适去医院检查。枕头只是普通艾草枕。商家宣传治疗功效，构成虚假宣传，要求退一赔三。',
    remedies: [{ remedy: 'refund', amount: 16_800, withinDays: 7 }, { remedy: 'compensation', head: 'threefold', amount: 50_400, withinDays: 7 }],
    violation: '普通商品宣传治疗高血压、失眠的功效，涉嫌违反《广告法》关于不得使用医疗用语的规定，请一并查处。',
  },
  memberTerms: {
    who: 'lin', against: 'jishi', kind: 'unfairTerms', item: '集市通年度会员', noun: '会员', orderNo: 'JSVIP20261015', amount: 16_900, boughtDaysAgo: 20,
    particulars: { termPlace: 'userAgreement', term: '“会员一经开通，任何情况下不予退费，平台有权随时调整会员权益。”' },
    narrative: '开通年度会员后第五天，平台取消了其中的免运费权益。申请退费被拒，理由是用户协议写明任何情况下不退。该条款排除了消费者的主要权利，也没有在开通页面以显著方式提示。',
    remedies: [{ remedy: 'partRefund', amount: 15_000, withinDays: 10 }],
    violation: '用格式条款规定“任何情况下不予退费”，排除消费者权利，涉嫌违反《消费者权益保护法》第二十六条，请一并查处。',
  },
  spam: {
    who: 'wang', against: 'yunduo', kind: 'spam', item: '营销短信', noun: '家居用品', boughtDaysAgo: 60,
    particulars: { channel: ['sms', 'phone'], askedToStop: 'yes' },
    narrative: '两个月前买过一次收纳盒，之后几乎每天收到营销短信，回复“TD”退订无效，还有人打电话推销会员。我从未同意接收这些信息，要求立即停止并书面道歉。',
    remedies: [{ remedy: 'apology', withinDays: 7 }],
  },
  leaked: {
    who: 'zhao', against: 'qihang', kind: 'privacy', item: '智能手环', noun: '手环', orderNo: 'JS2026101500777', amount: 29_900, boughtDaysAgo: 18,
    particulars: { breach: ['leaked', 'passedOn'], askedToStop: 'yes' },
    narrative: '差评之后第二天，店铺用一个私人号码给我打电话，准确说出我的姓名、住址和单位，要求删除评价。随后我开始接到贷款推销电话，对方知道我的订单内容。要求商家说明信息去向、停止使用并道歉。',
    remedies: [{ remedy: 'apology', withinDays: 7 }, { remedy: 'compensation', head: 'loss', amount: 50_000, withinDays: 10 }],
  },
  repair: {
    who: 'emma', against: 'qihang', kind: 'service', item: 'Laptop repair service', noun: '键盘', orderNo: 'JS2026101900650', amount: 68_000, boughtDaysAgo: 16,
    particulars: { failure: 'poor', agreedFor: 12 },
    narrative: 'I paid 680 yuan to have the keyboard and battery of my laptop replaced. The battery was replaced, the keyboard was not, and two screws are missing. The shop says the keyboard part is no longer made and refuses any refund for it.',
    remedies: [{ remedy: 'partRefund', amount: 34_000, withinDays: 7 }],
  },
  game: {
    who: 'wang', against: 'qihang', kind: 'minorPurchase', item: '游戏充值', noun: '充值', orderNo: 'JSG2026100300090', amount: 648_000, boughtDaysAgo: 25,
    particulars: { bought: 'game', childAge: 9, account: 'guardians' },
    narrative: '我9岁的孙子用我的手机在该店的小程序里给游戏充值，三天充值十次，共6480元。我发现后立即联系店铺，店铺要求证明是未成年人操作，我提供了充值时段孩子的上网课记录和聊天记录，仍被拒绝。家长没有同意，请求退还。',
    remedies: [{ remedy: 'refund', amount: 648_000, withinDays: 15 }],
  },
  glass: {
    who: 'lin', against: 'ziying', kind: 'quality', item: '耐热玻璃茶壶（自营）', noun: '玻璃茶壶', orderNo: 'JS2026103000333', amount: 26_800, boughtDaysAgo: 7,
    particulars: { fault: ['broken', 'unsafe'], receivedOn: 4, durable: 'no' },
    narrative: '页面写明“耐热150度，可直接注入沸水”，第一次注入开水壶身就炸裂，热水流了一桌。自营客服先说可以换，后来又说超过48小时不予受理。',
    remedies: [{ remedy: 'refund', amount: 26_800, withinDays: 7 }],
    says: {
      [found]: '页面写明“耐热150度，可直接注入沸水”；照片显示壶身自注水处炸裂，没有磕碰痕迹。', '补充说明：已经换新。': '补充说明：同意换新，尚未寄出。',
    },
  },
  scarf: {
    who: 'zhao', against: 'axiu', kind: 'notAsDescribed', item: '手织羊毛围巾', noun: '围巾', orderNo: 'LZ2026102800019', amount: 23_800, boughtDaysAgo: 10,
    particulars: { differsIn: ['material'], receivedOn: 6 },
    narrative: '页面写明“100%羊毛”，水洗标写的是腈纶70%、羊毛30%。店主说手工制品没有统一标签，不同意退款。我认为是对材质的虚假说明。',
    remedies: [{ remedy: 'return', withinDays: 7 }, { remedy: 'refund', amount: 23_800, withinDays: 7 }],
  },
  ...toldAnew,
} as const satisfies Record<string, Tale>
export type TaleKey = keyof typeof tales
