import type { WorkflowWords } from '../../workflow'
import { answer, letter } from '../../complaint/words/letter'

const beginning: WorkflowWords['letters'] = {
  consentAsked: answer('答复', '是否同意调解案件 {reference}', '对与{respondent}的争议，有人提议调解。调解须经双方同意。', '调解不收费，内容保密，签署协议前对任何一方都没有约束力，您可以随时退出。', '请在 {due} 前答复。逾期未答复的，视为不同意并记录在案。'),
  consented: letter('对方同意调解案件 {reference}', '对方已同意调解。'),
  notStarted: letter('案件 {reference} 的调解未启动', '原因：{reason}。', '投诉人可以选择其他途径。仍可采取的途径及其最后期限，见案件页面的情况证明。'),
  toAccept: letter('请受理案件 {reference} 的调解', '双方已同意调解，请在 {due} 前受理；逾期未受理的，调解直接启动。'),
  accepted: letter('案件 {reference} 的调解已受理', '调解已受理，最迟于 {due} 结束，签署协议也在此期限之内。', '接下来指定调解员，确定后会通知您。', '消费者组织受理后，行政机关对同一争议不再调解。'),
  toAssign: letter('请为案件 {reference} 指定调解员', '请在 {due} 前指定调解员。与争议或者当事人有利害关系的人不能担任。', '逾期未指定的，由下一名册的机构指定。'),
  nextRoster: letter('案件 {reference} 由另一机构指定调解员', '原机构未能按期指定调解员，现由另一消费者组织从其名册中指定。调解期限不变。'),
  assigned: letter('请您调解案件 {reference}', '您已被指定为调解员。请立即说明与当事人、与争议有无关联；不能保持中立的，应当自行回避。'),
  mediatorNoticed: letter('案件 {reference} 的调解员', '调解员已确定，人选及其申明的利害关系见案件页面。', '在 {due} 前，每一方可以更换一次调解员而无须理由，也可以说明理由申请回避。此后，只能以新知道的事由申请回避。'),
  disclosed: letter('案件 {reference} 的调解员作了披露', '调解员已说明与当事人、与争议的关联，请在案件页面查看。您可以据此申请回避。'),
  mediatorChanged: letter('案件 {reference} 更换调解员', '原调解员不再办理本案，将另行指定。调解期限不变。'),
  mediatorAbsent: letter('案件 {reference} 的调解员被更换', '调解员连续五个工作日没有作为，由他人接替。调解期限不变。'),
  recusalAsked: letter('案件 {reference} 有人申请调解员回避', '有人申请调解员回避，由未参与指定的工作人员在两个工作日内决定。其间调解员暂停工作。'),
  recusalRefused: letter('案件 {reference} 的调解员不变', '回避申请未获准许或者已撤回，调解员不变。理由见案件页面。'),
}
const talking: WorkflowWords['letters'] = {
  opened: letter('案件 {reference} 开始调解', '您可以在双方到场时发言，也可以与调解员单独沟通，并可以提出和答复方案。', '单独沟通的内容只有您和调解员可以看到；调解中所说的，不提供给仲裁人员。调解最迟于 {due} 结束。'),
  message: letter('调解 {reference} 有新的发言', '有人在双方到场时发言，请查看。'),
  caucusMessage: letter('调解 {reference} 有保密留言', '有一条对方看不到的留言。留言内容不在本邮件中，请登录后查看。'),
  sessionCalled: letter('请参加调解 {reference} 的会谈', '调解员安排了会谈，日期、时间和地点见案件页面。', '无正当理由两次不参加的，终止调解。'),
  absent: letter('您未参加调解 {reference} 的会谈', '您没有参加会谈，也没有说明正当理由。再次缺席的，终止调解。'),
  offerMade: letter('调解 {reference} 有新的方案', '有人提出了方案。您可以接受、拒绝或者提出自己的方案。'),
  offerDeclined: letter('调解 {reference} 的方案被拒绝', '方案未被接受，调解继续。'),
  headAgreed: letter('调解 {reference} 就一项达成一致', '双方就一项达成一致。全部内容写成协议并签署后生效。'),
  claimAmended: letter('调解 {reference} 的请求已变更', '投诉人变更了请求，此前的方案失效。'),
  biddingOpened: letter('调解 {reference} 开始背对背出价', '背对背出价已开始。您的金额对方看不到，调解员也看不到。', '双方金额相遇的，以中间数为准；没有相遇的，任何金额都不公开。'),
  appraisalAsked: letter('调解 {reference} 提请鉴定', '有人提请鉴定。双方应在十日内商定鉴定费由谁承担；未商定的，终止调解。'),
  appraisalBegan: letter('调解 {reference} 开始鉴定', '鉴定已开始，期限停止计算，最长六十日。'),
  appraisalEnded: letter('调解 {reference} 鉴定结束', '鉴定已结束，期限继续计算。'),
}
const ending: WorkflowWords['letters'] = {
  terms: answer('阅读并签署', '调解 {reference} 的协议待签署', '已就达成的内容拟定协议，金额合计 {amount}。', '请阅读两种文本，在 {due} 前签署。双方和调解员都签署后生效。'),
  termsLarge: answer('阅读并签署', '调解 {reference} 的协议待签署，建议使用可靠的电子签名', '已就达成的内容拟定协议，金额合计 {amount}，超过五万元。', '按照规定提示：请使用通行密钥作出可靠的电子签名。请阅读两种文本，在 {due} 前签署。双方和调解员都签署后生效。'),
  signed: answer('阅读并签署', '调解 {reference} 的协议有人签署', '协议已有人签署，签署的最后期限是 {due}。'),
  unsigned: letter('调解 {reference} 的协议未签署', '没有在期限内全部签署，协议不成立。逐项达成的一致仍保留，调解继续。'),
  backToTalks: letter('调解 {reference} 退回继续调解', '有人认为文本与约定不符。已有的签署失效，调解继续。'),
  agreed: letter('调解 {reference} 达成协议', '双方和调解员均已签署，协议自此生效。文书见案件页面。', '每一项都有各自的履行期限。'),
  agreedAtOnce: letter('调解 {reference} 达成协议并已即时履行', '投诉人确认约定的内容已即时履行，调解情况记录在案，见案件页面。'),
  terminated: letter('调解 {reference} 已终止', '事由：{reason}。', '七个工作日内您会收到终止调解通知。调解中所说的内容不外传。'),
  toGiveNotice: letter('请发出调解 {reference} 的终止通知', '事由：{reason}。请在 {due} 前发出通知并写明理由；逾期未发出的，直接发出。'),
  notice: letter('调解 {reference} 的终止通知', '终止调解通知见案件页面。事由：{reason}。', '投诉人另有情况证明，写明仍可采取的途径及其最后期限。'),
  handedOver: letter('调解 {reference} 已移交', '调解改由另一机构办理，已有的记录和期限不变。'),
  successor: letter('调解 {reference} 有承受人接替', '一方已由承受人接替，已有的签署失效。'),
}
export const letters: WorkflowWords['letters'] = { ...beginning, ...talking, ...ending }
