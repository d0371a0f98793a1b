import { LEVEL_NAMES } from '../level';
import type { ParameterUse } from '../parameters/book';
import type { Term } from '../parameters/values';
import type { TimeUnit } from '../units';
import { printValue } from '../parameters/print-value';
import { type Text, text } from '../text';
import { type IndicatorCode, INDICATOR_CODES, indicatorOf } from '../warnings/indicators';

type Words = { readonly title: Text; readonly says: (value: unknown) => Text };

const same = (value: string): Text => text(value, value);
const inYuan = (value: unknown): Text => text(`${printValue(value)} 元`, `${printValue(value)} yuan`);
const plain = (value: unknown): Text => same(printValue(value));
const inDays = (value: unknown): Text => text(`${printValue(value)} 天`, `${printValue(value)} days`);
const rate = (value: unknown): Text => same(`${Number((Number(printValue(value)) * 100).toFixed(4))}%`);

const calendarInWords = (value: unknown): Text =>
  text(
    `${printValue(value).replace(' – ', ' 至 ')} 的放假和调休安排`,
    `holidays and shifted working days, ${printValue(value)}`,
  );

const TERMS: Readonly<Record<string, Text>> = {
  sign: text('签收', 'to sign'),
  check: text('核查', 'to check'),
  conclude: text('办结', 'to conclude'),
  extension: text('延长', 'extension'),
  answer: text('答复', 'to answer'),
  BLUE: LEVEL_NAMES.BLUE,
  YELLOW: LEVEL_NAMES.YELLOW,
  ORANGE: LEVEL_NAMES.ORANGE,
  RED: LEVEL_NAMES.RED,
  accept: text('受理', 'to accept'),
  investigate: text('调查', 'to investigate'),
  decide: text('决定', 'to decide'),
  serve: text('送达', 'to serve'),
  ask: text('申请听证', 'to ask for a hearing'),
  notice: text('通知听证', 'to tell of the hearing'),
  review: text('申请复议', 'to ask for review'),
  sue: text('起诉', 'to sue'),
  dun: text('催告', 'after the dunning notice'),
  apply: text('申请强制执行', 'to apply to the court'),
  mediate: text('调解', 'to mediate'),
  order: text('发出支付令', 'to order payment'),
  award: text('裁决', 'to award'),
  assign: text('指派', 'to assign'),
  call: text('回访', 'to call back'),
  WEEKLY: text('周报', 'weekly'),
  MONTHLY: text('月报', 'monthly'),
  phone: text('电话报告', 'to report by phone'),
  written: text('书面报告', 'to report in writing'),
  untilControlled: text('控制前每次续报', 'each follow-up until controlled'),
  untilClosed: text('办结前每次续报', 'each follow-up until closed'),
};
const UNITS: Readonly<Record<TimeUnit, Text>> = {
  MIN: text('分钟', 'minutes'),
  H: text('小时', 'hours'),
  CD: text('日', 'days'),
  WD: text('个工作日', 'working days'),
  MO: text('个月', 'months'),
  Y: text('年', 'years'),
};

const termInWords = (value: unknown): Text => {
  const { length, unit } = value as Term;
  return text(`${length} ${UNITS[unit].zh}`, `${length} ${UNITS[unit].en}`);
};

const levelsInWords = (value: unknown): Text => {
  const { people } = value as { readonly people: Readonly<Record<string, number | null>> };
  const all = Object.entries(people).flatMap(([level, least]) => (least === null ? [] : [{ level, least }]));
  return text(
    all.map(({ level, least }) => `${level} 级 ${least} 人以上`).join('，'),
    all.map(({ level, least }) => `level ${level} from ${least} people`).join(', '),
  );
};

const termsInWords = (value: unknown): Text => {
  const terms = Object.entries(value as Readonly<Record<string, Term>>).map(([key, { length, unit }]) => {
    const [name, { zh, en }] = [TERMS[key] ?? same(key), UNITS[unit]];
    return text(`${name.zh} ${length} ${zh}`, `${name.en} ${length} ${en}`);
  });
  return text(terms.map(({ zh }) => zh).join('，'), terms.map(({ en }) => en).join(', '));
};

/** The figures of an area by key; thresholds stand beside their indicators. */
const FIGURES: Readonly<Record<string, Words>> = {
  calendar: { title: text('工作日历', 'working-day calendar'), says: calendarInWords },
  minimumWageMonthly: { title: text('月最低工资', 'minimum wage a month'), says: inYuan },
  depositRate: { title: text('保证金比例', 'rate of the wage deposit'), says: rate },
  depositCap: { title: text('保证金上限', 'cap of the wage deposit'), says: inYuan },
  depositExemptBelow: {
    title: text('保证金免存标准（合同额低于）', 'no deposit below a contract sum of'),
    says: inYuan,
  },
  payMonthDivisor: { title: text('月计薪天数', 'paid days of a month'), says: inDays },
  fullAttendanceDays: { title: text('满勤天数', 'days of full attendance'), says: inDays },
  highNetAmount: { title: text('单人单月工资限额', "limit of a person's month"), says: inYuan },
  labourCostCheckedFrom: { title: text('人工费核对起始日', 'labour cost is checked from'), says: plain },
  nightShiftUntil: {
    title: text('夜班下班时间界限', 'until when an exit ends the shift of the day before'),
    says: plain,
  },
  clueTerms: { title: text('线索办理期限', 'times for handling a clue'), says: termsInWords },
  hotlineTerms: { title: text('12345 工单答复期限', 'times to answer a ticket of the hotline'), says: termsInWords },
  signalFeeds: { title: text('部门信息来源', 'departments that tell what they know'), says: plain },
  warningTerms: { title: text('预警签收期限', 'times to acknowledge a warning'), says: termsInWords },
  inspectionAcceptance: { title: text('监察受理期限', 'time to accept for inspection'), says: termsInWords },
  inspectionTerms: { title: text('监察调查期限', 'times of an investigation'), says: termsInWords },
  inspectionDecision: { title: text('监察处理决定期限', 'time to decide after it'), says: termsInWords },
  penaltyDecision: { title: text('处罚决定期限', 'time to decide on a penalty'), says: termsInWords },
  decisionService: { title: text('决定送达期限', 'time to serve a decision'), says: termsInWords },
  penaltyHearing: { title: text('听证期限', 'times of a hearing'), says: termsInWords },
  remedyTerms: { title: text('复议、诉讼期限', 'times of review and suit'), says: termsInWords },
  courtEnforcement: { title: text('申请强制执行期限', 'times of court enforcement'), says: termsInWords },
  compensationShare: {
    title: text('加付赔偿金比例', 'share of compensation'),
    says: (value) => {
      const { least, most } = value as Readonly<Record<'least' | 'most', unknown>>;
      return text(`${rate(least).zh} 至 ${rate(most).zh}`, `${rate(least).en} to ${rate(most).en}`);
    },
  },
  penaltyRanges: { title: text('罚款幅度', 'ranges of fines'), says: plain },
  largeFine: { title: text('较大数额罚款', 'what a large fine is'), says: plain },
  lateFineShare: { title: text('逾期每日加处罚款比例', 'what each day adds to a late fine'), says: rate },
  mediationTerm: { title: text('调解期限', 'time for mediation'), says: termsInWords },
  depositTopUpTerms: { title: text('补足保证金期限', 'time to top up a deposit'), says: termsInWords },
  paymentOrderTerms: { title: text('支付令期限', 'times of a payment order'), says: termsInWords },
  arbitrationAcceptance: { title: text('仲裁受理期限', 'time to accept for arbitration'), says: termsInWords },
  arbitrationTerms: { title: text('仲裁审理期限', 'times of an award'), says: termsInWords },
  aidTerms: { title: text('法律援助期限', 'times of legal aid'), says: termsInWords },
  aidFirstWithinDays: { title: text('先行援助的时效余日', 'days left that let aid come first'), says: inDays },
  aidObjection: { title: text('法律援助异议期限', 'time to handle an objection about aid'), says: termsInWords },
  callBackTerms: { title: text('回访期限', 'time for a call back'), says: termsInWords },
  callBackShare: {
    title: text('回访抽查比例', 'share of closed cases called back'),
    says: (value) => same(`${Number(value) / 100}%`),
  },
  quietHours: {
    title: text('不发短信的时段', 'hours in which no SMS is sent'),
    says: (value) => {
      const { from, until } = value as Readonly<Record<'from' | 'until', string>>;
      return text(`${from} 至次日 ${until}`, `${from} to ${until} of the next day`);
    },
  },
  groupEventArrival: { title: text('到达现场时限', 'time to be on the spot'), says: termInWords },
  groupEventLevels: { title: text('群体性事件分级标准', 'levels of group events'), says: levelsInWords },
  groupEventAlert: {
    title: text('群体性事件警示人数', 'people at whom a group event alerts'),
    says: (value) => text(`${printValue(value)} 人`, `${printValue(value)} people`),
  },
  groupEventReports: { title: text('群体性事件报告时限', 'times to report a group event'), says: termsInWords },
  groupEventAttendance: { title: text('必须到场的单位', 'who must be on the spot'), says: plain },
  groupEventResponse: { title: text('分级响应', 'response by level'), says: plain },
  advanceCaps: { title: text('应急周转金垫付限额', 'caps of an advance from the emergency fund'), says: plain },
  workReports: { title: text('周报、月报报送期限', 'times to hand in reports'), says: termsInWords },
  checkOfficers: { title: text('检查人员最少人数', 'least people who check'), says: plain },
  agreementBeforePermit: {
    title: text('四方监管协议是否为施工许可前置条件', 'whether a permit waits for the four-party agreement'),
    says: plain,
  },
  sensitivePeriods: { title: text('敏感时间、重要节点', 'sensitive periods'), says: plain },
  refusalSteps: { title: text('拒不支付“三步走”', 'the three steps against a refusal to pay'), says: plain },
  checklists: { title: text('检查清单', 'what checks look at'), says: plain },
  mandatoryCheckItems: { title: text('必查项', 'what no check leaves out'), says: plain },
  doubleRandomPublication: { title: text('双随机抽查公开期限', 'time to publish a random check'), says: termsInWords },
  drawTickets: { title: text('各信用等级的抽取权重', 'tickets of each credit grade in a draw'), says: plain },
  fullChecksPerYear: { title: text('每年全覆盖检查次数', 'full checks of a year'), says: plain },
  zeroTargets: { title: text('两清零', 'the two zeros'), says: plain },
  springFestivalWindowDays: {
    title: text('春节前升级的天数', 'days before the Spring Festival that raise levels'),
    says: inDays,
  },
};

const thresholdsOf = (code: IndicatorCode): Words => {
  const { title, thresholdsInWords } = indicatorOf(code);
  return {
    title: text(`“${title.zh}”的分级标准`, `levels of "${title.en}"`),
    says: (value) => thresholdsInWords?.(value as never) ?? plain(value),
  };
};

/** A parameter that was used, in words: what it is and what its value says. */
export const parameterInWords = ({ key, value }: Pick<ParameterUse, 'key' | 'value'>): { title: Text; says: Text } => {
  const code = INDICATOR_CODES.find((one) => key === `warnings.${one}`);
  const { title, says } = (code ? thresholdsOf(code) : FIGURES[key]) ?? { title: same(key), says: plain };
  return { title, says: says(value) };
};
