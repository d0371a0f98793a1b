import { plainDate } from '@anxin/domain-kit';
import { nationalParameters, ParameterBook } from '@anxin/law';
import { inspectionBy, type InspectionCommand, type InspectionStage, type InspectionState } from '.';
import type { CarryOutInspection } from './carry-out';
import type { Finding, ItemAnswer } from './inspection';
import type { PlanInspection } from './plan';

export const LAW = new ParameterBook([nationalParameters]);
export const inspection = inspectionBy(LAW);
export const TODAY = plainDate('2026-03-10');
export const CODE = '620522-INSP-2026-000001';
export const PROJECT = '2506-620522-05-05-100008';

const today = TODAY;
const [FIRST, SECOND] = ['inspector-1', 'inspector-2'];
export const OFFICERS = [
  { id: FIRST, certificateNo: '甘-001' },
  { id: SECOND, certificateNo: '甘-002' },
];

export const unknown = (more: object = {}): InspectionState => ({ stage: 'UNKNOWN', opening: { code: CODE, ...more } });

export const plan = (more: Partial<PlanInspection> = {}): PlanInspection => ({
  ...{ type: 'PlanInspection', today, by: FIRST, kind: 'DAILY', areaCode: '620522104', sector: 'HOUSING' },
  ...{ projectCode: PROJECT, creditCode: '91620599QA4XFD1Y5A', plannedOn: today, officers: OFFICERS, lead: FIRST },
  ...{ jointDepartments: [], checklist: 'FIVE_SYSTEMS' },
  ...more,
});

/** The list of a site: five systems and what every check looks at. */
const ITEMS = ['WAGE_ACCOUNT', 'REAL_NAME', 'CONTRACTOR_PAYS', 'DEPOSIT', 'RIGHTS_BOARD', 'PROMISE_LETTER', 'CONTRACT'];
export const answers = (more: Partial<Record<string, Partial<ItemAnswer>>> = {}): readonly ItemAnswer[] =>
  ITEMS.map((item) => ({
    ...({ item, answer: 'MET', evidence: ['E-1'] } as ItemAnswer),
    ...more[item],
  }));
const finding = (item: 'RIGHTS_BOARD' | 'CONTRACT', rule: string, length: number): Finding => ({
  ...{ item, fact: '现场核查不符合要求', rule, term: { length, unit: 'CD' } },
});

/** Two problems: the board within five days, contracts within fifteen. */
export const carryOut = (more: Partial<CarryOutInspection> = {}): CarryOutInspection => ({
  ...{ type: 'CarryOutInspection', today, by: FIRST, visitedOn: today, present: [FIRST, SECOND], record: '检查笔录' },
  answers: answers({ RIGHTS_BOARD: { answer: 'NOT_MET' }, CONTRACT: { answer: 'NOT_MET' } }),
  findings: [finding('RIGHTS_BOARD', 'BRD-01', 5), finding('CONTRACT', 'RNM-01', 15)],
  ...more,
});
export const nothingFound = carryOut({ answers: answers(), findings: [] });

const proofs = [{ id: 'E-9', media: 'PHOTO' }] as const;
export const report = (problem: number) =>
  ({ type: 'ReportInspectionRectified', today, by: 'contractor-1', problem, what: '已整改', proofs }) as const;
export const confirm = (problem: number) =>
  ({ type: 'ConfirmInspectionRectified', today, by: SECOND, problem }) as const;

export const COMMANDS: {
  readonly [Type in InspectionCommand['type']]: Extract<InspectionCommand, { readonly type: Type }>;
} = {
  PlanInspection: plan(),
  CancelInspection: { type: 'CancelInspection', today, by: FIRST, reason: '项目停工' },
  CarryOutInspection: carryOut(),
  ServeInspectionNotice: {
    ...{ type: 'ServeInspectionNotice', today, by: FIRST, documentNo: '秦人社改〔2026〕1号', problems: [1, 2] },
    served: { on: today, way: 'IN_PERSON', proofs },
  },
  ReportInspectionRectified: report(1),
  ConfirmInspectionRectified: confirm(1),
  RejectInspectionRectified: { type: 'RejectInspectionRectified', today, by: SECOND, problem: 1, reason: '内容不全' },
  CloseInspection: { type: 'CloseInspection', today, by: FIRST },
  MissInspectionDuty: { type: 'MissInspectionDuty', today, duty: 'RECTIFY_1', dueOn: plainDate('2026-03-16') },
};

/** What led there. */
const LED: Readonly<Record<InspectionStage, readonly InspectionCommand[]>> = {
  PLANNED: [plan()],
  RECTIFYING: [plan(), carryOut(), report(1)],
  CHECKED: [plan(), nothingFound],
  CLOSED: [plan(), nothingFound, COMMANDS.CloseInspection],
  CANCELLED: [plan(), COMMANDS.CancelInspection],
};

export const after = (commands: readonly InspectionCommand[], from: InspectionState = unknown()): InspectionState =>
  commands.reduce((state, command) => inspection.decide(state, command).reduce(inspection.evolve, state), from);
export const at = (stage: InspectionStage): InspectionState => after(LED[stage]);
