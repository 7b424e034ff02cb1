/**
 * What the people of the demonstration complain of: answers to the filing pages, as they would have given them. Dates are
 * days before the filing. Nothing is real.
 */
import type { OrganisationKey, PersonKey } from './world'

type Remedy = { remedy: string; amount?: number; withinDays?: number; head?: string }
export type Tale = {
  who: PersonKey
  against: OrganisationKey
  kind: string
  item: string
  /** short word for the thing: stands in the worked example wherever it says 茶壶 */
  noun: string
  orderNo?: string
  /** fen */
  amount?: number
  boughtDaysAgo: number
  /** answers to the kind's own questions; a number of a *On question is days before the filing */
  particulars: Record<string, unknown>
  narrative: string
  remedies: Remedy[]
  /** a report of a violation in the same paper */
  violation?: string
  /** what people say in this trouble instead of a sentence of the worked example, which is about a cracked teapot */
  says?: Readonly<Record<string, string>>
  /** and the sums (fen) instead of the example's */
  sums?: Readonly<Record<number, number>>
}

/** Sentences of the worked examples that are about the teapot itself, or the kitchen that was never finished. */
const asks = '茶壶出厂前都做过沸水测试，请提供开箱视频，我们可以商量。'
const denies = '壶体开裂是使用不当造成的，不同意退款。'
const notOurs = '安装延误不是我们的责任。'
const found = '订单、开箱视频和聊天记录显示：收货次日注入沸水后壶身开裂，说明书写明可以使用沸水。'
const doubtful = '壶体裂纹位于壶底，出厂检测合格。'
const shown = '安装未完成，有现场照片为证。'
const owed = '商品存在质量问题，商家没有举证证明系使用不当，应当退款（《消费者权益保护法》第二十四条）。'
const halfway = '裂纹原因双方各有可能，按七成计算较为公平。'
const answers = '事实和理由见所附材料，请依法处理。'
const finding = '被申请人收款后未完成安装，有合同和现场照片为证。'
const clause = '《消费者权益保护法》第五十三条'
const reasoned = '依照查明的事实和适用的规则，理由如上所述。'
const unwilling = '商家不肯退款。'
const faulty = '《消费者权益保护法》第二十四条'
const misdescribed = '实物与页面说明不符，商家没有在显著位置说明差异，应当退款（《消费者权益保护法》第二十条、第二十四条）。'
const kitchenDecided = '合同约定三十日内完成测量、定制和安装，被申请人至今没有完成，也没有提出可以采信的理由。申请人要求退还预付款项，有事实和法律依据；合议时有一名成员认为已装柜体应当扣减，多数意见不予采纳，因为柜体无法单独使用。'

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
  gaiwan: {
    who: 'zhao', against: 'shanlan', kind: 'quality', item: '汝窑开片盖碗', noun: '盖碗', orderNo: 'JS2026102000764', amount: 26_800, boughtDaysAgo: 10,
    particulars: { fault: ['broken'], receivedOn: 6, durable: 'no' },
    narrative: '盖碗第一次用就从碗沿裂开，碎片划伤了手指。我按说明先用温水温过杯。商家说瓷器易碎，不属于质量问题。碗壁明显一侧薄一侧厚，照片可以看清。',
    remedies: [{ remedy: 'refund', amount: 26_800, withinDays: 7 }],
    says: {
      [denies]: '盖碗开裂是骤冷骤热造成的，不同意退款。', [notOurs]: '盖碗出厂检验合格，开裂与我们无关。', [doubtful]: '碗壁厚薄不均，是否足以导致开裂，双方各执一词。', [shown]: '碗壁一侧薄一侧厚，有照片为证。',
      [found]: '订单、照片和聊天记录显示：盖碗首次使用即从碗沿裂开，碗壁一侧薄一侧厚；使用前已按说明温杯。', '换一把同款茶壶。': '换一只同款盖碗。',
      [answers]: '盖碗每批抽检合格，瓷器遇骤冷骤热会开裂，说明书已经提示，请驳回请求。', [finding]: '照片只能看出碗壁厚薄不一，不能证明开裂前没有磕碰；申请人未在指定期限内交出实物供鉴定。', [clause]: '《民事诉讼法》第六十七条',
      [reasoned]: '现有证据不足以认定开裂系质量问题，申请人不交出实物致使无法鉴定，应当承担不利后果。',
    },
  },
  cups: {
    who: 'emma', against: 'shanlan', kind: 'quality', item: 'Set of six tea cups', noun: '茶杯', orderNo: 'JS2026102400118', amount: 26_800, boughtDaysAgo: 9,
    particulars: { fault: ['broken', 'missingParts'], receivedOn: 5, durable: 'no' },
    narrative: 'The set arrived with two of the six cups cracked and one missing. The parcel was undamaged, so they must have been packed that way. The shop answered once, asked for photographs, received them, and has been silent since.',
    remedies: [{ remedy: 'refund', amount: 26_800, withinDays: 7 }],
    says: {
      [denies]: '包装完好，茶杯破损应是签收后造成的，不同意退款。', [notOurs]: '茶杯发货前逐只检查，破损不是我们的责任。', [shown]: '六只茶杯中两只有裂纹、一只缺失，有开箱照片为证。',
      [found]: '订单、开箱照片和聊天记录显示：外箱完好，六只茶杯中两只有裂纹、一只缺失，收货当日即已告知商家。', [unwilling]: 'The shop refuses to give me my money back.',
      '拖了太久。': 'It took far too long.', '账户没有收到。': 'Nothing has arrived in my account.', '50元不能接受，茶壶已经不能用了。': 'Fifty yuan will not do. Two of the cups cannot be used at all.',
      '检测机构认定壶身铅溶出超标，是新的事实。': 'A laboratory has found too much lead coming out of the glaze. That is new.', '退80元。': '退80元，再寄两只茶杯。',
    },
  },
  kettle: {
    who: 'wang', against: 'shanlan', kind: 'quality', item: '电陶炉煮茶壶 1升', noun: '煮茶壶', orderNo: 'JS2026101600207', amount: 26_800, boughtDaysAgo: 11,
    particulars: { fault: ['unsafe', 'performance'], receivedOn: 8, durable: 'yes' },
    narrative: '煮茶壶用到第三次，壶把与壶身连接处松动，倒水时壶把脱落，热水洒在桌上，幸好没有烫到人。我年纪大了，这样的壶太危险。商家只肯寄一个壶把让我自己换。',
    remedies: [{ remedy: 'refund', amount: 26_800, withinDays: 7 }],
    says: {
      [asks]: '煮茶壶出厂前都做过承重测试，请提供壶把脱落的照片，我们可以商量。', [denies]: '壶把松动是磕碰造成的，不同意退款。', [notOurs]: '壶把松动不是我们的责任。', [doubtful]: '壶把连接处有旧裂口，能否归因于使用，现有材料不能确定。',
      [shown]: '壶把连接处松动脱落，有照片为证。', [found]: '订单、照片和聊天记录显示：煮茶壶第三次使用时壶把脱落，连接处胶层不足一半。', '等待寄回检测，需要几天时间。': '等待寄回检测，需要几天时间，请暂停计算期限。',
      [answers]: '产品有出厂检验合格证，壶把脱落是使用中碰撞所致，请驳回请求。', [finding]: '壶把连接处胶层面积不足设计的一半，有申请人照片和被申请人提交的图纸对照。', [clause]: faulty,
      [reasoned]: '胶层不足属于制造缺陷，与使用方式无关；煮茶壶在正常使用中壶把脱落，危及人身安全，应当退款。',
    },
  },
  teaset: {
    who: 'lin', against: 'shanlan', kind: 'notAsDescribed', item: '建盏套装（主人杯加四只品茗杯）', noun: '建盏', orderNo: 'JS2026101900555', amount: 26_800, boughtDaysAgo: 10,
    particulars: { differsIn: ['colour', 'undisclosedDefect'], receivedOn: 6 },
    narrative: '页面展示的是蓝色油滴釉，收到的几乎是纯黑，其中一只杯底有明显的缩釉和针孔，页面没有说明。客服说窑变每只不同，但照片和实物相差太大。',
    remedies: [{ remedy: 'return', withinDays: 7 }, { remedy: 'refund', amount: 26_800, withinDays: 7 }],
    says: {
      [asks]: '建盏由窑变形成，每只釉色不同，请提供实物照片，我们可以商量。', [denies]: '窑变釉色每只不同，不属于质量问题，不同意退款。', [notOurs]: '窑变釉色每只不同，不是我们的责任。',
      [doubtful]: '釉色差异是否超出窑变的通常范围，双方各执一词。', [shown]: '实物与页面照片差别明显，有对比照片为证。',
      [found]: '页面照片为蓝色油滴釉，实物近纯黑，一只杯底有缩釉和针孔；页面没有说明可能的差异。', [owed]: misdescribed, [halfway]: '釉色差异部分属于窑变、部分属于说明不足，按七成计算较为公平。',
      '需要工厂出具检测记录。': '需要窑厂出具烧制记录。', [finding]: '被申请人的页面只展示一种釉色，没有说明窑变差异，实物与之明显不同。', [clause]: '《消费者权益保护法》第二十条', [reasoned]: '页面展示与实物明显不同，被申请人没有作出说明，应当退款退货。',
    },
  },
  charger: {
    who: 'lin', against: 'qihang', kind: 'quality', item: '快充充电器 65W', noun: '充电器', orderNo: 'JS2026102900611', amount: 8_900, boughtDaysAgo: 8,
    particulars: { fault: ['unsafe'], receivedOn: 5, durable: 'yes' },
    narrative: '充电器使用十几分钟外壳就烫手，有焦味，插头处已经变色。我担心起火，已停止使用。商家让我继续观察，不同意退货。',
    remedies: [{ remedy: 'refund', amount: 8_900, withinDays: 5 }],
  },
  phone: {
    who: 'emma', against: 'qihang', kind: 'notAsDescribed', item: 'Refurbished phone sold as new', noun: '手机', orderNo: 'JS2026102300444', amount: 329_900, boughtDaysAgo: 11,
    particulars: { differsIn: ['undisclosedDefect', 'function'], receivedOn: 8 },
    narrative: 'The phone was sold as new and sealed. The manufacturer’s website shows that it was activated four months ago, and the battery has gone through 112 cycles. The shop offers a 100 yuan voucher. I want to return it and have my money back.',
    remedies: [{ remedy: 'return', withinDays: 7 }, { remedy: 'refund', amount: 329_900, withinDays: 7 }],
    says: {
      [denies]: '手机为全新未拆封，激活记录是厂家系统误差，不同意退款。', [doubtful]: '激活记录与封签照片互相矛盾，现有材料不能确定手机何时启用。', [unwilling]: 'The shop refuses to take the phone back.',
      [found]: '厂家网站显示该机四个月前已激活，电池循环112次；页面写明“全新未拆封”。', [owed]: misdescribed, '退款200元。': '退款2,000元。',
    },
    sums: { 20_000: 200_000 },
  },
  kitchen: {
    who: 'zhao', against: 'qihang', kind: 'service', item: '整体橱柜定制与安装', noun: '橱柜', orderNo: 'JS2026081500093', amount: 6_000_000, boughtDaysAgo: 45,
    particulars: { failure: 'stoppedHalfway' },
    narrative: '签约时约定三十日内完成测量、定制和安装，合同价六万元已全部付清。柜体装了一半，台面尺寸错误被拉走后再没有送来，安装队也不再上门。厨房至今无法使用，一家人只能叫外卖。要求解除合同并退还全部款项。',
    remedies: [{ remedy: 'refund', amount: 6_000_000, withinDays: 10 }],
    says: {
      [denies]: '台面尺寸是按客户确认的图纸加工的，不同意退款。', '双方各有责任，建议部分退款。': '柜体已安装、台面未安装，建议退还一半。', [answers]: '柜体已经安装完成，停工是因为台面石材缺货，我们愿意继续履行，不同意退还全部款项。',
      [reasoned]: kitchenDecided,
    },
  },
  kitchenIsland: {
    who: 'emma', against: 'qihang', kind: 'service', item: 'Kitchen island, made to measure and installed', noun: '岛台', orderNo: 'JS2026090200117', amount: 6_000_000, boughtDaysAgo: 40,
    particulars: { failure: 'stoppedHalfway' },
    narrative: 'The island was to be measured, made and installed within thirty days, for sixty thousand yuan paid in advance. The base was put in, the worktop came in the wrong size and was taken away, and nobody has been back since. I want the contract ended and my money returned.',
    remedies: [{ remedy: 'refund', amount: 6_000_000, withinDays: 10 }],
    says: {
      [denies]: '台面尺寸是按客户确认的图纸加工的，不同意退款。', '双方各有责任，建议部分退款。': '柜体已安装、台面未安装，建议退还一半。', [answers]: '柜体已经安装完成，停工是因为台面石材缺货，我们愿意继续履行，不同意退还全部款项。',
      [reasoned]: kitchenDecided,
      [unwilling]: 'The shop refuses to give me my money back.',
    },
  },
  oldPot: {
    who: 'wang', against: 'shanlan', kind: 'quality', item: '全手工紫砂茶壶', noun: '茶壶', orderNo: 'JS2022101300118', amount: 128_000, boughtDaysAgo: 1_500,
    particulars: { fault: ['counterfeit'], receivedOn: 1_494, durable: 'no' },
    narrative: '几年前买的紫砂壶，页面写“全手工、原矿紫砂”。去年请懂行的朋友看，说是机制壶、化工料。联系店铺，店铺说时间太久不管。',
    remedies: [{ remedy: 'refund', amount: 128_000, withinDays: 10 }],
  },
  nuts: {
    who: 'zhao', against: 'yunduo', kind: 'notAsDescribed', item: '坚果礼盒 1000克（门店自提）', noun: '坚果礼盒', orderNo: 'JS2026102600310', amount: 16_800, boughtDaysAgo: 7,
    particulars: { differsIn: ['size'], receivedOn: 6 },
    narrative: '网上下单，到临江的线下门店自提。回家称重，标注1000克的礼盒净重只有780克。回店里交涉，店员当场复称也是780克，却说“含包装”，不同意补足。',
    remedies: [{ remedy: 'partRefund', amount: 5_000, withinDays: 7 }],
  },
  warmer: {
    who: 'zhao', against: 'yunduo', kind: 'quality', item: '充电式电热水袋', noun: '电热水袋', orderNo: 'JS2026110300092', amount: 7_900, boughtDaysAgo: 6,
    particulars: { fault: ['unsafe'], receivedOn: 4, durable: 'yes' },
    narrative: '第二次充电时热水袋鼓包爆裂，热水喷到被子上，幸好人不在床上。评价里有好几位买家说遇到同样的情况，店铺只回复“请按说明使用”。',
    remedies: [{ remedy: 'refund', amount: 7_900, withinDays: 5 }],
  },
  selfPrice: {
    who: 'lin', against: 'ziying', kind: 'price', item: '特级初榨橄榄油 5升（自营）', noun: '橄榄油', orderNo: 'JS2026110200618', amount: 39_800, boughtDaysAgo: 7,
    particulars: { priceProblem: 'chargedMore', shownPrice: 29_800 },
    narrative: '商品页和购物车都显示298元，付款时变成398元，没有任何提示。联系自营客服，客服说“价格标签更新延迟”，只肯补一张20元的优惠券。要求退还多收的100元。',
    remedies: [{ remedy: 'partRefund', amount: 10_000, withinDays: 3 }],
    says: { [found]: '页面快照与支付记录显示：下单页面标价298元，实际收取398元；价格变更日志显示标签晚于收款价更新四小时。', [owed]: '实际收取的价款高于标示的价格，多收的部分应当退还（《价格法》第十三条）。' },
    sums: { 26_800: 10_000 },
  },
  expired: {
    who: 'wang', against: 'ziying', kind: 'quality', item: '婴幼儿米粉 500克×2（自营）', noun: '米粉', orderNo: 'JS2026111000521', amount: 11_800, boughtDaysAgo: 4,
    particulars: { fault: ['expired'], receivedOn: 2, durable: 'no' },
    narrative: '给孙子买的米粉，收到后发现其中一罐已过保质期十九天，罐底日期清清楚楚。自营客服只同意退那一罐的钱。给孩子吃的东西不能这样马虎，要求两罐全退并按规定赔偿。',
    remedies: [{ remedy: 'refund', amount: 11_800, withinDays: 5 }, { remedy: 'compensation', head: 'loss', amount: 118_000, withinDays: 10 }],
    violation: '自营店铺销售超过保质期的婴幼儿食品，涉嫌违反《食品安全法》第三十四条，请依法查处。',
  },
  platformSms: {
    who: 'lin', against: 'jishi', kind: 'spam', item: '平台营销短信', noun: '短信', boughtDaysAgo: 90,
    particulars: { channel: ['sms'], askedToStop: 'yes' },
    narrative: '三个月来几乎每天收到“集市通”的营销短信，按提示回复退订，第二天照样发来。我没有同意过接收这些短信。要求立即停止并书面道歉。',
    remedies: [{ remedy: 'apology', withinDays: 7 }],
    says: { [found]: '短信记录显示退订后仍收到十四条营销短信，发送方使用平台的签名；平台没有出示收件人同意的记录。', [owed]: '未经同意、在拒绝之后仍发送商业信息，平台应当停止发送并道歉（《消费者权益保护法》第二十九条第三款）。' },
  },
  renovation: {
    who: 'lin', against: 'qihang', kind: 'service', item: '旧房翻新（全屋水电与木作）', noun: '装修', orderNo: 'JS2026080700268', amount: 8_800_000, boughtDaysAgo: 75,
    particulars: { failure: 'stoppedHalfway' },
    narrative: '合同总价八万八千元，约定六十日完工，已付全款。水电做完后工程停了一个多月，木作一项没有动工，工人说材料款没有到位。催了多次，商家只说“再等等”。要求解除合同中未完成的部分，退还相应款项六万八千元。',
    remedies: [{ remedy: 'refund', amount: 6_800_000, withinDays: 15 }],
  },
  bathroom: {
    who: 'lin', against: 'qihang', kind: 'service', item: '卫生间整体改造（两间）', noun: '改造', orderNo: 'JS2026061200175', amount: 6_000_000, boughtDaysAgo: 60,
    particulars: { failure: 'stoppedHalfway' },
    narrative: '两间卫生间整体改造，合同价六万元已付清，约定四十五日内装完。旧设施拆除、管线改完后就停了工，防水没有做，洁具一件没有安装。催了十几次，商家先说等材料，后来不再接电话。两间卫生间都不能用，要求退还全部款项，另请别人做完。',
    remedies: [{ remedy: 'refund', amount: 6_000_000, withinDays: 10 }],
  },
} as const satisfies Record<string, Tale>
export type TaleKey = keyof typeof tales
