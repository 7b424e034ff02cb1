import type { documents as english } from '../en/documents'

export const documents: typeof english = {
  kinds: {
    complaintRegistration: '投诉登记表', reportRegistration: '举报登记表', transferNotice: '分送通知书', identityRequest: '限期提供身份证明通知书',
    acceptance: '投诉受理文书', nonAcceptance: '投诉不予受理文书', mediationNotice: '投诉调解通知书', mediationTermination: '终止调解文书',
    mediationStatement: '投诉调解书', reportResult: '举报处理结果告知书', settlementAgreement: '和解协议书', mediatorProposal: '调解方案',
    proceduralOrder: '程序指令', award: '裁决书', panelDecision: '评议决定书', failureCertificate: '争议未能解决证明书', courtBundle: '诉讼材料目录',
  },
  list: {
    title: '文书', none: '暂无文书。', coming: '正在制作，请稍候', failed: '未能制作，已提示管理员',
    missing: '以下字符为字体所缺，文书中以标记代替：{codes}', about: '文书均有中文和英文，并经电子签章。', check: '文书核验',
  },
  coming: {
    caption: '案件 {reference}', title: '文书正在制作', text: '文书已经发出，自发出时起算，只是纸面文件还没有制作完成。请稍后再试，您无需办理任何手续。',
    again: '再试一次', back: '返回案件', failedTitle: '文书未能制作', failedText: '文书已经发出，自发出时起算。管理员已收到提示，将重新制作。',
  },
  verify: {
    title: '文书核验', intro: '查验文书是否由本平台发出、是否被改动。无需登录。',
    byCode: '输入核验码', code: '文书核验码', codeHint: '印在每页页脚，例如 HD-7K3M-9Q2P-4WXC。不区分大小写，可以不填连字符。', check: '核验',
    byFile: '上传文件', file: 'PDF 文件', fileHint: '请上传下载时的原文件，不超过 20 MB。文件仅用于比对，不会保存。', checkFile: '核验文件',
    result: '核验结果', kind: '文书', by: '出具机构', on: '出具日期', sealed: '签章时间', reference: '案件编号', notKnown: '已无记录', coming: '正在签章',
    titles: {
      issued: '本平台出具过此核验码的文书', genuine: '真实，未被改动', altered: '已被改动：此文件不是出具的原件', unknown: '本平台没有出具过', mistyped: '核验码有误',
      throttled: '核验次数过多', noFile: '没有读到文件', tooLarge: '文件过大',
    },
    says: {
      issued: '请将以下内容与您手中的文书核对。仅凭核验码不能证明文书内容未被改动，如需确认，请上传文件核验。',
      genuine: '此文件与本平台出具的原件逐字节一致，电子签章完好。',
      altered: '此文件带有本平台的签章或者核验码，但内容有改动、增加或者删减。请勿采信，并向提供者索取原件。',
      unknown: '请逐字核对核验码，或者上传下载时的原文件；扫描件、打印件无法比对。',
      mistyped: '核验码在 HD 之后共十二位字母和数字，您输入的末位与前面各位不符，请再核对一次。',
      throttled: '您所在的网络短时间内核验次数较多，请一刻钟后再试。', noFile: '请选择 PDF 文件后再试。', tooLarge: '本平台的文书不超过 20 MB。',
    },
    meaning: '核验只显示文书由谁出具、是什么文书、何时出具，不显示当事人和文书内容。',
  },
  unmade: {
    title: '未能制作的文书', list: '未能制作的文书', document: '文书', of: '案件', why: '原因', tries: '已尝试 {n} 次', when: '出具时间', act: '操作', again: '重新制作',
    done: '文书即将重新制作。', gone: '该文书不在待重新制作之列。', empty: '文书均已制作', emptyText: '无法生成或者无法签章的文书会出现在这里。',
    erased: '文书的内容已被删除。', marked: '含有字体所缺字符的文书', markedText: '这些文书已签章，所缺字符以可见的标记代替。', missing: '字符',
  },
}
