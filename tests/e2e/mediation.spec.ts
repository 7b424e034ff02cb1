import { expect, test, type Page } from '@playwright/test'
import { demonstrationLaidAnew, entersAs, person, timePasses } from './disputes.given'
import { complaintAbout, main, makes, onCase, opens, stands, ticks, writes } from './moves.given'
import { downloads, genuine } from './papers.given'
import { passkeySigns, password, withAuthenticator } from './passkeys.given'

/**
 * Sixty thousand yuan settled before a mediator, by figures that neither side shows the other. 林晓 has filed a complaint with
 * the association of Yunchuan about a renovation that 启航数码专营店 left half done; everything after that is done here.
 */
test.use({ actionTimeout: 8_000 })
test.beforeEach(() => test.setTimeout(480_000))
test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  await demonstrationLaidAnew(browser)
})

const bids = async (page: Page, reference: string, figure: string) => {
  await onCase(page, reference)
  await makes(page, '提出金额', '密封提交', async () => {
    await expect(main(page)).toContainText('其他各方只看到您已经提交，看不到内容')
    await writes(page, '您的金额', figure)
  })
}

test('sixty thousand yuan before a mediator: blind figures meet, all three sign, and it is performed @desk @scripts', async ({ browser }) => {
  const [lin, qiu, sun, cheng] = (await Promise.all(['林晓', '邱航', '孙正', '程雅文'].map(async (name) => {
    const page = await (await person(browser)).newPage()
    await entersAs(page, name)
    return page
  }))) as [Page, Page, Page, Page]
  const reference = await complaintAbout(lin, 'JS2026080700268')

  await test.step('the association accepts the complaint, the shop answers, both want a mediation', async () => {
    await onCase(sun, reference)
    await makes(sun, '材料齐全', '确认材料齐全')
    await makes(sun, '受理', '确认受理')
    await onCase(qiu, reference)
    await makes(qiu, '答复投诉', '提交答复', async () => {
      await qiu.getByRole('radio', { name: '同意部分请求' }).check()
      await writes(qiu, '内容', '工程确有延误，但水电部分已经完工，应当扣除相应的工程款。')
    })
    await onCase(lin, reference)
    await makes(lin, '申请介入', '申请介入')
    await makes(lin, '提议调解', '提议调解', () => ticks(lin))
    await onCase(qiu, reference)
    await makes(qiu, '同意调解', '同意调解')
    await stands(qiu, '调解中', '消费者协会')
  })

  await test.step('a mediator takes it up and has no interest in it; then it is for the two sides', async () => {
    await onCase(sun, reference)
    await makes(sun, '受理调解', '确认受理')
    await makes(sun, '指定调解员', '确认指定', () => sun.getByRole('radio', { name: /^程雅文/ }).check())
    await onCase(cheng, reference)
    await makes(cheng, '披露利害关系', '确认披露', async () => {
      await cheng.getByRole('radio', { name: '没有' }).check()
      await writes(cheng, '说明', '与双方当事人及争议事项均无利害关系。')
    })
    await stands(cheng, '消费者、商家')
    await timePasses(lin, 5, 'days')
    await onCase(lin, reference)
    await stands(lin, '正在调解')
  })

  const [hers, his] = ['只要能退到五万八千元，我就可以接受，请不要告诉对方。', '公司最多能退六万二千元，再多要总部批准。']
  await test.step('what is said to the mediator alone is on nobody else’s page', async () => {
    for (const [page, seat, text] of [[lin, '投诉人', hers], [qiu, '被投诉方', his]] as const) {
      await onCase(page, reference)
      await makes(page, `${seat}与调解员单独沟通`, '保密发送', async () => {
        await expect(main(page)).toContainText('只有您和调解员能看到')
        await writes(page, '内容', text)
      })
      await expect(main(page)).toContainText(text)
    }
    await onCase(cheng, reference)
    for (const text of [hers, his]) await expect(main(cheng)).toContainText(text)
    for (const [page, text] of [[lin, his], [qiu, hers], [sun, hers], [sun, his]] as const) {
      await onCase(page, reference)
      await stands(page, '正在调解')
      expect(await page.content()).not.toContain(text)
      await page.goto(`/search?q=${encodeURIComponent(text.slice(0, 8))}`)
      await expect(main(page)).not.toContainText(reference)
    }
  })

  await test.step('three rounds of figures: the first two tell nobody anything, the third meets at the middle', async () => {
    await onCase(cheng, reference)
    await makes(cheng, '背对背出价', '开始出价')
    for (const [demand, offer] of [['68000', '50,000.00'], ['62,500.50', '56000']] as const) {
      await bids(lin, reference, demand)
      await bids(qiu, reference, offer)
      for (const page of [lin, qiu, cheng]) {
        await onCase(page, reference)
        const seen = await page.content()
        for (const figure of ['50,000.00', '62,500.50', '56,000']) expect(seen, figure).not.toContain(figure)
      }
    }
    await onCase(qiu, reference)
    await opens(qiu, '提出金额')
    await writes(qiu, '您的金额', '55,000')
    await main(qiu).getByRole('button', { name: '密封提交' }).last().click()
    await expect(qiu.getByRole('alert')).toContainText('各轮金额只能向对方靠近')
    await bids(qiu, reference, '61,200.01')
    await bids(lin, reference, '58,800.00')
    // Half of 120,000.01 has an odd fen: it is the consumer's.
    await stands(lin, '待签署')
  })

  await test.step('both read it in plain and in legal words and sign with a passkey, the mediator too signs', async () => {
    for (const [page, device] of [[lin, '我的手机'], [qiu, '店里的电脑']] as const) {
      await withAuthenticator(page)
      await onCase(page, reference)
      await opens(page, '签署协议')
      await expect(main(page).getByRole('heading', { name: '通俗说明' })).toBeVisible()
      await expect(main(page).getByRole('heading', { name: '调解协议书' })).toBeVisible()
      await expect(main(page)).toContainText('人民币60,000.01元（大写：陆万元零壹分）')
      await passkeySigns(page, device, '签署协议')
      await stands(page, page === lin ? '商家、调解员' : '调解员')
    }
    await onCase(cheng, reference)
    await makes(cheng, '签署协议', '签署', async () => {
      await ticks(cheng)
      await cheng.getByLabel('您的密码').fill(password)
    })
    // Their part is over with the last signature; the desk says so, and nothing says that it was not done.
    await expect(cheng).toHaveURL(/\/desk\?done=mediation\.sign/)
    await expect(cheng.getByRole('status').filter({ hasText: reference })).toContainText('您在该案的任职已经结束')
    await onCase(lin, reference)
    await stands(lin, '履行中')
    await main(lin).getByRole('link', { name: '谁签署了什么，如何核验' }).click()
    await expect(main(lin).getByText('通行密钥', { exact: true })).toHaveCount(2)
    await expect(main(lin).getByText('再次输入密码后点击')).toHaveCount(1)
    await expect(main(lin)).not.toContainText('未通过')
  })

  await test.step('the sealed agreement is downloaded and holds before /verify; one changed byte does not', async () => {
    const paper = await downloads(lin, reference, '和解协议书')
    expect(paper.text).toContain('60,000.01')
    expect(paper.text).toContain(reference)
    for (const secret of [hers, his, '61,200.01', '58,800.00']) expect(paper.text).not.toContain(secret)
    const outsider = await (await person(browser)).newPage()
    await genuine(outsider, paper, '和解协议书')
    await outsider.context().close()
  })

  await test.step('the shop pays and shows it, the consumer confirms, and after the year nothing is left to follow', async () => {
    await onCase(qiu, reference)
    await makes(qiu, '出示履行凭证', '提交凭证', () => writes(qiu, '如何履行', '60,000.01元已原路退回，银行回单号 2026112700081。'))
    await onCase(lin, reference)
    await expect(main(lin)).toContainText('银行回单号 2026112700081')
    await makes(lin, '确认已履行', '确认已履行')
    await stands(lin, '已解决')
    await timePasses(lin, 400, 'days')
    await onCase(lin, reference)
    await stands(lin, '已办结')
  })
  for (const page of [lin, qiu, sun, cheng]) await page.context().close()
})
