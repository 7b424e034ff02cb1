/** Prints every part of the design system as one static page, in the language and mode asked: `node --import tsx tests/e2e/gallery.tsx en elder`. */
import { UNSAFE_RemixContext as RemixContext } from '@remix-run/react'
import type { ContextType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { PageFactsProvider } from '~/app/page-facts'
import { BackLink, Breadcrumb } from '~/app/parts/BackLink'
import { Banner } from '~/app/parts/Banner'
import { Button, ButtonLink, ButtonRow, TextButton } from '~/app/parts/Button'
import { Checkbox, CheckboxGroup, RadioGroup } from '~/app/parts/Choices'
import { DateInput } from '~/app/parts/DateInput'
import { Details } from '~/app/parts/Details'
import { DueDate } from '~/app/parts/DueDate'
import { Empty } from '~/app/parts/Empty'
import { ErrorSummary } from '~/app/parts/ErrorSummary'
import { Heading } from '~/app/parts/Heading'
import { Money } from '~/app/parts/Money'
import { MoneyInput } from '~/app/parts/MoneyInput'
import { Inset, Notice } from '~/app/parts/Notice'
import { Pagination } from '~/app/parts/Pagination'
import { PasswordInput } from '~/app/parts/PasswordInput'
import { Select } from '~/app/parts/Select'
import { Shell } from '~/app/parts/Shell'
import { StatusTag } from '~/app/parts/StatusTag'
import { SummaryList } from '~/app/parts/SummaryList'
import { Table } from '~/app/parts/Table'
import { Tabs } from '~/app/parts/Tabs'
import { TaskList } from '~/app/parts/TaskList'
import { TextArea } from '~/app/parts/TextArea'
import { TextInput } from '~/app/parts/TextInput'
import { Timeline } from '~/app/parts/Timeline'
import { teachBoth } from '~/app/words/all'

const [, , locale = 'zh-CN', mode = 'standard'] = process.argv
const at = Date.parse('2026-11-21T14:05:00+08:00')
const due = Date.parse('2026-12-02T00:00:00+08:00')
const hour = 3_600_000
const zh = locale !== 'en'
const say = (chinese: string, english: string) => (zh ? chinese : english)

function CasePage() {
  return (
    <div className="flow">
      <Breadcrumb trail={[{ to: '/cases', label: say('我的案件', 'My cases') }]} />
      <Banner>{say('您的方案已发送给商家。', 'Your offer was sent to the merchant.')}</Banner>
      <Heading caption="HJ26-7K3M-9Q2P">{say('羊毛衫起球，与描述不符', 'Wool jumper pills, not as described')}</Heading>
      <p className="mt-3">
        <StatusTag tone="attention">{say('轮到您了', 'Your turn')}</StatusTag>{' '}
        <StatusTag tone="waiting">{say('等待商家答复', 'Waiting for the merchant')}</StatusTag>{' '}
        <StatusTag tone="good">{say('已和解', 'Settled')}</StatusTag> <StatusTag tone="bad">{say('不予受理', 'Not accepted')}</StatusTag>{' '}
        <StatusTag>{say('已结束', 'Closed')}</StatusTag>
      </p>
      <Notice tone="attention" title={say('请在期限前答复商家的方案', 'Answer the merchant’s offer in time')}>
        <p>
          <DueDate due={due} left={{ unit: 'workingDays', n: 3 }} explain="/explain" provisional />
        </p>
        <p>
          <DueDate due={at + 5 * hour} left={{ unit: 'span', milliseconds: 5 * hour }} />
        </p>
        <p>
          <DueDate due={at - 30 * hour} left={{ unit: 'passed', milliseconds: 30 * hour }} />
        </p>
      </Notice>
      <Tabs
        label={say('案件内容', 'Parts of the case')}
        tabs={[
          { to: '/a', label: say('经过', 'What happened'), current: true },
          { to: '/b', label: say('证据', 'Evidence'), current: false, count: 3 },
        ]}
      />
      <Timeline
        items={[
          {
            id: 'e1',
            at: at - 40 * hour,
            what: say('提交投诉', 'Complaint filed'),
            who: say('王小梅（消费者）· 双方可见', 'Wang Xiaomei (consumer) · seen by both sides'),
          },
          {
            id: 'e2',
            at: at - 20 * hour,
            what: say('商家提出方案', 'The merchant made an offer'),
            detail: (
              <Inset>
                {say('退款 ', 'Refund ')}
                <Money fen={123_450} />
              </Inset>
            ),
            mark: 'good',
          },
          { id: 'e3', what: say('等待您答复', 'Waiting for your answer'), mark: 'now' },
        ]}
      />
      <h2>{say('当事人与请求', 'Parties and request')}</h2>
      <SummaryList
        rows={[
          {
            term: say('商家', 'Merchant'),
            value: say('杭州暖羊服饰有限公司', 'Hangzhou Warm Sheep Clothing Ltd'),
            change: { to: '/file/merchant' },
          },
          { term: say('请求', 'Request'), value: <Money fen={45_800} />, change: { to: '/file/request' } },
        ]}
      />
      <Table
        caption={say('待办案件', 'Cases to do')}
        rows={[
          { id: 'a', fen: 45_800 },
          { id: 'b', fen: 1_234_500 },
        ]}
        rowKey={({ id }) => id}
        columns={[
          { key: 'ref', head: say('案件', 'Case'), cell: ({ id }) => <a href={`#${id}`}>HJ26-7K3M-9Q2P</a> },
          { key: 'state', head: say('状态', 'State'), cell: () => <StatusTag tone="waiting">{say('等待商家', 'Waiting')}</StatusTag> },
          { key: 'due', head: say('期限', 'Due'), cell: () => <DueDate due={due} left={{ unit: 'workingDays', n: 7 }} /> },
          { key: 'sum', head: say('金额', 'Amount'), cell: ({ fen }) => <Money fen={fen} />, numeric: true },
        ]}
      />
      <Pagination newer="?after=1" older="?before=2" />
      <Empty title={say('还没有案件', 'No cases yet')} action={<ButtonLink to="/file">{say('提交投诉', 'Start a complaint')}</ButtonLink>}>
        {say('您提交的投诉会显示在这里。', 'The complaints you file will appear here.')}
      </Empty>
    </div>
  )
}

function FilingPage() {
  const wrong = say('请说明发生了什么', 'Say what happened')
  return (
    <form method="post" className="mt-12">
      <BackLink to="/file" />
      <ErrorSummary mistakes={[{ field: 'story', message: wrong }, { message: say('请稍后再试', 'Try again later') }]} />
      <TextInput
        name="order"
        label={say('订单号', 'Order number')}
        hint={say('在订单详情页可以找到', 'You find it on the order page')}
        width="half"
        defaultValue="6921734400012"
      />
      <TextArea name="story" label={say('发生了什么', 'What happened')} error={wrong} limit={2000} />
      <MoneyInput name="price" label={say('付款金额', 'What you paid')} />
      <DateInput
        name="bought"
        label={say('购买日期', 'Date of purchase')}
        hint={say('例如 2026 年 11 月 1 日', 'For example 2026 11 1')}
        defaultValue={{ year: '2026', month: '11', day: '1' }}
      />
      <RadioGroup
        name="kind"
        label={say('问题类型', 'Kind of problem')}
        defaultValue="quality"
        choices={[
          { value: 'quality', label: say('质量问题', 'Quality'), hint: say('有瑕疵、损坏、不能使用', 'Faulty, broken, does not work') },
          {
            value: 'other',
            label: say('其他', 'Something else'),
            detail: <TextInput name="kindOther" label={say('请说明', 'Say what')} />,
          },
        ]}
      />
      <CheckboxGroup
        name="remedy"
        label={say('希望如何解决', 'What you ask for')}
        defaultValue={['refund']}
        inline
        choices={[
          { value: 'refund', label: say('退款', 'Refund') },
          { value: 'apology', label: say('赔礼道歉', 'Apology') },
        ]}
      />
      <Select name="region" label={say('所在地区', 'Region')} optional options={[{ value: '33', label: say('浙江省', 'Zhejiang') }]} />
      <PasswordInput name="password" label={say('密码', 'Password')} autoComplete="new-password" />
      <Checkbox name="true" label={say('以上内容属实', 'All this is true')} />
      <Details summary={say('这些信息谁能看到', 'Who can see this')}>
        <p>{say('商家和平台工作人员。', 'The merchant and the officers of the platform.')}</p>
      </Details>
      <TaskList
        tasks={[
          { id: 't1', label: say('订单', 'The order'), to: '/file/order', status: say('已完成', 'Done'), tone: 'good' },
          { id: 't2', label: say('证据', 'Evidence'), to: '/file/evidence', status: say('未开始', 'Not started') },
          { id: 't3', label: say('核对并提交', 'Check and send'), status: say('尚不能开始', 'Cannot start yet') },
        ]}
      />
      <ButtonRow>
        <Button>{say('提交投诉', 'Send the complaint')}</Button>
        <Button kind="plain" name="save" value="yes">
          {say('保存，以后再填', 'Save for later')}
        </Button>
        <Button kind="danger">{say('删除草稿', 'Delete the draft')}</Button>
        <TextButton>{say('取消', 'Cancel')}</TextButton>
      </ButtonRow>
    </form>
  )
}

teachBoth()
const shell = {
  demo: true,
  clock: at,
  demoPlaces: [{ to: '/demo/clock', label: say('调整时钟', 'Move the clock') }],
  person: { name: say('王小梅', 'Wang Xiaomei'), role: say('消费者', 'consumer') },
  places: [{ to: '/cases', label: say('我的案件', 'My cases') }],
}
const router = createMemoryRouter(
  [
    {
      path: '*',
      element: (
        <Shell facts={shell}>
          <CasePage />
          <FilingPage />
        </Shell>
      ),
    },
  ],
  { initialEntries: ['/cases/HJ26'] },
)
const remix = { manifest: { routes: {} }, routeModules: {}, future: {}, isSpaMode: false } as unknown as ContextType<typeof RemixContext>
const page = renderToStaticMarkup(
  <RemixContext.Provider value={remix}>
    <PageFactsProvider
      facts={{ locale: zh ? 'zh-CN' : 'en', mode: mode === 'elder' ? 'elder' : 'standard', requestId: '', nonce: '', failed: false }}
    >
      <RouterProvider router={router} />
    </PageFactsProvider>
  </RemixContext.Provider>,
)
console.log(
  `<!doctype html><html lang="${locale}" data-mode="${mode}"><head><meta name="viewport" content="width=device-width, initial-scale=1"><title>Parts</title></head><body>${page}</body></html>`,
)
