import type { home as english } from '../en/home'

export const home: typeof english = {
  title: '网购有纠纷，来这里解决',
  hero: '网购有纠纷，来这里解决',
  lead: '说明遇到的问题，与商家在线协商；谈不拢，由平台或消费者组织介入处理。每一步都写明轮到谁办、什么时候之前办完。',
  free: '免费使用。您可以随时撤回，也不影响依法向人民法院起诉。',
  consumer: {
    title: '我是消费者',
    text: '准备好订单号、事情经过、照片或聊天记录。填写约需十分钟，可随时保存，以后再填。',
    start: '提交投诉',
    explore: '拿不准？看看该走哪条路',
  },
  merchant: {
    title: '我是商家，收到了投诉',
    text: '点击通知中的链接即可答复，无需注册账号。请在通知写明的日期之前提出解决办法。',
    start: '答复投诉',
    explore: '不答复会怎样',
  },
  steps: {
    title: '处理流程',
    list: [
      { title: '提交投诉', time: '即时收到回执', text: '系统检查材料是否齐全并转送商家，{accept} 个工作日内决定是否受理。' },
      { title: '商家答复', time: '{respond} 日内', text: '双方在这里书面沟通。任何一方都可以提出方案，对方一键即可接受。' },
      {
        title: '平台介入',
        time: '{platform} 个工作日内',
        text: '商家不答复或双方谈不拢的，由平台工作人员听取双方意见，提出附理由的处理方案。',
      },
      { title: '履行与回访', time: '按约定日期', text: '系统跟踪承诺是否兑现。未兑现或您不同意方案的，会告知您还有哪些途径。' },
    ],
    more: '查看全部期限及依据',
  },
  back: {
    title: '继续办理',
    text: '登录后可查看您的案件、草稿和待办事项。',
    signIn: '登录',
    register: '注册账号',
  },
  desk: {
    page: '您的案件', title: '{name}，您好',
    waiting: '{n, plural, =0 {目前没有需要您办理的案件。} other {有 # 件需要您办理。}}',
    waitingLate: '有 {n} 件需要您办理，其中 {late} 件已逾期。', all: '查看全部', open: '打开列表',
  },
  open: {
    title: '向所有人公开',
    rules: { title: '规则与期限', text: '各方应当做什么、何时之前做、依据是什么。' },
    guide: { title: '办事指南', text: '每种程序一张流程图，直接由系统运行的规则生成。' },
    elder: { title: '长辈版', text: '字更大、按钮更大，页面和功能不变。' },
  },
}
