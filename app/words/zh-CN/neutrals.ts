import type { neutrals as english } from '../en/neutrals';

export const neutrals: typeof english = {
  comma: '、',
  everyKind: '各类案件',
  spoken: { 'zh-CN': '中文', en: '英语' },
  roles: { mediator: '调解员', arbitrator: '仲裁员（评议员）' },
  skills: { consumerLaw: '消费者权益法律', contract: '合同', productQuality: '产品质量', digital: '数字产品与服务', accounting: '财务会计', psychology: '沟通疏导' },
  obstacles: {
    interest: '已申报与一方当事人有利害关系', organisation: '在一方当事人处任职，或投诉提交时曾任职', party: '是本案当事人', earlier: '正在或曾在本案任职', handling: '是办理本案单位的工作人员',
    inactive: '目前不接案', away: '请假中', undeclared: '尚未申报利害关系', gone: '账户已停用', language: '不使用消费者的语言办案', category: '不受理此类案件',
  },
  roster: {
    title: '人员名册', titleOf: '人员名册：{name}', lead: '本单位可以指定办案的调解员和仲裁员（评议员）。按规则指定：在符合条件且无利害关系的人员中，在办案件最少者优先；件数相同的，上次指定时间最早者优先。',
    person: '姓名', role: '职务', skills: '专长', languages: '语言', categories: '受理类别', load: '在办案件', state: '状态', last: '上次指定', never: '尚未指定', editOf: '修改{name}的名册信息', add: '邀请人员',
    emptyTitle: '名册中还没有人员', emptyText: '请通过电子邮件邀请调解员和仲裁员（评议员）。无人接受邀请时，无法指定调解员。', saved: '名册已更新。', sent: '邀请已发出，14 日内有效；对方接受后，此处显示其姓名。', withdrawn: '邀请已撤回。', open: '调解员和仲裁员（评议员）名册',
    serving: '接案', notServing: '不接案', away: '请假中', undeclared: '未申报利害关系', invited: '已邀请', declined: '已谢绝', lapsed: '邀请已失效', count: '{n, plural, other {# 件}}',
  },
  entry: {
    add: '邀请列入名册', addLead: '被邀请人会收到邮件，由其本人决定。接受之前，贵单位只能看到该邮箱，也不能向其指定案件。', edit: '{name}的名册信息', email: '电子邮箱', emailHint: '不必属于贵单位，也不必已在本平台注册。办理案件的单位的工作人员不得在该案中担任仲裁员（评议员）。',
    role: '职务', skills: '专长', languages: '办案语言', categories: '受理的案件类别', categoriesHint: '不选表示受理各类案件。',
    interests: '有利害关系的单位', interestsHint: '包括任职、持股、亲属和经常性业务往来。涉及这些单位的案件一律不予指定。', add1: '增加单位', addHint: '填写登记簿中的完整名称或编号。',
    from: '开始服务日期', until: '结束服务日期', dateHint: '例如 2026-11-30；不填表示不限。', active: '接案：可以指定办理案件', save: '保存', adding: '发出邀请',
    declared: '本人最近一次申报利害关系：{date}。', undeclared: '本人尚未申报利害关系；在其本人页面申报之前，不予指定案件。',
  },
  errors: {
    'on-roster': '贵单位按该邮箱邀请的人员已以同一职务列入名册', throttled: '一小时内已向该邮箱发送多封邮件，请稍后再试', lapsed: '该邀请已不能答复：已经答复、已被撤回或者已经失效', unknown: '登记簿中没有找到', required: '请填写或选择', date: '日期不正确，请按 2026-11-30 的格式填写', order: '结束日期早于开始日期', other: '请检查此项',
  },
  invitation: {
    title: '名册邀请', invited: '被邀请人尚未答复。接受之后才显示其姓名；在此之前不能向其指定案件。', declined: '被邀请人目前不愿列入本名册。', lapsed: '邀请逾期未获答复，可以重新发出。',
    sent: '发出日期', holds: '有效期至', withdraw: '撤回邀请', remove: '从列表中移除',
  },
  own: {
    asked: '{name}邀请您列入名册', askedText: '拟任职务：{role}。接受后，该单位可以看到您的姓名、您申报的利害关系和请假时间。您申报利害关系之后，才会向您指定案件。邀请有效期至{date}。', accept: '接受', decline: '谢绝',
    title: '我的任职', lead: '您在{name}的名册中担任{role}。', interests: '利害关系申报', interestsText: '请列出近三年内与您有任职、持股、亲属或经常性业务往来关系的全部单位。涉及这些单位的案件不会指定给您。名册管理单位可以看到您的申报。',
    none: '您没有申报利害关系。', organisations: '与我有利害关系的单位', organisationsHint: '不再有利害关系的，请取消勾选。', declare: '本人声明以上为全部利害关系', declared: '最近一次申报：{date}。', undeclared: '您尚未申报利害关系；申报之前不会指定案件给您。',
    absence: '请假', absenceText: '请假期间不会指定新的案件；在办案件照常进行，如不能继续办理，请在各案中说明。', awayFrom: '请假开始', awayUntil: '恢复日期', save: '保存', saved: '已保存。', notListed: '您不在任何名册中', notListedText: '调解员和仲裁员（评议员）由管理名册的消费者协会邀请；发往您已验证邮箱的邀请会显示在这里。',
  },
  desk: {
    drafts: '草稿', noDrafts: '没有未完成的文书。', draft: '案件 {reference}：{what}（保存于 {at}）',
    title: '工作台', lead: '您的案件，按轮到谁办和截止时间排列。', mine: '轮到我', others: '等待他人', load: '{n, plural, =0 {没有在办案件} other {在办 # 件}}', conflicts: '利害关系', noConflicts: '您申报的利害关系不涉及您任职的案件。',
    conflict: '您申报与{name}有利害关系，而该单位是案件 {reference} 的当事人。请退出该案，或申请审查。',
    keys: '键盘操作：焦点在列表中时，按 j、k（或上下方向键）到下一件、上一件，按 Enter 打开。', none: '您没有任职的案件', noneText: '案件指定给您后，会显示在这里。', away: '您已请假至{date}。', awayOpen: '您正在请假。', undeclared: '申报利害关系之前，不会指定新的案件给您。',
    back: '返回工作台', doneIn: '案件 {reference}。', doneNext: '可以继续办理下一件。', openCase: '打开该案件', left: '您在该案的任职已经结束，案卷不再对您开放。',
    declare: '申报利害关系', serviceOf: '我的任职', in: '担任{seat}', act: '可办事项', people: '名册人员', peopleOf: '人员名册', todo: '现在可办',
  },
  caucus: {
    withMediator: '只有您和调解员能看到', complainant: '与消费者单独沟通：只有消费者和您能看到', respondent: '与商家单独沟通：只有商家和您能看到', room: '双方当事人、调解员和本案各办理机构能看到；本案的仲裁员（评议员）永远看不到', talks: '只有双方当事人和调解员能看到；平台、消费者组织、行政机关和仲裁员（评议员）都看不到',
  },
};
