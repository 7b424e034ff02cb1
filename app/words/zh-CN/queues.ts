import type { queues as english } from '../en/queues';

export const queues: typeof english = {
  cases: {
    title: '我的案件', lead: '轮到您办理的排在前面。每次轮到您，我们都会通知您。',
    emptyTitle: '您还没有案件', emptyText: '提交投诉后，案件会显示在这里，并写明轮到谁办、什么时候之前办完。', emptyAction: '提交投诉', file: '提交投诉', toQueue: '{name}的待办',
  },
  queue: {
    title: '待办', titleOf: '待办：{name}', choose: '办理哪个单位的案件？', chooseText: '您代表多个单位，各单位的待办分开显示。', waiting: '{n, plural, =0 {没有待办} other {# 件待办}}',
    none: '您没有代表任何单位', noneText: '待办供商家、平台、消费者协会和主管部门使用。您本人的案件在“我的案件”中。', noneAction: '我的案件',
    emptyTitle: '没有待办事项', emptyText: '需要贵单位答复或处理的案件会显示在这里。', emptyOthers: '查看等待他人的案件',
  },
  groups: { overdue: '已逾期', today: '今天到期', week: '五个工作日内到期', later: '以后到期', others: '等待他人', ended: '已办结' },
  tabs: { label: '案件范围', all: '全部进行中', mine: '轮到我方', mineOwn: '轮到我', others: '等待他人', ended: '已办结', more: '{n}+' },
  filter: { title: '筛选', status: '进展', any: '全部', kind: '争议类型', apply: '显示', clear: '显示全部', noneTitle: '没有符合条件的案件', noneText: '减少筛选条件可以看到更多。', last: '已全部显示。' },
  columns: { case: '案件', about: '争议类型', against: '商家', amount: '金额', status: '进展', due: '截止时间', filed: '提交于', moved: '最近动态', noDate: '无期限' },
  turn: { mine: '轮到您' },
  summary: { label: '紧急情况', overdue: '已逾期', today: '今天到期', week: '本周到期' },
  next: '更多', first: '回到开头',
  search: {
    title: '搜索', label: '关键词、订单号或案件编号', hint: '中文、英文均可。只搜索您的案件中您有权查看的内容，新的在前。', hintDeciding: '输入投诉人的完整电话号码或电子邮箱，也可以找到其案件。', action: '搜索', where: '搜索范围', results: '搜索结果',
    noneTitle: '没有找到', noneText: '请减少或更换关键词，或只输入编号的一部分。', tooShort: '请至少输入两个字。', own: '我的案件', before: '搜索更早的案件', open: '搜索',
  },
};
