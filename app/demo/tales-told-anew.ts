/** Tales that take the worked examples' course in sentences and at sums of their own. */
import type { Tale } from './tale'

/** Sentences of the worked examples that are about the teapot itself, or the kitchen that was never finished. */
const asks = '茶壶出厂前都做过沸水测试，请提供开箱视频，我们可以商量。'
const denies = '壶体开裂是使用不当造成的，不同意退款。'
const notOurs = '安装延误不是我们的责任。'
export const found = '订单、开箱视频和聊天记录显示：收货次日注入沸水后壶身开裂，说明书写明可以使用沸水。'
const doubtful = '壶体裂纹位于壶底，出厂检测合格。'
const shown = '安装未完成，有现场照片为证。'
export const owed = '商品存在质量问题，商家没有举证证明系使用不当，应当退款（《消费者权益保护法》第二十四条）。'
const halfway = '裂纹原因双方各有可能，按七成计算较为公平。'
const answers = '事实和理由见所附材料，请依法处理。'
const finding = '被申请人收款后未完成安装，有合同和现场照片为证。'
const clause = '《消费者权益保护法》第五十三条'
const reasoned = '依照查明的事实和适用的规则，理由如上所述。'
const unwilling = '商家不肯退款。'
const faulty = '《消费者权益保护法》第二十四条'
export const misdescribed = '实物与页面说明不符，商家没有在显著位置说明差异，应当退款（《消费者权益保护法》第二十条、第二十四条）。'
const kitchenDecided = '合同约定三十日内完成测量、定制和安装，被申请人至今没有完成，也没有提出可以采信的理由。申请人要求退还预付款项，有事实和法律依据；合议时有一名成员认为已装柜体应当扣减，多数意见不予采纳，因为柜体无法单独使用。'

export const toldAnew = {
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
