import { expect, test, type Page } from '@playwright/test'
import { betrays, datedDaysAgo, demonstrationLaidAnew, entersAs, followsLetter, paperPdf, person, photograph, timePasses, type Paper } from './disputes.given'
import { makes, standing, stands } from './moves.given'

/**
 * The main job on real input, and its dark twin. Several people sit at several machines; the merchant, 云朵家居店, stands in
 * the register with an address for service and has never come to the portal.
 */
const shop = '云朵家居店'
const shopsMailbox = 'yunduo@home.example'
const password = '七楼的纸灯笼 morning tea 很暖'

test.use({ actionTimeout: 8_000 })

// Another file may have claimed the shop in this portal, or moved its clock.
test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  await demonstrationLaidAnew(browser)
})
test.beforeEach(() => test.setTimeout(240_000))

/** An answer among others: its label is followed by its hint. */
const answer = (label: string) => new RegExp(`^${label}(\\s|$)`)

/** Files a complaint one page at a time; returns its reference. */
async function files(page: Page, told: { item: string; orderNo: string; amount: string; narrative: string; papers: Paper[] }): Promise<string> {
  const next = () => page.getByRole('button', { name: '保存并继续' }).click()
  const asks = (title: string) => expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await page.goto('/file')
  await page.getByRole('button', { name: '开始填写' }).click()
  await asks('您要投诉谁？')
  await page.getByRole('radio', { name: answer('店铺或商家') }).check()
  await next()
  await asks('是哪家店铺？')
  await page.getByLabel('店铺或平台名称').fill('云朵')
  await page.getByRole('button', { name: '查找' }).click()
  await page.getByRole('radio', { name: answer(shop) }).check()
  await next()
  await asks('由谁来处理您的投诉？')
  await page.getByRole('radio', { name: answer('平台') }).check()
  await page.getByRole('radio', { name: answer('云川市消费者协会') }).check()
  await next()
  await page.getByRole('radio', { name: answer('质量问题') }).check()
  await next()
  await asks('补充几项具体情况')
  await page.getByRole('checkbox', { name: answer('破损、损坏') }).check()
  await datedDaysAgo(page, '您什么时候收到的？', 6)
  await page.getByRole('radio', { name: answer('不是') }).check()
  await next()
  await asks('订单信息')
  await page.getByLabel('商品或服务名称').fill(told.item)
  await page.getByLabel('订单号').fill(told.orderNo)
  await page.getByLabel('实付金额').fill(told.amount)
  await datedDaysAgo(page, '购买日期', 9)
  await datedDaysAgo(page, '您什么时候发现问题的？', 5)
  await next()
  await page.getByRole('textbox', { name: '请说明事情经过' }).fill(told.narrative)
  await next()
  await asks('有没有能说明情况的材料？')
  if (told.papers.length) await page.getByLabel(/照片、截图、文件/).setInputFiles(told.papers)
  // Files may still be on their way: the form waits for them and goes on by itself.
  await next()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('您希望怎么解决？', { timeout: 45_000 })
  await page.getByRole('checkbox', { name: answer('退款') }).check()
  await page.getByRole('textbox', { name: '退款的金额', exact: true }).fill(told.amount)
  await next()
  await page.getByRole('radio', { name: answer('不举报，只解决我本人的争议') }).check()
  await next()
  await asks('怎样联系您？')
  // Asked once for the account, not again here (WCAG 3.3.7).
  await expect(page.getByLabel('姓名')).toHaveValue('林晓')
  await next()
  await page.getByRole('group', { name: '是否同意公示投诉信息？' }).getByRole('radio', { name: '不同意' }).check()
  await page.getByRole('group', { name: '是否同意委托调解？' }).getByRole('radio', { name: '同意', exact: true }).check()
  await next()
  await asks('核对填写内容')
  for (const said of [shop, told.item, told.orderNo, told.narrative, ...told.papers.map(({ name }) => name)]) await expect(page.getByRole('main')).toContainText(said)
  await page.getByRole('button', { name: '提交投诉' }).click()
  await expect(page.getByRole('alert')).toContainText('请勾选声明后再提交')
  await page.getByRole('checkbox', { name: /^以上内容属实/ }).check()
  await page.getByRole('button', { name: '提交投诉' }).click()
  await asks('投诉已提交')
  return /HJ\d\d-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await page.getByRole('main').innerText())![0]
}

async function offers(page: Page, remedy: string, amount: string, note: string) {
  await makes(page, '提出和解方案', '提出方案', async () => {
    await page.getByLabel('内容', { exact: true }).selectOption({ label: remedy })
    await page.getByRole('textbox', { name: '金额' }).fill(amount)
    await page.getByLabel('几日内履行').fill('5')
    await page.getByRole('textbox', { name: '备注' }).fill(note)
  })
}

test('a merchant stays silent: the platform steps in, proposes with reasons, and what the consumer accepts binds', async ({ browser }) => {
  const [lin, he, merchant] = await Promise.all([1, 2, 3].map(async () => (await person(browser)).newPage()))
  await entersAs(lin!, '林晓')
  const reference = await files(lin!, {
    item: '实木餐椅（两把）', orderNo: 'JS2026110900413', amount: '1,680.00', papers: [],
    narrative: '两把餐椅到货时椅腿已经开裂，坐上去会晃。拍照发给客服，三天没有人回复，页面上的电话也打不通。',
  })
  await entersAs(he!, '何敏')
  await he!.goto(`/cases/${reference}`)
  await makes(he!, '材料齐全', '确认材料齐全')
  await makes(he!, '受理', '确认受理')
  // The letter arrives; nobody opens it.
  await expect(async () => {
    await merchant!.goto(`/mailbox?to=${encodeURIComponent(shopsMailbox)}`)
    await expect(merchant!.getByRole('link', { name: new RegExp(`请在.*前答复.*${reference}`) })).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 120_000, intervals: [500, 1000, 2000] })

  await test.step('the days to answer run out; two working days later the platform steps in', async () => {
    // Ten calendar days hold at least five working days; the rest is waited for one by one.
    await timePasses(lin!, 5)
    await expect(async () => {
      await timePasses(lin!, 1)
      await lin!.goto(`/cases/${reference}`)
      await expect(standing(lin!)).toContainText('商家未答复', { timeout: 500 })
    }).toPass({ timeout: 120_000, intervals: [0] })
    await expect(lin!.getByRole('region', { name: '案件经过' })).toContainText('被投诉方逾期未答复')
    await timePasses(lin!, 2)
    await he!.goto(`/cases/${reference}`)
    await stands(he!, '平台介入')
    // No proposal in the days in which a late answer still counts.
    await expect(he!.getByRole('link', { name: '提出处理方案' })).toHaveCount(0)
    await timePasses(lin!, 4)
  })

  await test.step('the platform proposes, with facts and reasons', async () => {
    await he!.goto(`/cases/${reference}`)
    await makes(he!, '提出处理方案', '送达处理方案', async () => {
      await he!.getByRole('textbox', { name: '查明的事实' }).fill('订单、照片与到货时间相符，椅腿在到货当日即已开裂；商家经通知未作任何说明。')
      await he!.getByRole('textbox', { name: '理由' }).fill('商品交付时存在质量问题，消费者在七日内提出，应当退款。')
      await he!.getByLabel('内容', { exact: true }).selectOption({ label: '退款' })
      await he!.getByRole('textbox', { name: '金额' }).fill('1680')
      await he!.getByLabel('几日内履行').fill('7')
    })
  })

  await test.step('the consumer accepts, the merchant still says nothing, and the decision binds by default', async () => {
    await lin!.goto(`/cases/${reference}`)
    await expect(lin!.getByRole('main')).toContainText('应当退款')
    await makes(lin!, '接受处理方案', '确认接受', () => lin!.getByRole('checkbox', { name: /^我已阅读并同意/ }).check())
    await stands(lin!, '待双方答复处理方案')
    await timePasses(lin!, 6)
    await lin!.goto(`/cases/${reference}`)
    await stands(lin!, '履行中')
    await expect(lin!.getByRole('main')).toContainText('1,680.00')
  })
  await Promise.all([lin, he, merchant].map((page) => page!.context().close()))
})

test('a consumer files with photographs, offers go back and forth by the signed link, they settle, sign and perform', async ({ browser }) => {
  const [lin, he, merchant, admin] = await Promise.all([1, 2, 3, 4].map(async () => (await person(browser)).newPage()))
  const papers = [await photograph('壶身裂纹.jpg', '#8fb3c9'), await photograph('开箱 (2).jpg', '#c9a48f'), paperPdf('客服聊天记录.pdf', 'Order JS2026111100777')]

  await entersAs(lin!, '林晓')
  const reference = await files(lin!, {
    item: '珊瑚绒四件套（1.8米）', orderNo: 'JS2026111100777', amount: '２６８．００',
    narrative: '收到后第一次清洗，被套就从缝线处裂开一道二十厘米的口子，水温和洗法都按标签。联系客服两次，一直没有回复。', papers,
  })
  await lin!.getByRole('main').getByRole('link', { name: '查看案件' }).click()
  await stands(lin!, '已收到', '平台')

  await test.step('the platform finds it in its queue and accepts', async () => {
    await entersAs(he!, '何敏')
    await expect(he!).toHaveURL(/\/queue/)
    await he!.goto(`/cases/${reference}`)
    await makes(he!, '材料齐全', '确认材料齐全')
    await makes(he!, '受理', '确认受理')
    await stands(he!, '等待答复', '商家')
  })

  await test.step('the merchant reads and answers from the letter, without an account', async () => {
    await followsLetter(merchant!, shopsMailbox, new RegExp(reference), '答复投诉')
    await expect(merchant!).toHaveURL(new RegExp(`/answer/case/${reference}$`))
    await expect(merchant!.getByRole('heading', { level: 1 })).toContainText(`有一件关于${shop}的投诉`)
    await expect(merchant!.getByRole('main')).toContainText('268.00')
    await merchant!.getByRole('link', { name: '查看投诉并答复' }).click()
    await expect(merchant!.getByRole('main')).toContainText('缝线处裂开')
    // The other side never sees how to reach the consumer past the portal.
    await expect(merchant!.getByRole('main')).not.toContainText('0201')
    const evidence = merchant!.getByRole('region', { name: '证据材料' })
    for (const { name } of papers) await expect(evidence).toContainText(name)
    const pictures = await evidence.locator('a[href^="/evidence/"]').evaluateAll((links) => [...new Set(links.map((a) => a.getAttribute('href')!))].filter((href) => /^\/evidence\/[\w-]+$/.test(href)))
    expect(pictures).toHaveLength(3)
    const served = await Promise.all(pictures.map(async (href) => (await merchant!.request.get(href)).body()))
    const images = served.filter((bytes) => bytes.subarray(0, 4).toString('latin1') !== '%PDF')
    expect(images).toHaveLength(2)
    for (const image of images) expect(await betrays(image)).toEqual([])
    expect(await betrays(papers[0]!.buffer)).toContain('exif')
    await makes(merchant!, '答复投诉', '提交答复', async () => {
      await merchant!.getByRole('radio', { name: '同意部分请求' }).check()
      await merchant!.getByRole('textbox', { name: '内容' }).fill('抱歉，该批次缝线确有问题，我们愿意补偿。')
    })
    await stands(merchant!, '协商')
  })

  await test.step('offers go back and forth; the link answers, and does not bind', async () => {
    await offers(merchant!, '部分退款', '50', '商品留用，退50元。')
    await lin!.reload()
    await expect(lin!.getByRole('main')).toContainText('50.00')
    await makes(lin!, '拒绝方案', '确认拒绝', () => lin!.getByRole('textbox', { name: '拒绝理由' }).fill('口子太大，没法用。'))
    await offers(lin!, '部分退款', '２００', '退200元，我自己找人缝。')
    await merchant!.reload()
    const accepting = merchant!.getByRole('main').getByRole('link', { name: '接受方案' })
    await expect(accepting.locator('xpath=..')).toContainText('需要账号')
    await accepting.click()
    await expect(merchant!.getByRole('main')).toContainText('此项对贵单位具有约束力，需要使用账号办理')
    await expect(merchant!.getByRole('button', { name: '确认接受' })).toHaveCount(0)
    await merchant!.getByRole('link', { name: '返回案件' }).first().click()
    await offers(merchant!, '部分退款', '180', '最多退180元。')
    await lin!.reload()
    await makes(lin!, '接受方案', '确认接受', () => lin!.getByRole('checkbox', { name: /^我已阅读并同意/ }).check())
    await stands(lin!, '待签署')
  })

  await test.step('signing needs the shop: claimed by the mailbox of the register, then verified', async () => {
    await merchant!.goto(`/cases/${reference}`)
    await merchant!.getByRole('main').getByRole('link', { name: '签署和解协议' }).click()
    await expect(merchant!.getByRole('main')).toContainText('需要使用账号办理')
    await merchant!.getByRole('link', { name: '前往单位账号' }).click()
    await merchant!.getByRole('main').getByRole('link', { name: '认领店铺账号' }).click()
    await expect(merchant!.getByRole('heading', { level: 1 })).toHaveText(`认领${shop}`)
    await expect(merchant!.getByRole('main')).toContainText(shopsMailbox)
    await merchant!.getByRole('button', { name: '向该邮箱发送确认邮件' }).click()
    await expect(merchant!.getByText('请查收店铺邮箱')).toBeVisible()
    await followsLetter(merchant!, shopsMailbox, `请确认由您代表“${shop}”`, '确认并设置账号')
    await expect(merchant!).toHaveURL(/\/invitation\//)
    await merchant!.getByLabel('姓名').fill('云小朵')
    await merchant!.getByLabel('新密码', { exact: true }).fill(password)
    await merchant!.getByRole('button', { name: '确认认领' }).click()
    await expect(merchant!.getByRole('main')).toContainText('尚未核验')
    await merchant!.goto(`/cases/${reference}/moves/sign`)
    await expect(merchant!.getByRole('main')).toContainText('须由通过核验的单位办理')
    await expect(merchant!.getByRole('button', { name: '确认签署' })).toHaveCount(0)

    await entersAs(admin!, '管理员')
    await admin!.goto('/admin/organisations')
    await admin!.getByLabel('按名称搜索').fill('云朵')
    await admin!.getByRole('search').getByRole('button').first().click()
    await admin!.getByRole('button', { name: `核验通过${shop}` }).click()
    await expect(admin!.getByText('更改已生效。')).toBeVisible()
  })

  await test.step('both sign', async () => {
    const again = (page: Page, own: string) => page.getByLabel('您的密码').fill(own)
    await merchant!.goto(`/cases/${reference}`)
    await makes(merchant!, '签署和解协议', '确认签署', () => again(merchant!, password))
    await lin!.reload()
    await makes(lin!, '签署和解协议', '确认签署', () => again(lin!, 'hejie-demo-password'))
    await stands(lin!, '履行中')
  })

  await test.step('performance is proved and confirmed', async () => {
    await merchant!.goto(`/cases/${reference}`)
    // Pressed while the file is still on its way, the form goes when it has arrived.
    await merchant!.route('**/evidence?case=*', (route) => void setTimeout(() => void route.continue(), 1_500))
    await makes(merchant!, '出示履行凭证', '提交凭证', async () => {
      await merchant!.getByRole('textbox', { name: '如何履行' }).fill('180元已原路退回，见转账凭证。')
      await merchant!.getByLabel(/^凭证/).setInputFiles(paperPdf('退款凭证.pdf', 'Refund 180.00 CNY'))
    })
    await lin!.reload()
    await expect(lin!.getByRole('region', { name: '证据材料' })).toContainText('退款凭证.pdf')
    await makes(lin!, '确认已履行', '确认已履行')
    await stands(lin!, '已解决')
  })

  await test.step('it is rated, and closes when its time has run', async () => {
    await makes(lin!, '评价', '提交评价', async () => {
      await lin!.getByRole('group', { name: '问题解决了吗' }).getByRole('radio', { name: '解决了', exact: true }).check()
      await lin!.getByRole('group', { name: '满意程度' }).getByRole('radio', { name: '满意', exact: true }).check()
    })
    await timePasses(lin!, 45, 'days')
    await lin!.goto(`/cases/${reference}`)
    await stands(lin!, '已办结')
    await timePasses(lin!, 400, 'days')
    await lin!.goto(`/cases/${reference}`)
    await expect(standing(lin!).locator('.state')).toHaveText(/已办结\s*和解/)
  })
  await Promise.all([lin, he, merchant, admin].map((page) => page!.context().close()))
})
