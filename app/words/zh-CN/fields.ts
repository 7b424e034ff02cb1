import type { fields as english } from '../en/fields';

export const fields: typeof english = {
  addTerm: '再加一项', removeTerm: '删除', term: '第 {n} 项', remedy: '内容', chooseRemedy: '请选择', amount: '金额', within: '几日内履行', withinHint: '自达成一致之日起的自然日；不填为 {n} 日。', head: '赔偿项目',
  addresses: '每行一个网址，最多 {n} 个。', sealed: '密封提交。您在此填写的内容以专用密钥单独保存，现在任何人都看不到：对方看不到，调解员和工作人员看不到，您自己提交后也无法再查看。只有到本页说明的步骤时，才会与其他各方的内容一并开启；若该步骤没有发生，则永远不会向任何人显示。', find: '查找', findLabel: '{label}：输入名称的一部分', findNone: '没有找到，请减少几个字再试。', partyNone: '以上都不是',
  look: '查看（新标签页）',
  number: '{min} 至 {max}',
  remedies: {
    refund: '退款', partRefund: '部分退款', return: '退货', replacement: '换货', repair: '维修', redo: '重作', missingQuantity: '补足数量', priceCut: '减价', compensation: '赔偿', apology: '赔礼道歉',
  },
  heads: { loss: '实际损失', threefold: '惩罚性赔偿（消法第五十五条）', costs: '合理费用', other: '其他' },
  errors: {
    required: '{label}：请填写或选择', 'too-long': '{label}：内容太长', 'too-short': '{label}：请再写详细一些', characters: '{label}：含有无法使用的字符', 'one-line': '{label}：只能写一行，请去掉其中的换行和制表符',
    amount: '{label}：请填写金额，例如 1,234.50', 'amount-low': '{label}：金额过低', 'amount-high': '{label}：金额过高', 'amount-not-here': '{label}：此项不涉及金额',
    'head-not-here': '{label}：只有赔偿才需要填写', number: '{label}：请填写整数', 'number-low': '{label}：数字过小', 'number-high': '{label}：数字过大',
    date: '{label}：日期不正确', unknown: '{label}：无法识别', 'too-many': '{label}：数量过多', repeated: '{label}：有重复', address: '{label}：请填写以 https:// 开头的网址',
    'ground-not-this-body': '{label}：本机构不能以该理由不予受理', 'ground-overturned': '{label}：该理由已被复核撤销', 'more-than-claimed': '{label}：请勾选，确认您愿意给付超过对方诉求的金额', email: '{label}：请填写电子邮箱', 'pause-cap': '{label}：暂停累计不得超过 30 日',
    superseded: '页面打开后文本已有变化。请阅读下方的新文本，同意的再签署。', 'password-missing': '点击签署需要输入您的密码', 'password-wrong': '密码不正确', throttled: '尝试次数过多，请十五分钟后再试。', 'reauth-needed': '请再次输入密码',
    'decline-unsaid': '不使用可靠电子签名的，请勾选此项；或者用通行密钥签署', 'passkey-failed': '无法核验通行密钥的签名，没有签署，请重试。', 'passkey-unknown': '该通行密钥不属于您的账号', 'passkey-late': '页面打开时间过长，请重新签署。',
    conflicted: '{label}：该人员与本案有利害关系', 'not-available': '{label}：该人员目前不能接案', 'sat-before': '{label}：该人员此前已在本程序中任职',
    'over-claim': '{label}：高于请求，须先变更请求', 'bid-moves-away': '{label}：各轮金额只能向对方靠近', 'no-such-head': '{label}：没有这一项请求', 'ground-put-before': '{label}：您已就同一人员提出过该事由',
    'not-as-voted': '{label}：与表决结果不一致', 'no-counterclaim': '{label}：本案没有反请求', 'costs-need-bad-faith': '{label}：只能令被认定为恶意的一方承担费用', 'over-sole-limit': '{label}：本案由一人独任审理，该金额须由三人审理', 'no-such-member': '{label}：没有这一名审理人员', 'no-terms-here': '{label}：准许重新评议不同时确定履行内容',
    other: '{label}：请检查',
  },
  findings: { number: '第 {n} 项认定', text: '认定的事实', evidence: '所依据的证据', rule: '所依据的规则或条款', ruleHint: '例如：《消费者权益保护法》第二十四条。' },
  neutral: {
    byRule: '按规则指定：符合条件的人员中在办案件最少者', byRuleHint: '在办案件数相同的，由上次指定时间最早者担任。', empty: '名册中没有可选的人员。请名册管理单位补充人员，或移交其他名册。',
    load: { one: '在办 {n} 件', other: '在办 {n} 件' }, knows: '专长', speaks: '语言', takes: '受理类别', barred: '不能选择', note: '说明',
  },
  unknownField: '提交的表单中含有不属于它的内容',
};
