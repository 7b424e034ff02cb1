import type { Words } from '../en'

/** 演示专用入口。 */
export const demo: Words['demo'] = {
  people: {
    title: '选择演示身份',
    lead: '点一下即可登录。如需同时使用两个身份，请另开一个无痕窗口。',
    be: '以{name}的身份进入',
    roles: {
      consumer: '消费者', merchant: '商家', platform: '平台处理人员', association: '消费者组织', authority: '主管部门', mediator: '调解员', arbitrator: '仲裁员（评议员）', auditor: '审计人员', admin: '管理员',
    },
    about: {
      lin: '有多件投诉的消费者：茶壶开裂，六万元的卫生间改造停了工，调解将满六十日。',
      wang: '使用大字版的年长消费者。',
      emma: '使用英文界面的消费者。',
      chen: '负责一家茶具店的投诉答复，待办较多。',
      qiu: '负责一家数码店的投诉答复。',
      he: '在集市通平台处理投诉。',
      sun: '在云川市消费者协会处理投诉。',
      jian: '查看主管部门有权查看的案件。',
      cheng: '受云川市消费者协会指定主持调解。',
      gu: '同一名册的调解员，有一件调解将满六十日。',
      qin: '同一名册的仲裁员（评议员），对争议作出裁断。',
      yan: '同一名册的仲裁员（评议员），与一家家居店有利害关系。',
      shen: '同一名册的仲裁员（评议员），熟悉合同和账目。',
      audit: '查看案件记录和审计日志。',
      admin: '管理登记信息、用户和信件。',
    },
  },
  clock: {
    title: '调整演示时钟',
    lead: '案件时钟可以向前拨。途中到期的期限会立即生效，生效时间按各自的到期时刻计算。',
    now: '案件时钟现在是',
    unit: '向前拨',
    units: { hours: '小时', days: '自然日', workDays: '工作日' },
    amount: '数量',
    move: '拨动时钟',
    quick: { hours: '1 小时', days: '1 天', workDays: '1 个工作日', week: '7 天' },
    moved: '时钟已拨动，{n, plural, =0 {途中没有期限到期。} other {途中有 # 项期限或提醒到期。}}',
    errors: { required: '请输入数字', number: '请输入 1 至 400 的整数', 'number-low': '请输入 1 至 400 的整数', 'number-high': '请输入 1 至 400 的整数' },
    reset: '恢复初始状态',
    resetLead: '本次演示中的所有操作都将清除，并重新生成初始数据。需要几秒钟，您将退出登录。',
    resetDo: '清除并恢复初始状态',
    resetDone: '演示已恢复初始状态。',
  },
}
