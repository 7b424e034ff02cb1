import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: '承受权利义务',
  summary: '一方当事人死亡或者终止的，案件等待承受其权利义务的人，最长六十日。',
  states: {
    waiting: { name: '等待承受人', now: '等待承受权利义务的人。', otherwise: '六十日内无人承受的，案件终止。' },
    'waiting.asked': { name: '等待承受人', now: '等待承受权利义务的人。' },
    'waiting.invited': { name: '已通知承受人', now: '已向承受人发出带链接的通知，承受人入席后案件继续。' },
    named: { name: '已确定', now: '已确定承受权利义务的人。' },
    none: { name: '无人承受', now: '期满无人承受。' },
    ended: { name: '随案件结束', now: '案件已结束，本环节随之结束。' },
  },
  moves: {
    nameSuccessor: { name: '登记承受人', hint: '商家从登记库中选择；个人会收到带链接的邮件，由本人入席。可以重新发送，此前的链接随即失效。', submit: '提交', happened: '登记了承受权利义务的人' },
  },
  signals: { seatTaken: '承受人已入席。', handlerChanged: '办理机构已变更。', parentEnded: '案件已结束，本环节随之结束。' },
  lapses: { successionLimit: '期满无人承受。' },
  fields: {
    successor: { label: '承受人' },
    basisOfSuccession: { label: '依据', hint: '继承、合并、分立等。' },
    successorEmail: { label: '承受人的电子邮箱', hint: '投诉人由他人承受的，须填写；以证明材料上的为准，不得凭口头告知填写。' },
    organisation: { label: '承受的商家', hint: '被投诉方由其他商家承受的，请选择。' },
    evidence: { label: '证明材料' },
  },
  rules: { successionLimit: '确定承受人' },
  letters: {
    successorAwaited: { subject: '投诉 {reference} 等待承受权利义务的人', body: ['一方当事人死亡或者终止，案件暂停，最迟至 {due}。'], button: '查看案件' },
  },
  outcomes: { named: '已确定', none: '无人承受', ended: '随案件结束' },
}
