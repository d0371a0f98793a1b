import type { Template } from '@anxin/service-kit/documents';
import { ofAdvances } from './advance-templates';
import type { DocumentKind } from './kinds';
import { CONTACT, UNIT } from './phrases';
import { ofSupervision } from './supervision-templates';

const WAIVED = '逾期未提出的，视为放弃陈述、申辩的权利。';
const REMEDIES =
  '如不服本决定，可以自收到本决定书之日起{reviewTerm}内依法申请行政复议，也可以自收到本决定书之日起{suitTerm}内依法向人民法院提起行政诉讼。复议、诉讼期间，本决定不停止执行，法律另有规定的除外。';

/** What is written about orders. */
const ofOrders = {
  CORRECTION_ORDER: {
    word: '令',
    name: '限期改正指令书',
    title: '限期改正指令书',
    addressee: '{addressee}',
    paragraphs: [
      `经查，${UNIT}存在以下违法行为：{findings}（案号：{code}）。`,
      '上述行为违反了{rules}的规定。依据《劳动保障监察条例》第十八条的规定，本机关于{correctionOrderedOn}决定，责令你单位自收到本指令书之日起{term}内改正上述行为，并将改正情况及佐证材料书面报送本机关。',
      '逾期不改正的，本机关将依法给予行政处罚；涉嫌犯罪的，依法移送司法机关。',
      REMEDIES,
      CONTACT,
    ],
    isEdited: true,
    basis: '《劳动保障监察条例》第十八条',
  },
  HANDLING_NOTICE: {
    word: '告',
    name: '行政处理事先告知书',
    title: '行政处理事先告知书',
    addressee: '{addressee}',
    paragraphs: [
      `经查，${UNIT}存在以下违法行为：{findings}（案号：{code}）。`,
      '上述行为违反了{rules}的规定。本机关拟{proposed}。',
      `依据《劳动保障监察条例》第十九条的规定，你单位有权进行陈述和申辩，本机关不因你单位申辩而作出更重的处理。${WAIVED}`,
      CONTACT,
      '特此告知。',
    ],
    isEdited: true,
    basis: '《劳动保障监察条例》第十九条',
  },
  HANDLING_DECISION: {
    word: '理',
    name: '行政处理决定书',
    title: '行政处理决定书（责令限期支付）',
    addressee: '{addressee}',
    paragraphs: [
      `经查，${UNIT}存在以下违法行为：{findings}（案号：{code}，{filedOn}立案）。`,
      '{heard}。',
      '上述行为违反了{rules}的规定。依据《劳动保障监察条例》第十八条、第二十六条的规定，本机关于{paymentOrderedOn}决定，责令你单位自收到本决定书之日起{term}内，足额支付{people}名农民工截至{owedOn}的工资合计{amount}元（大写：人民币{capitals}），支付明细见附表。',
      '逾期不支付的，依法责令按应付金额加付赔偿金；数额较大、经责令支付仍不支付涉嫌犯罪的，依法移送公安机关；符合条件的，依法列入拖欠农民工工资失信联合惩戒对象名单。',
      REMEDIES,
      '逾期不申请行政复议、不提起行政诉讼又不履行本决定的，本机关将依法申请人民法院强制执行。',
      CONTACT,
    ],
    annex: 'sums',
    isEdited: true,
    basis: '《劳动保障监察条例》第十八条、第二十六条',
  },
  DUNNING_LETTER: {
    word: '催',
    name: '催告书',
    title: '履行行政决定催告书',
    addressee: '{addressee}',
    paragraphs: [
      `本机关作出的{decisionName}[（{decisionNumber}）]已于{servedOn}送达${UNIT}，并于{finalOn}起不可再申请复议和提起诉讼，你单位至今未履行。`,
      '依据《中华人民共和国行政强制法》第五十四条的规定，现催告你单位自收到本催告书之日起{dunTerm}内履行义务[：支付尚欠农民工工资{unpaid}元（大写：人民币{unpaidCapitals}）]。',
      '你单位有权进行陈述和申辩。逾期仍不履行的，本机关将依法申请人民法院强制执行。',
      CONTACT,
      '特此催告（催告日：{dunnedOn}）。',
    ],
    basis: '《中华人民共和国行政强制法》第五十四条',
  },
  COURT_APPLICATION: {
    word: '申',
    name: '强制执行申请书',
    title: '强制执行申请书',
    addressee: '{court}',
    paragraphs: [
      '被申请人：{addressee}（统一社会信用代码：{creditCode}）。',
      '申请事项：请求依法强制执行本机关作出的{decisionName}[（{decisionNumber}）]，强制被申请人支付尚欠农民工工资{unpaid}元（大写：人民币{unpaidCapitals}）。',
      '事实和理由：经查，被申请人{findings}。本机关于{paymentOrderedOn}作出上述决定，于{servedOn}送达。被申请人在法定期限内未申请行政复议、未提起行政诉讼（{finalOn}期满），本机关于{dunnedOn}催告后{dunOver}内仍未履行。',
      '依据《中华人民共和国行政强制法》第五十三条、第五十四条的规定，特申请强制执行。',
      CONTACT,
    ],
    basis: '《中华人民共和国行政强制法》第五十三条、第五十四条',
  },
  ORDER_RECEIPT: {
    word: '送',
    name: '送达回证',
    title: '送达回证',
    addressee: '{addressee}',
    paragraphs: [
      '送达文书：{decisionName}（{decisionNumber}），案号{code}。',
      '送达方式：{way}。送达日期：{servedOn}。[履行期限届满日：{dueOn}。]',
      '送达证明材料：{proofs}。',
      '[收件人：{recipient}。]受送达人（签名或者盖章）：　　　　　　　　送达人（签名）：　　　　　　　　',
    ],
    basis: '《中华人民共和国行政处罚法》第六十一条',
  },
} as const satisfies Partial<Record<DocumentKind, Template>>;

/** What is written about penalties. */
const ofPenalties = {
  PENALTY_NOTICE: {
    word: '罚告',
    name: '行政处罚事先告知书',
    title: '行政处罚事先告知书',
    addressee: '{addressee}',
    paragraphs: [
      '经查，{grounds}（案号：{code}）；本机关已于责令限期改正（{orderCode}），逾期未改正。',
      '上述行为违反了{rules}的规定，本机关拟处以罚款{fine}元（大写：人民币{fineCapitals}）。',
      `依据《中华人民共和国行政处罚法》第四十四条、第四十五条的规定，你（单位）有权进行陈述和申辩，本机关不因申辩而给予更重的处罚。${WAIVED}`,
      '[{hearingRight}。]',
      CONTACT,
      '特此告知。',
    ],
    isEdited: true,
    basis: '《中华人民共和国行政处罚法》第四十四条、第四十五条',
  },
  PENALTY_DECISION: {
    word: '罚',
    name: '行政处罚决定书',
    title: '行政处罚决定书',
    addressee: '{addressee}',
    paragraphs: [
      '经查，{grounds}（案号：{code}，{filedOn}立案）；本机关已责令限期改正（{orderCode}），逾期未改正。',
      '{heard}。',
      '上述行为违反了{rules}的规定。本机关于{finedOn}决定，处以罚款{fine}元（大写：人民币{fineCapitals}）。',
      '自收到本决定书之日起{term}内到{bank}缴纳罚款。到期不缴纳的，依据《中华人民共和国行政处罚法》第七十二条的规定，每日按罚款数额的{lateShare}加处罚款，加处罚款的数额不超出罚款的数额。',
      REMEDIES,
      CONTACT,
    ],
    isEdited: true,
    basis: '《中华人民共和国行政处罚法》第五十七条、第五十九条',
  },
  PENALTY_RECEIPT: {
    word: '罚送',
    name: '送达回证',
    title: '送达回证',
    addressee: '{addressee}',
    paragraphs: [
      '送达文书：{decisionName}（{decisionNumber}），案号{code}。',
      '送达方式：{way}。送达日期：{servedOn}。[缴款期限届满日：{dueOn}。]',
      '送达证明材料：{proofs}。',
      '[收件人：{recipient}。]受送达人（签名或者盖章）：　　　　　　　　送达人（签名）：　　　　　　　　',
    ],
    basis: '《中华人民共和国行政处罚法》第六十一条',
  },
} as const satisfies Partial<Record<DocumentKind, Template>>;

const LIST = '拖欠农民工工资失信联合惩戒对象名单';
const LIST_RULES = '《拖欠农民工工资失信联合惩戒对象名单管理暂行办法》';

/** What is written about listings and transfers. */
const ofConsequences = {
  LISTING_NOTICE: {
    word: '列告',
    name: '列入名单事先告知书',
    title: `列入${LIST}事先告知书`,
    addressee: '{addressee}',
    paragraphs: [
      '经查，被责令支付的单位（统一社会信用代码：{creditCode}）经责令限期支付（{orderCode}，期满日{orderLastDay}）逾期未支付：{reason}。',
      `上述情形{ground}。依据{rules}的规定，本机关拟将你（单位）列入${LIST}（编号：{code}）。`,
      '你（单位）有权自收到本告知书之日起{objectionTerm}内提出异议；作出决定前已改正违法行为并书面承诺不再拖欠的，可以不予列入。',
      CONTACT,
      '特此告知。',
    ],
    isEdited: true,
    basis: `${LIST_RULES}第六条、第七条`,
  },
  LISTING_DECISION: {
    word: '列',
    name: '列入决定书',
    title: `列入${LIST}决定书`,
    addressee: '{addressee}',
    paragraphs: [
      '经查，被责令支付的单位（统一社会信用代码：{creditCode}）经责令限期支付（{orderCode}，期满日{orderLastDay}）逾期未支付：{reason}。{objection}。',
      `上述情形{ground}。依据{rules}的规定，本机关于{listedOn}决定将你（单位）列入${LIST}（编号：{code}），期限至{expiresOn}。`,
      '联合惩戒措施：{measures}。',
      '改正违法行为满{removalAfter}并书面承诺不再拖欠的，可以申请提前移出；列入期间发生新的拖欠，或者因涉嫌犯罪正在办理、已被追究刑事责任的，不得提前移出。',
      REMEDIES,
      CONTACT,
    ],
    isEdited: true,
    basis: `${LIST_RULES}第八条`,
  },
  REMOVAL_DECISION: {
    word: '移出',
    name: '移出决定书',
    title: `移出${LIST}决定书`,
    addressee: '{addressee}',
    paragraphs: [
      `你（单位）于{listedOn}被列入${LIST}（编号：{code}），于{appliedOn}申请提前移出。`,
      '经核实，你（单位）已于{correctedOn}改正违法行为，并书面承诺不再拖欠农民工工资。',
      `依据${LIST_RULES}第十二条的规定，本机关于{removedOn}决定将你（单位）移出该名单，停止公示，并告知信用信息共享平台。`,
      CONTACT,
    ],
    basis: `${LIST_RULES}第十二条`,
  },
  TRANSFER_LETTER: {
    word: '案移',
    name: '涉嫌犯罪案件移送书',
    title: '涉嫌犯罪案件移送书',
    addressee: '{addressee}',
    paragraphs: [
      '本机关在办理拖欠农民工工资案件中发现，单位（统一社会信用代码：{creditCode}）涉嫌拒不支付劳动报酬犯罪（编号：{code}）。',
      '经责令限期支付（{orderCode}，期满日{orderLastDay}）仍不支付，尚欠劳动报酬{unpaid}元（大写：人民币{unpaidCapitals}）；{evasions}；{threshold}。',
      '本机关负责人于{approvedOn}批准移送。依据《中华人民共和国刑法》第二百七十六条之一、《行政执法机关移送涉嫌犯罪案件的规定》第五条、第六条的规定，现将该案移送你单位，请在法定期限内出具回执、作出是否立案的决定并书面通知本机关。',
      '随案移送：涉嫌犯罪案件情况的调查报告、涉案物品清单及其他有关材料。本移送书抄送同级人民检察院。',
      CONTACT,
    ],
    basis: '《行政执法机关移送涉嫌犯罪案件的规定》第五条、第六条',
  },
} as const satisfies Partial<Record<DocumentKind, Template>>;

/** One template a kind; Chinese is what is printed. The words are none of those of `cases`, whose office may be the same. */
export const templates: Readonly<Record<DocumentKind, Template>> = {
  ...ofOrders,
  ...ofPenalties,
  ...ofConsequences,
  ...ofAdvances,
  ...ofSupervision,
};
