import type { fields as english } from '../en/fields';

export const fields: typeof english = {
  addTerm: '再加一项', removeTerm: '删除', term: '第 {n} 项', remedy: '内容', chooseRemedy: '请选择', amount: '金额', within: '几日内履行', withinHint: '自达成一致之日起的自然日；不填为 15 日。', head: '赔偿项目',
  addresses: '每行一个网址，最多 {n} 个。', sealed: '密封提交：双方均提出之前，任何人看不到。', find: '查找', findLabel: '{label}：输入名称的一部分', findNone: '没有找到，请减少几个字再试。', partyNone: '以上都不是',
  look: '查看（新标签页）',
  number: '{min} 至 {max}',
  remedies: {
    refund: '退款', partRefund: '部分退款', return: '退货', replacement: '换货', repair: '维修', redo: '重作', missingQuantity: '补足数量', priceCut: '减价', compensation: '赔偿', apology: '赔礼道歉',
  },
  heads: { loss: '实际损失', threefold: '惩罚性赔偿（消法第五十五条）', costs: '合理费用', other: '其他' },
  errors: {
    required: '{label}：请填写或选择', 'too-long': '{label}：内容太长', 'too-short': '{label}：请再写详细一些', characters: '{label}：含有无法使用的字符',
    amount: '{label}：请填写金额，例如 1,234.50', 'amount-low': '{label}：金额过低', 'amount-high': '{label}：金额过高', 'amount-not-here': '{label}：此项不涉及金额',
    'head-not-here': '{label}：只有赔偿才需要填写', number: '{label}：请填写整数', 'number-low': '{label}：数字过小', 'number-high': '{label}：数字过大',
    date: '{label}：日期不正确', unknown: '{label}：无法识别', 'too-many': '{label}：数量过多', repeated: '{label}：有重复', address: '{label}：请填写以 https:// 开头的网址',
    'ground-not-this-body': '{label}：本机构不能以该理由不予受理', 'ground-overturned': '{label}：该理由已被复核撤销', 'more-than-claimed': '{label}：请勾选，确认您愿意给付超过对方诉求的金额', email: '{label}：请填写电子邮箱', 'pause-cap': '{label}：暂停累计不得超过 30 日',
    other: '{label}：请检查',
  },
  unknownField: '提交的表单中含有不属于它的内容',
};
