import { plainDate } from '@anxin/domain-kit';
import { nationalParameters, ParameterBook } from '@anxin/law';
import { walkCommands } from '@anxin/testing/decider';
import {
  RISK_NOTICE_STAGES,
  riskNoticeBy,
  type RiskNoticeCommand,
  riskNoticeDuties,
  type RiskNoticeStage,
  type RiskNoticeState,
} from '.';

const notice = riskNoticeBy(new ParameterBook([nationalParameters]));
const today = plainDate('2026-03-10');
const given = { today, by: 'office-1' };
const proofs = [{ id: 'E-1', media: 'PHOTO' }] as const;
const C: { readonly [Type in RiskNoticeCommand['type']]: Extract<RiskNoticeCommand, { readonly type: Type }> } = {
  IssueRiskNotice: {
    ...{ type: 'IssueRiskNotice', ...given, areaCode: '620522104', sector: 'HOUSING', projectCode: 'P-1' },
    ...{ creditCode: '91620599QA4XFD1Y5A', risks: ['NOT_PAID_IN_FULL', 'GROUP_EVENT'], facts: '工资未足额发放' },
    term: { length: 3, unit: 'WD' },
  },
  ServeRiskNotice: {
    ...{ type: 'ServeRiskNotice', ...given },
    served: { on: today, way: 'IN_PERSON', proofs, receiptNo: '送达回证-1' },
  },
  ReportRiskNoticeRectified: { type: 'ReportRiskNoticeRectified', today, by: 'contractor-1', what: '已补发', proofs },
  ConfirmRiskNoticeRectified: { type: 'ConfirmRiskNoticeRectified', ...given },
  RejectRiskNoticeRectified: { type: 'RejectRiskNoticeRectified', ...given, reason: '仍有三人未发' },
  CloseRiskNotice: { type: 'CloseRiskNotice', ...given },
  WithdrawRiskNotice: { type: 'WithdrawRiskNotice', ...given, reason: '项目有误' },
  MissRiskNoticeDuty: { type: 'MissRiskNoticeDuty', today, duty: 'RECTIFY', dueOn: plainDate('2026-03-13') },
};
const TO_SERVED = [C.IssueRiskNotice, C.ServeRiskNotice];
const TO_CONFIRMED = [...TO_SERVED, C.ReportRiskNoticeRectified, C.ConfirmRiskNoticeRectified];
const LED: Readonly<Record<RiskNoticeStage, readonly RiskNoticeCommand[]>> = {
  ISSUED: [C.IssueRiskNotice],
  SERVED: TO_SERVED,
  REPORTED: [...TO_SERVED, C.ReportRiskNoticeRectified],
  CONFIRMED: TO_CONFIRMED,
  CLOSED: [...TO_CONFIRMED, C.CloseRiskNotice],
  WITHDRAWN: [C.IssueRiskNotice, C.WithdrawRiskNotice],
};
const UNKNOWN: RiskNoticeState = { stage: 'UNKNOWN', code: '620522-RISK-2026-000001' };
const after = (commands: readonly RiskNoticeCommand[], from: RiskNoticeState = UNKNOWN): RiskNoticeState =>
  commands.reduce<RiskNoticeState>(
    (state, command) => notice.decide(state, command).reduce(notice.evolve, state),
    from,
  );
const at = (stage: RiskNoticeStage): RiskNoticeState => after(LED[stage]);
const codeOf = (state: RiskNoticeState, command: RiskNoticeCommand): string => {
  try {
    notice.decide(state, command);
    return 'decided';
  } catch (fault) {
    return (fault as { code: string }).code;
  }
};

describe('each command at each stage', () => {
  walkCommands(notice, {
    states: { UNKNOWN, ...Object.fromEntries(RISK_NOTICE_STAGES.map((stage) => [stage, at(stage)])) },
    commands: C,
  });
});

it.each`
  what                        | more                                         | code
  ${'to no enterprise'}       | ${{ creditCode: '91620599QA4XFD1Y5B' }}      | ${'RISK_NOTICE_ENTERPRISE_INVALID'}
  ${'of no risk'}             | ${{ risks: [] }}                             | ${'RISK_NOTICE_RISK_MISSING'}
  ${'of a risk twice'}        | ${{ risks: ['GROUP_EVENT', 'GROUP_EVENT'] }} | ${'RISK_NOTICE_RISK_MISSING'}
  ${'without facts'}          | ${{ facts: ' ' }}                            | ${'RISK_NOTICE_TEXT_MISSING'}
  ${'with somebody’s number'} | ${{ facts: '电话 13800138000' }}             | ${'RISK_NOTICE_TEXT_PERSONAL'}
  ${'without a time'}         | ${{ term: { length: 0, unit: 'CD' } }}       | ${'RISK_NOTICE_TERM_INVALID'}
`('a notice $what is refused: $code', ({ more, code }) => {
  expect(codeOf(UNKNOWN, { ...C.IssueRiskNotice, ...(more as object) })).toBe(code);
});

it('its time runs from service, which has a receipt and proof', () => {
  const issued = at('ISSUED');
  const served = (more: object) =>
    codeOf(issued, { ...C.ServeRiskNotice, served: { ...C.ServeRiskNotice.served, ...more } });
  expect(served({ receiptNo: '' })).toBe('RISK_NOTICE_TEXT_MISSING');
  expect(served({ proofs: [] })).toBe('RISK_NOTICE_PROOF_MISSING');
  expect(served({ on: plainDate('2026-03-09') })).toBe('RISK_NOTICE_DAY_TOO_EARLY');
  expect(served({ on: plainDate('2026-03-11') })).toBe('RISK_NOTICE_DAY_NOT_COME');
  const [event] = notice.decide(issued, C.ServeRiskNotice);
  expect(event).toMatchObject({ served: { dueOn: '2026-03-13' } });
  expect(issued.stage !== 'UNKNOWN' && riskNoticeDuties(event!, issued)).toMatchObject([
    { type: 'START', duty: 'RECTIFY', on: today, term: { length: 3, unit: 'WD' } },
  ]);
});

it('what is reported somebody else confirms, or it is to be put right again', () => {
  expect(codeOf(at('REPORTED'), { ...C.ConfirmRiskNoticeRectified, by: 'contractor-1' })).toBe(
    'RISK_NOTICE_SECOND_PERSON_NEEDED',
  );
  expect(after([C.RejectRiskNoticeRectified], at('REPORTED'))).toMatchObject({
    stage: 'SERVED',
    notice: { rectification: undefined },
  });
});

it('is told once when its last day has passed, and not once it is put right', () => {
  expect(notice.decide(at('REPORTED'), C.MissRiskNoticeDuty)).toHaveLength(1);
  expect(notice.decide(after([C.MissRiskNoticeDuty], at('SERVED')), C.MissRiskNoticeDuty)).toEqual([]);
  for (const stage of ['CONFIRMED', 'CLOSED', 'WITHDRAWN'] as const)
    expect(notice.decide(at(stage), C.MissRiskNoticeDuty)).toEqual([]);
});
