import type { mail as english } from '../en/mail'

export const mail: typeof english = {
  portal: '和解平台',
  seats: {
    complainant: '消费者',
    respondent: '商家',
    platform: '平台',
    association: '消费者协会',
    authority: '主管部门',
    mediator: '调解员',
    arbitrator: '审理人员',
  },
  respondentPlatform: '被投诉平台',
  you: '您',
  and: '、',
  unknown: '—',
  documents: '随本信出具：{titles}。一两分钟内可在案件页面下载，并可在 {url} 凭核验码查验真伪。',
  facts: {
    title: '案件要点',
    reference: '案件编号',
    against: '被投诉方',
    waitsOn: '现在轮到',
    matter: '待办事项',
    due: '截止时间',
    date: '{date}（北京时间）',
    daysLeft: '{n, plural, =0 {本函发出当日即为最后一天} other {本函发出时还剩 # 个工作日}}',
    provisional: '该年度节假日安排尚未公布，此为暂定日期，可能顺延，但不会提前。',
  },
  why: {
    person: '您收到本邮件，是因为您是案件 {reference} 的{seat}一方。',
    member: '您收到本邮件，是因为您代表“{organisation}”，该单位是案件 {reference} 的{seat}一方。',
    registry: '您收到本邮件，是因为本邮箱是“{organisation}”登记的联系邮箱，该单位是案件 {reference} 的{seat}一方。',
    address: '您收到本邮件，是因为有人在和解平台使用了这个邮箱地址。',
  },
  reach: '请勿直接回复本邮件。查看案件或与我们联系，请访问 {url}',
  link: '按钮无法打开时，请将下面的网址复制到浏览器中：',
  signedLink: '无需注册即可查看和答复。此链接仅供贵单位使用，在 {date}前有效，请勿转发。',
  nature: '和解平台协助化解网络购物争议，不影响任何一方依法向人民法院起诉的权利。',
  demonstration: '本邮件由演示系统发出，其中的人物和案件均为虚构。',
  openCase: '查看案件',
  otherwise: '逾期的后果：{otherwise}',
  reminder: {
    subject: '请勿错过期限：{deadline}（案件 {reference}）',
    body: ['案件 {reference} 中的“{deadline}”将于 {due} 截止。', '如已办理，请忽略本提醒。'],
  },
  letters: {
    confirmEmail: {
      subject: '请确认您的邮箱地址',
      body: [
        '有人用这个邮箱在和解平台注册了账号。如果是您本人，请点击下面的按钮完成确认；链接在 {expires} 前有效。',
        '如果不是您本人，请忽略本邮件：未经确认的账号无法使用。',
      ],
      button: '确认邮箱',
    },
    alreadyRegistered: {
      subject: '这个邮箱已经注册过',
      body: [
        '有人用这个邮箱再次申请注册，而这个邮箱已有账号，所以没有新建账号。',
        '如果是您本人，请直接登录；忘记密码的，可以在登录页面重新设置。如果不是您本人，您无需理会，账号没有任何变化。',
      ],
      button: '前往登录',
    },
    resetPassword: {
      subject: '重新设置密码',
      body: [
        '我们收到了为这个邮箱的账号重新设置密码的请求。链接只能使用一次，在 {expires} 前有效。',
        '如果不是您本人提出的，请忽略本邮件，密码不会改变。',
      ],
      button: '设置新密码',
    },
    passwordChanged: {
      subject: '您的密码已更改',
      body: ['您账号的密码于 {at}（北京时间）更改，其他设备上的登录均已退出。', '如果不是您本人操作，请立即重新设置密码。'],
      button: '重新设置密码',
    },
    changeEmail: {
      subject: '请确认新的邮箱地址',
      body: [
        '有人申请把和解平台账号的邮箱改为这个地址。如果是您本人，请点击下面的按钮确认；链接在 {expires} 前有效。',
        '如果不是您本人，请忽略本邮件。',
      ],
      button: '确认新邮箱',
    },
    emailChanged: {
      subject: '您账号的邮箱已更改',
      body: [
        '您账号的邮箱于 {at}（北京时间）更改。今后的信件将寄往新地址，本地址不再收到案件信件。',
        '如果不是您本人操作，请立即与我们联系。',
      ],
      button: '打开和解平台',
    },
    invitation: {
      subject: '“{organisation}”邀请您加入和解平台',
      body: [
        '“{organisation}”邀请您以成员身份在和解平台处理案件。链接只能使用一次，在 {expires} 前有效。',
        '如果您不认识该单位，请忽略本邮件。',
      ],
      button: '接受邀请',
    },
    takeSeat: {
      subject: '您可以继续办理投诉 {reference}',
      body: ['投诉 {reference} 的办理机构已将您登记为原投诉人的权利义务承受人。您可以通过链接入席，案件随之继续。链接只能使用一次，在 {expires} 前有效。', '如与您无关，请忽略本邮件，不会因此产生任何后果。'],
      button: '查看并入席',
    },
    serveOnRoster: {
      subject: '“{organisation}”邀请您列入调解员、仲裁员（评议员）名册',
      body: [
        '“{organisation}”邀请您列入其在和解平台的调解员、仲裁员（评议员）名册。该单位目前只知道本邮箱；您接受之后，才能看到您的姓名。您申报利害关系之前，不会指定案件给您。链接只能使用一次，在 {expires} 前有效。',
        '如果您不愿意任职，或者不认识该单位，请忽略本邮件，不会因此产生任何后果。',
      ],
      button: '查看邀请',
    },
    claimOrganisation: {
      subject: '请确认由您代表“{organisation}”',
      body: ['有人在和解平台申请代表“{organisation}”办理案件。本邮件寄往该单位登记的邮箱；如果是贵单位提出的，请点击下面的按钮确认，链接只能使用一次，在 {expires} 前有效。', '如果不是贵单位提出的，请忽略本邮件，任何人都不会因此获得权限。'],
      button: '确认并设置账号',
    },
  },
}
