import { plainDate } from '@anxin/domain-kit';
import { nationalParameters, ParameterBook } from '@anxin/law';
import { walkCommands } from '@anxin/testing/decider';
import {
  ISSUE_STAGES,
  type IssueCommand,
  issueDuties,
  type IssueEvent,
  issues,
  type IssueStage,
  type IssueState,
  type Violation,
} from '.';

const law = new ParameterBook([nationalParameters]);
const today = plainDate('2026-01-05');
const PERIOD = { name: '2025-Q4', from: plainDate('2025-10-01'), to: plainDate('2025-12-31') };
const fine: Violation = {
  ...{ source: 'PENALTY', ref: '620522-PEN-2025-000001', kind: 'WAGES', creditCode: '91620599QA4XFD1Y5A' },
  on: plainDate('2025-11-03'),
};
const listing: Violation = { ...fine, source: 'LISTING', ref: '620522-BLK-2025-000001' };
const content = { unitName: '甘肃样例建筑有限公司', address: '秦安县', facts: '拖欠工资', result: '罚款二万元' };
const editor = { today, by: 'office-1' };
const second = { today, by: 'office-2' };
const text = { content, representative: '张三' };
const C: { readonly [Type in IssueCommand['type']]: Extract<IssueCommand, { readonly type: Type }> } = {
  GatherPublicationIssue: {
    ...{ type: 'GatherPublicationIssue', today, areaCode: '620522', period: PERIOD, violations: [fine, listing] },
  },
  ExposePublicationIssue: {
    ...{ type: 'ExposePublicationIssue', ...editor, areaCode: '620522', ref: '620522-INSP-2025-000001', kind: 'WAGES' },
    reason: '逾期拒不整改',
  },
  StatePublicationIssueEntry: {
    ...{ type: 'StatePublicationIssueEntry', ...editor, ref: '秦人社监罚〔2025〕9号', kind: 'CHILD_LABOUR' },
    ...{ creditCode: '91620599M2QHJRWT94', on: plainDate('2025-12-01') },
  },
  EditPublicationIssue: {
    ...{ type: 'EditPublicationIssue', ...editor, entries: [1, 2].map((no) => ({ no, ...text })) },
  },
  ReleasePublicationIssue: { type: 'ReleasePublicationIssue', ...second },
  RecordPublicationIssueReceipt: {
    ...{ type: 'RecordPublicationIssueReceipt', ...editor, channel: 'HRSS_SITE', receiptNo: '网-1' },
  },
  ContestPublicationIssueEntry: { type: 'ContestPublicationIssueEntry', ...editor, no: 1, words: '地址有误' },
  AnswerPublicationIssueEntry: {
    ...{ type: 'AnswerPublicationIssueEntry', ...second, no: 1, finding: 'UPHELD', reply: '予以更正' },
  },
  CorrectPublicationIssueEntry: { type: 'CorrectPublicationIssueEntry', ...second, no: 1, ...text, reason: '地址更正' },
  WithdrawPublicationIssueEntry: { type: 'WithdrawPublicationIssueEntry', ...second, no: 1, reason: '决定已撤销' },
  FellPublicationIssueEntry: { type: 'FellPublicationIssueEntry', today, ref: fine.ref, reason: '复议撤销' },
  MissPublicationIssueDuty: {
    ...{ type: 'MissPublicationIssueDuty', today, duty: 'RELEASE', dueOn: plainDate('2026-01-22') },
  },
};
const UNKNOWN: IssueState = {
  stage: 'UNKNOWN',
  opening: { code: '620522-PUB-2026-000001', refusing: { creditCode: fine.creditCode, isOverdue: true } },
};
const run = (state: IssueState, ...commands: readonly IssueCommand[]): IssueState =>
  commands.reduce((found, command) => issues.decide(found, command).reduce(issues.evolve, found), state);
const { GatherPublicationIssue, EditPublicationIssue, ReleasePublicationIssue, FellPublicationIssueEntry } = C;
const LED: Readonly<Record<IssueStage, readonly IssueCommand[]>> = {
  GATHERED: [GatherPublicationIssue],
  EDITED: [GatherPublicationIssue, EditPublicationIssue],
  RELEASED: [GatherPublicationIssue, EditPublicationIssue, ReleasePublicationIssue],
};
const at = (stage: IssueStage, ...more: readonly IssueCommand[]) => run(UNKNOWN, ...LED[stage], ...more);
const codeOf = (state: IssueState, command: IssueCommand): string => {
  try {
    issues.decide(state, command);
    return 'decided';
  } catch (fault) {
    return (fault as { code: string }).code;
  }
};
/** What the last event of a command does to the clocks. */
const clocks = (state: IssueState, command: IssueCommand) => {
  const events: readonly IssueEvent[] = issues.decide(state, command);
  const found = state.stage === 'UNKNOWN' ? events.reduce(issues.evolve, state) : state;
  return found.stage === 'UNKNOWN' ? [] : events.flatMap((event) => issueDuties(event, found, law));
};
const contested = at('RELEASED', C.ContestPublicationIssueEntry);

describe('each command at each stage', () => {
  walkCommands(issues, {
    states: {
      UNKNOWN,
      GATHERED: at('GATHERED', FellPublicationIssueEntry),
      EDITED: at('EDITED'),
      // What may be withdrawn, answered and contested at once is no one state.
      RELEASED: at('RELEASED'),
    },
    commands: { ...C, WithdrawPublicationIssueEntry: { ...C.WithdrawPublicationIssueEntry, no: 1 } },
  });
});

it('has as many stages as its table', () => expect(Object.keys(LED)).toEqual([...ISSUE_STAGES]));

it('S2-18: a period’s violations are gathered and released in time; without any it is a nil issue, edited and released too', () => {
  expect(clocks(UNKNOWN, GatherPublicationIssue)).toMatchObject([
    { type: 'START', duty: 'RELEASE', on: '2025-12-31', term: { length: 15, unit: 'WD' } },
  ]);
  const nil = run(
    UNKNOWN,
    { ...GatherPublicationIssue, violations: [] },
    { ...EditPublicationIssue, entries: [] },
    ReleasePublicationIssue,
  );
  expect(nil).toMatchObject({ stage: 'RELEASED', issue: { entries: [], released: { by: 'office-2' } } });
});

it('PUB-01: none of what must be published is left out, and what is not held is stated by its document', () => {
  const some = { ...EditPublicationIssue, entries: [{ no: 1, ...text }] };
  expect(codeOf(at('GATHERED'), some)).toBe('PUBLICATION_ISSUE_ENTRIES_INCOMPLETE');
  const added = at('EDITED', C.StatePublicationIssueEntry);
  expect(added).toMatchObject({ stage: 'GATHERED', issue: { entries: [{}, {}, { no: 3, source: 'STATED' }] } });
  const all = { ...EditPublicationIssue, entries: [1, 2, 3].map((no) => ({ no, ...text })) };
  expect(run(added, all).stage).toBe('EDITED');
  expect(codeOf(at('GATHERED'), C.WithdrawPublicationIssueEntry)).toBe('PUBLICATION_ISSUE_NOT_TO_WITHDRAW');
  expect(codeOf(added, { ...C.WithdrawPublicationIssueEntry, no: 3 })).toBe('decided');
});

it.each`
  what                        | more                             | code
  ${'without facts'}          | ${{ facts: ' ' }}                | ${'PUBLICATION_ISSUE_TEXT_MISSING'}
  ${'without an address'}     | ${{ address: '' }}               | ${'PUBLICATION_ISSUE_TEXT_MISSING'}
  ${'with somebody’s number'} | ${{ facts: '电话 13800138000' }} | ${'PUBLICATION_ISSUE_TEXT_PERSONAL'}
`('PUB-02: nothing is published $what: $code', ({ more, code }) => {
  const entries = [1, 2].map((no) => ({ no, representative: '张三', content: { ...content, ...(more as object) } }));
  expect(codeOf(at('GATHERED'), { ...EditPublicationIssue, entries })).toBe(code);
});

it('S0-46: whoever edited it neither releases it nor judges an objection to it', () => {
  expect(codeOf(at('EDITED'), { ...ReleasePublicationIssue, by: 'office-1' })).toBe(
    'PUBLICATION_ISSUE_SECOND_OFFICER_NEEDED',
  );
  expect(codeOf(contested, { ...C.AnswerPublicationIssueEntry, by: 'office-1' })).toBe(
    'PUBLICATION_ISSUE_SECOND_OFFICER_NEEDED',
  );
});

it('PUB-05, PUB-06: an objection is reviewed in 15 working days; what is upheld is corrected in 10, and can be withdrawn', () => {
  expect(clocks(at('RELEASED'), C.ContestPublicationIssueEntry)).toMatchObject([
    { duty: 'REVIEW_1', term: { length: 15, unit: 'WD' } },
  ]);
  expect(codeOf(contested, C.ContestPublicationIssueEntry)).toBe('PUBLICATION_ISSUE_ALREADY_CONTESTED');
  expect(codeOf(at('RELEASED'), C.AnswerPublicationIssueEntry)).toBe('PUBLICATION_ISSUE_NOT_CONTESTED');
  expect(clocks(contested, C.AnswerPublicationIssueEntry)).toMatchObject([
    { type: 'MEET', duties: ['REVIEW_1'] },
    { duty: 'CORRECT_1', term: { length: 10, unit: 'WD' } },
  ]);
  const rejected = { ...C.AnswerPublicationIssueEntry, finding: 'REJECTED' } as const;
  expect(clocks(contested, rejected)).toHaveLength(1);
  expect(codeOf(run(contested, rejected), C.WithdrawPublicationIssueEntry)).toBe('PUBLICATION_ISSUE_NOT_TO_WITHDRAW');
  const upheld = run(contested, C.AnswerPublicationIssueEntry);
  expect(codeOf(upheld, C.WithdrawPublicationIssueEntry)).toBe('decided');
  expect(clocks(upheld, C.CorrectPublicationIssueEntry)).toMatchObject([{ type: 'MEET', duties: ['CORRECT_1'] }]);
});

it('PUB-06: the publicity of a fine that was revoked is withdrawn in 3 working days; what nobody was shown is not released', () => {
  expect(clocks(at('RELEASED'), FellPublicationIssueEntry)).toMatchObject([
    { duty: 'WITHDRAW_1', term: { length: 3, unit: 'WD' } },
  ]);
  expect(clocks(at('RELEASED'), { ...FellPublicationIssueEntry, ref: listing.ref })).toMatchObject([
    { duty: 'CORRECT_2', term: { length: 10, unit: 'WD' } },
  ]);
  expect(clocks(at('EDITED'), FellPublicationIssueEntry)).toEqual([]);
  expect(codeOf(at('EDITED', FellPublicationIssueEntry), ReleasePublicationIssue)).toBe('PUBLICATION_ISSUE_ENTRY_FELL');
  const fell = at('RELEASED', FellPublicationIssueEntry);
  expect(issues.decide(fell, FellPublicationIssueEntry)).toEqual([]);
  const gone = run(fell, C.WithdrawPublicationIssueEntry);
  expect(codeOf(gone, C.ContestPublicationIssueEntry)).toBe('PUBLICATION_ISSUE_ENTRY_WITHDRAWN');
});

it('S3-27: whoever let a last day pass is exposed by a decision on record; nobody else is', () => {
  expect(run(UNKNOWN, C.ExposePublicationIssue)).toMatchObject({
    issue: { exposure: { by: 'office-1', reason: '逾期拒不整改' }, entries: [{ source: 'EXPOSURE', no: 1 }] },
  });
  const found = (refusing?: { creditCode: string; isOverdue: boolean }): IssueState => ({
    stage: 'UNKNOWN',
    opening: { code: 'x', refusing },
  });
  expect(codeOf(found({ creditCode: fine.creditCode, isOverdue: false }), C.ExposePublicationIssue)).toBe(
    'PUBLICATION_ISSUE_NOT_REFUSING',
  );
  expect(codeOf(found(), C.ExposePublicationIssue)).toBe('PUBLICATION_ISSUE_REF_UNKNOWN');
});

it('a duty that is missed is told once', () => {
  const missed = at('GATHERED', C.MissPublicationIssueDuty);
  expect(missed).toMatchObject({ issue: { missed: ['RELEASE'] } });
  expect(issues.decide(missed, C.MissPublicationIssueDuty)).toEqual([]);
});
