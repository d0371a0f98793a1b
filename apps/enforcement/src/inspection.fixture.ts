import { momentInChina, plainDate, type PlainDate } from '@anxin/domain-kit';
import { missDuties } from '@anxin/service-kit';
import { codesOf, type FreshService, freshService, type Who } from '@anxin/testing';
import { deadlinesOf } from './jobs/deadlines';
import { enforcement } from './subgraph';

type Running = FreshService & Awaited<ReturnType<typeof enforcement.start>>;

/** The types of inputs that are not called after their mutation. */
const SHARED: Readonly<Record<string, string>> = {
  riskNoticeConfirmRectified: 'RiskNoticeInput',
  riskNoticeRejectRectified: 'RiskNoticeReasonInput',
  riskNoticeWithdraw: 'RiskNoticeReasonInput',
  riskNoticeClose: 'RiskNoticeInput',
  inspectionCancel: 'InspectionReasonInput',
  publicationIssueRelease: 'PublicationIssueInput',
  writtenReviewClose: 'WrittenReviewWordsInput',
  reviewFormVerify: 'ReviewFormInput',
  projectGradingAgree: 'ProjectGradingInput',
  inspectionConfirmRectified: 'InspectionProblemInput',
  inspectionClose: 'InspectionInput',
  campaignEnd: 'CampaignWordsInput',
  campaignCancel: 'CampaignWordsInput',
};
const inputOf = (mutation: string): string =>
  SHARED[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;

export const OFFICERS = [
  { id: 'inspector-1', certificateNo: '甘-001' },
  { id: 'inspector-2', certificateNo: '甘-002' },
];
export const PROJECT = '2506-620522-05-05-100008';
/** A check of a site in the town of the sample. */
export const PLAN = {
  ...{ kind: 'DAILY', areaCode: '620522104', sector: 'HOUSING', projectCode: PROJECT },
  ...{ creditCode: '91620599QA4XFD1Y5A', officers: OFFICERS, lead: 'inspector-2', checklist: 'FIVE_SYSTEMS' },
};
const ITEMS = ['WAGE_ACCOUNT', 'REAL_NAME', 'CONTRACTOR_PAYS', 'DEPOSIT', 'RIGHTS_BOARD', 'PROMISE_LETTER', 'CONTRACT'];
/** What was found: some items are not met, each of which is a problem to be put right in five days. */
export const found = (unmet: readonly string[], visitedOn: string, present = ['inspector-1', 'inspector-2']) => ({
  ...{ visitedOn, present, record: '检查笔录' },
  answers: ITEMS.map((item) => ({ item, answer: unmet.includes(item) ? 'NOT_MET' : 'MET', evidence: ['E-1'] })),
  findings: unmet.map((item) => ({ item, fact: '不符合要求', rule: 'BRD-01', term: { length: 5, unit: 'CD' } })),
});

/** Checks as a running service has them, and the ways to handle them. */
export const checksOf = async (today: PlainDate, settings: NodeJS.ProcessEnv = {}) => {
  const service: Running = await freshService(enforcement, today, settings);
  const { database } = service.app;
  let keys = 0;
  const give = (who: Who, mutation: string, input: object, fields = 'code stage') =>
    service.ask(who, `mutation ($input: ${inputOf(mutation)}!) { ${mutation}(input: $input) { ${fields} } }`, {
      input: { idempotencyKey: `i${++keys}`, ...input },
    });
  const ok = async (who: Who, mutation: string, input: object, fields?: string) => {
    const { body } = await give(who, mutation, input, fields);
    expect(body.errors).toBeUndefined();
    return body.data?.[mutation] as Readonly<Record<string, unknown>>;
  };
  const refusal = async (who: Who, mutation: string, input: object) => codesOf(await give(who, mutation, input))[0];
  const find = async (who: Who, of: string, code: string, fields: string) => {
    const { body } = await service.ask(who, `query ($code: ID!) { ${of}(code: $code) { ${fields} } }`, { code });
    expect(body.errors).toBeUndefined();
    return body.data?.[of] as Readonly<Record<string, unknown>> | null;
  };
  /** What was told under one contract, in its order. */
  const toldOf = async (type: string) => {
    const sql = 'SELECT payload FROM journal WHERE type = $1 ORDER BY stream, version';
    const rows = await database.query<{ payload: string }[]>(sql, [type]);
    return rows.map(({ payload }) => JSON.parse(payload) as Readonly<Record<string, unknown>>);
  };
  /** The clock as two replicas have it, on a day. */
  const tick = async (day: string): Promise<void> => {
    const late = { database, deadlines: deadlinesOf(service.app), now: momentInChina(plainDate(day), 1) };
    await Promise.all([missDuties(late), missDuties(late)]);
  };
  return { service, give, ok, refusal, find, toldOf, tick, close: () => service.close() };
};

export type ChecksOf = Awaited<ReturnType<typeof checksOf>>;
