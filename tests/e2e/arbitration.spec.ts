import { expect, test, type Page } from '@playwright/test'
import { demonstrationLaidAnew, entersAs, person, timePasses } from './disputes.given'
import { complaintAbout, main, makes, onCase, opens, stands, ticks, writes } from './moves.given'
import { downloads, genuine } from './papers.given'
import { password } from './passkeys.given'

/**
 * Sixty thousand yuan that a mediation could not settle, decided by a panel of three. The demonstration has brought 林晓 and
 * 启航数码专营店 to the last of the sixty days; what the mediator wrote in them is laid, the rest is done here.
 */
test.use({ actionTimeout: 8_000 })
test.beforeEach(() => test.setTimeout(480_000))
test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  await demonstrationLaidAnew(browser)
})

const signs = async (page: Page, move: string, submit: string) => makes(page, move, submit, () => page.getByLabel('您的密码').fill(password))

test('sixty days of mediation fail, both agree to a panel of three, it decides by sealed votes, and it is performed @desk @scripts', async ({ browser }) => {
  const names = ['林晓', '邱航', '孙正', '顾明远', '秦思远', '严立群', '申若兰'] as const
  const [lin, qiu, sun, gu, qin, yan, shen] = (await Promise.all(names.map(async (name) => {
    const page = await (await person(browser)).newPage()
    await entersAs(page, name)
    return page
  }))) as [Page, Page, Page, Page, Page, Page, Page]
  const panel = [qin, yan, shen]
  const reference = await complaintAbout(lin, 'JS2026061200175')

  const confided = '对方若肯退五万五千元，我愿意到此为止。'
  await test.step('on the sixtieth day the mediation is over; the association says why', async () => {
    await onCase(lin, reference)
    await makes(lin, '投诉人与调解员单独沟通', '保密发送', () => writes(lin, '内容', confided))
    await onCase(gu, reference)
    await makes(gu, '双方到场发言', '发送给各方', () => writes(gu, '内容', '期限将满，请双方最后一次考虑。'))
    // Holidays move the day on which it began: one looks after every three working days.
    await expect(async () => {
      await timePasses(lin, 3)
      await onCase(gu, reference)
      if ((await main(gu).innerText()).includes('正在调解')) await makes(gu, '双方到场发言', '发送给各方', () => writes(gu, '内容', '仍请双方考虑。'))
      await onCase(lin, reference)
      await stands(lin, '调解中：终止调解')
    }).toPass({ timeout: 90_000, intervals: [0] })
    await expect(main(lin)).toContainText('调解期限届满')
    await onCase(sun, reference)
    await makes(sun, '发出终止通知', '发出通知', () => writes(sun, '理由', '六十日届满，双方未能达成一致，依照规定终止调解。'))
    const certificate = await downloads(lin, reference, '争议未能解决证明书')
    expect(certificate.text).toContain(reference)
    expect(certificate.text).toContain('人民法院')
    expect(certificate.text).not.toContain('五万五千元')
    const notice = await downloads(qiu, reference, '终止调解文书')
    expect(notice.text).toContain('六十日届满')
  })

  await test.step('both agree to a panel, on the page that says what it means', async () => {
    await onCase(lin, reference)
    await stands(lin, '选择其他途径')
    for (const way of ['调解', '仲裁或者评议', '消费者组织']) await expect(main(lin).getByRole('link', { name: way, exact: true })).toBeVisible()
    await makes(lin, '仲裁或者评议', '选择仲裁或者评议', () => ticks(lin))
    for (const page of [lin, qiu]) {
      await onCase(page, reference)
      await makes(page, '同意评议', '签署评议协议', async () => {
        for (const said of ['云川市消费者协会', '评议决定不是仲裁裁决', '不排除依法向人民法院起诉', '本程序不向甲乙双方收取费用']) await expect(main(page)).toContainText(said)
        await expect(main(page)).not.toContainText('裁决书')
        await ticks(page)
        await page.getByLabel('您的密码').fill(password)
      })
    }
  })

  await test.step('claim, answer, three members named by hand; each discloses; a question is asked and answered', async () => {
    await onCase(lin, reference)
    await makes(lin, '填写申请书', '提交申请书', async () => {
      await lin.getByLabel('内容', { exact: true }).selectOption({ label: '退款' })
      await lin.getByRole('textbox', { name: '金额' }).fill('60,000.00')
      await writes(lin, '事实和理由', '预付款六万元已付清，管线改完后停工，洁具一件没有安装，要求退还全部款项。')
    })
    await onCase(sun, reference)
    await makes(sun, '申请齐全', '确认齐全')
    await onCase(qiu, reference)
    await makes(qiu, '答辩', '提交答辩', async () => {
      await qiu.getByRole('radio', { name: '部分承认' }).check()
      await writes(qiu, '事实和理由', '停工属实，拆除和管线改造已经完成，应当扣减。')
    })
    await onCase(sun, reference)
    await makes(sun, '确定审理人员', '确定', async () => { for (const name of names.slice(4)) await sun.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check() })
    for (const member of panel) {
      await onCase(member, reference)
      await makes(member, '披露利害关系', '提交披露', async () => {
        await member.getByRole('radio', { name: '没有' }).check()
        await writes(member, '说明', '与双方当事人及争议事项均无利害关系。')
      })
      expect(await member.content()).not.toContain(confided)
      await expect(main(member)).not.toContainText('请双方最后一次考虑')
    }
    await onCase(qin, reference)
    await makes(qin, '询问当事人', '发出询问', async () => {
      await qin.getByRole('radio', { name: '被申请人', exact: true }).check()
      await writes(qin, '询问内容', '拆除和管线改造有无验收记录？')
    })
    await onCase(qiu, reference)
    await makes(qiu, '答复询问', '提交答复', () => writes(qiu, '答复内容', '没有验收记录。'))
    for (const page of [lin, qiu]) {
      await onCase(page, reference)
      await makes(page, '没有其他证据', '确认')
    }
  })

  await test.step('three vote apart and sealed; who presides drafts as it was voted, the others sign', async () => {
    const dissent = '已经完成的管线改造应当扣减。'
    for (const [member, verdict] of [[qin, '全部支持'], [yan, '全部支持'], [shen, '部分支持']] as const) {
      await onCase(member, reference)
      await stands(member, '现在轮到您')
      await makes(member, '密封表决', '密封并提交', async () => {
        await member.getByRole('group', { name: '对本请求的表决' }).getByRole('radio', { name: verdict }).check()
        if (member === shen) await writes(member, /^表决理由/, dissent)
      })
      for (const other of [lin, qiu, qin]) {
        await onCase(other, reference)
        expect(await other.content()).not.toContain(dissent)
      }
    }
    await onCase(qin, reference)
    await opens(qin, '起草文书')
    await writes(qin, '认定的事实', '被申请人收取全部款项后停工，洁具未安装，已完成的部分没有验收记录。')
    await writes(qin, '所依据的规则或条款', '《消费者权益保护法》第五十三条')
    await writes(qin, '理由', '以预收款方式提供服务而未按约定提供的，应当按照消费者的要求履行约定或者退回预付款。')
    const terms = qin.getByRole('group', { name: /^请求或者履行内容/ })
    await terms.getByLabel('内容', { exact: true }).selectOption({ label: '退款' })
    const figure = terms.getByRole('textbox', { name: '金额' })
    await figure.fill('60,000.01')
    await terms.getByLabel('几日内履行').fill('10')
    const sends = async () => {
      await qin.getByLabel('您的密码').fill(password)
      await main(qin).getByRole('button', { name: '签署并提交', exact: true }).last().click()
    }
    await sends()
    await expect(qin.getByRole('alert')).toContainText('请求或者履行内容')
    await figure.fill('60,000.00')
    await sends()
    await expect(qin.getByText('已完成：起草文书')).toBeVisible()
    for (const member of [yan, shen]) {
      await onCase(member, reference)
      await signs(member, '签署文书', '签署')
    }
  })

  await test.step('both read a panel decision, never an award; the paper is genuine', async () => {
    for (const page of [lin, qiu]) {
      await onCase(page, reference)
      await stands(page, '履行中')
      await expect(main(page)).not.toContainText('裁决书')
    }
    const decision = await downloads(qiu, reference, '评议决定书')
    for (const said of [reference, '60,000.00', '没有验收记录', '第五十三条', '秦思远', '严立群', '申若兰']) expect(decision.text).toContain(said)
    for (const unsaid of ['已经完成的管线改造应当扣减', '五万五千元', '裁决书']) expect(decision.text).not.toContain(unsaid)
    expect((await downloads(lin, reference, '评议决定书')).bytes.equals(decision.bytes)).toBe(true)
    const outsider = await (await person(browser)).newPage()
    await genuine(outsider, decision, '评议决定书')
    await outsider.context().close()
  })

  await test.step('the shop pays and shows it, the consumer confirms, and the case is closed in time', async () => {
    await onCase(qiu, reference)
    await makes(qiu, '出示履行凭证', '提交凭证', () => writes(qiu, '如何履行', '60,000.00元已原路退回，银行回单号 2026121400035。'))
    await onCase(lin, reference)
    await makes(lin, '确认已履行', '确认已履行')
    await stands(lin, '已解决')
    await timePasses(lin, 400, 'days')
    await onCase(lin, reference)
    await stands(lin, '已办结')
  })
  await Promise.all([lin, qiu, sun, gu, ...panel].map((page) => page.context().close()))
})
