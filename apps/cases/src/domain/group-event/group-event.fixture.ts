import { addSeconds, fen, moment, plainDate } from '@anxin/domain-kit';
import type { GroupEventCommand, ReportGroupEvent } from './commands';
import type { GroupEventEvent } from './events';
import type { Content, GroupEvent, GroupEventStage, KnownGroupEvent } from './group-event';

export const TODAY = plainDate('2026-02-16');
/** 23:30 of New Year's Eve in China. */
export const REPORTED_AT = moment('2026-02-16T15:30:00.000Z');
export const after = (seconds: number) => addSeconds(REPORTED_AT, seconds);
export const NOW = after(1_800);
export const CODE = '620522-EMG-2026-000001';

export const content = (more: Partial<Content> = {}): Content => ({
  occurredAt: after(-600),
  place: '秦安县兴国镇样例工地大门',
  people: 25,
  gravity: [],
  amountFen: fen(500_000_00),
  cause: '总包未拨付人工费',
  demands: '支付 2025 年 11 月至 2026 年 1 月工资',
  action: '已派员前往',
  nextStep: '约谈总包',
  dutyLine: '0938-6521234',
  ...more,
});

export const report = (more: Partial<ReportGroupEvent> = {}): ReportGroupEvent => ({
  type: 'ReportGroupEvent',
  today: TODAY,
  now: NOW,
  areaCode: '620522104',
  sector: 'HOUSING',
  warnings: [],
  source: 'DUTY_LINE',
  reportedAt: REPORTED_AT,
  content: content(),
  ...more,
});

export const anEvent = (more: Partial<GroupEvent> = {}): GroupEvent => ({
  code: CODE,
  areaCode: '620522104',
  sector: 'HOUSING',
  warnings: [],
  source: 'DUTY_LINE',
  reportedAt: REPORTED_AT,
  content: content(),
  police: {},
  attended: [],
  reportedUp: {},
  followUp: { no: 1, since: REPORTED_AT, missed: 0 },
  missed: [],
  isAlerted: false,
  ...more,
});

const upReport = { to: 'COUNTY', at: after(600) } as const;

/** A group event at a stage, as its commands find it. */
export const at = (stage: GroupEventStage, more: Partial<GroupEvent> = {}): KnownGroupEvent => ({
  stage,
  event: anEvent({
    ...(stage === 'REPORTED' ? {} : { grading: { level: 'IV', byRule: 'IV' } }),
    ...(['CONTROLLED', 'SETTLED', 'REVIEWED'].includes(stage)
      ? { controlledAt: after(1_200), reportedUp: { PHONE: upReport, WRITTEN: upReport } }
      : {}),
    ...more,
  }),
});

const given = { today: TODAY, now: NOW };
const commander = { officer: 'town-7', rank: 'TOWN' } as const;

/** One command of each type. */
export const COMMANDS: {
  readonly [Type in GroupEventCommand['type']]: Extract<GroupEventCommand, { readonly type: Type }>;
} = {
  ReportGroupEvent: report(),
  FollowGroupEventUp: { type: 'FollowGroupEventUp', ...given, told: { action: '已疏散', nextStep: '核对工资表' } },
  GradeGroupEvent: { type: 'GradeGroupEvent', ...given },
  RegradeGroupEvent: { type: 'RegradeGroupEvent', ...given, level: 'III', reason: '人数增加' },
  BeginGroupEventResponse: { type: 'BeginGroupEventResponse', ...given, commander },
  NameGroupEventCommander: {
    type: 'NameGroupEventCommander',
    ...given,
    commander: { officer: 'office-1', rank: 'OFFICE' },
  },
  TellGroupEventPolice: { type: 'TellGroupEventPolice', ...given, at: after(60) },
  DispatchGroupEventPolice: { type: 'DispatchGroupEventPolice', ...given, at: after(120) },
  ReportGroupEventUp: { type: 'ReportGroupEventUp', ...given, by: 'PHONE', to: 'COUNTY', at: after(600) },
  RecordGroupEventArrival: { type: 'RecordGroupEventArrival', ...given, at: after(900) },
  RecordGroupEventAttendance: {
    type: 'RecordGroupEventAttendance',
    ...given,
    who: 'CONTRACTOR_HEAD',
    at: after(1_000),
  },
  ControlGroupEvent: { type: 'ControlGroupEvent', ...given, at: after(1_200) },
  SettleGroupEvent: { type: 'SettleGroupEvent', ...given, at: after(1_500), outcome: '工资已全部支付' },
  ReviewGroupEvent: { type: 'ReviewGroupEvent', ...given, findings: '人工费拨付预警未及时处理' },
  LinkGroupEventCase: { type: 'LinkGroupEventCase', ...given, caseCode: '620522-WAGE-2026-000003' },
  MissGroupEventDuty: { type: 'MissGroupEventDuty', today: TODAY, duty: 'ARRIVE', dueAt: after(3_600) },
};

export const reported = (more: Partial<ReportGroupEvent> = {}): GroupEventEvent => {
  const { type: _, today: on, now, ...event } = report(more);
  return { type: 'GroupEventReported', on, at: now, event: { ...event, code: CODE } };
};
