import { capitalYuan, dayInWords, formatYuan } from '@anxin/domain-kit';
import type { DocumentFacts } from '@anxin/service-kit/documents';
import type { Channel, Clue, Conclusion, Stage, Unit } from '../domain/clue';

const CHANNELS: Readonly<Record<Channel, string>> = {
  HOTLINE_12345: '12345政务服务便民热线',
  NATIONAL_PLATFORM: '全国根治欠薪线索反映平台',
  PROVINCE_PLATFORM: '省级平台',
  PETITION: '信访',
  HOTLINE: '电话',
  VISIT: '来访',
  OPINION: '舆情',
  TRANSFER: '其他部门转来',
  UNION: '工会',
  GROUP_CHAT: '企业用工群',
};

const CONCLUSIONS: Readonly<Record<Conclusion, string>> = {
  PAID: '拖欠工资已足额支付',
  NO_ARREARS: '经核查不属于拖欠工资',
  ANOTHER_PROCEDURE: '已转入其他程序处理',
  WITHDRAWN: '反映人已撤回',
  NOBODY_REACHED: '经多次联系，未能联系上反映人',
};

const STAGES: Readonly<Record<Stage, string>> = {
  RECEIVED: '已收到',
  SCREENED: '已甄别',
  ASSIGNED: '已交办',
  SIGNED: '已签收',
  CHECKING: '核查中',
  MEDIATING: '调解中',
  CONCLUDED: '已办结',
  CALLED_BACK: '已回访',
  ARCHIVED: '已归档',
  RETURNED: '已退回补正',
  TRANSFERRED: '已转出',
  ESCALATED: '已提级办理',
  HANDED_OVER: '已移送',
  SUSPENDED: '已中止',
};

const SECTORS = { HOUSING: '住房和城乡建设主管部门', WATER: '水行政主管部门', TRANSPORT: '交通运输主管部门' } as const;

const unitOf = (unit: Unit): string => {
  if (unit.kind === 'DEPARTMENT') return SECTORS[unit.sector];
  return unit.kind === 'TOWN' ? `镇街（区划代码${unit.area}）` : '本办';
};

const known = (facts: Readonly<Record<string, string | undefined>>): DocumentFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));

/** What a document may say of a clue. */
export const clueFacts = (
  { clue, stage }: { readonly clue: Clue; readonly stage: Stage },
  reporter: string | undefined,
): DocumentFacts => {
  const { told, conclusion, unit } = clue;
  const amount = told.amountFen;
  return known({
    receivedOn: dayInWords(clue.receivedOn),
    channel: CHANNELS[clue.channel],
    externalNo: clue.externalNo,
    employer: told.employerName,
    people: told.people === undefined ? undefined : String(told.people),
    amount: amount === undefined ? undefined : formatYuan(amount),
    capitals: amount === undefined ? undefined : capitalYuan(amount),
    stage: STAGES[stage],
    unit: unit && unitOf(unit),
    conclusion: conclusion && CONCLUSIONS[conclusion],
    // To whoever reported, unless the issuer names somebody else.
    addressee: reporter,
  });
};
