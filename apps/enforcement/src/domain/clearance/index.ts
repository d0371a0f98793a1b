import { type Decider, type Fen, type PlainDate, type StateTable, sum } from '@anxin/domain-kit';
import { isCreditCode } from '@anxin/law';
import { checksBy } from '../checks';
import {
  type Clearance,
  CLEARANCE_STAGES,
  type ClearanceItem,
  type ClearanceStage,
  type ClearanceState,
  type OwingProject,
} from './clearance';
import type { BeginClearance, ClearanceBegun, ClearanceCommand, ClearanceEvent, ReportClearance } from './commands';
import { clearanceErrors } from './errors';

export * from './clearance';
export type * from './commands';
export * from './errors';

const { refuseText, refuseFuture, refuseEarlier, refuseProofs } = checksBy(clearanceErrors);
const PROJECTS_AT_MOST = 500;

/** Each project once, with a sum, a unit and a day. */
const refuseProjects = (listed: readonly OwingProject[], added: readonly OwingProject[], today: PlainDate): void => {
  const codes = [...listed, ...added].map(({ projectCode }) => projectCode);
  const isWrong = added.length === 0 || codes.length > PROJECTS_AT_MOST || new Set(codes).size < codes.length;
  if (isWrong) throw clearanceErrors.PROJECTS_INVALID();
  for (const { projectCode, owedFen, creditCode, dueOn } of added) {
    refuseText('projectCode', projectCode);
    if (owedFen <= 0n) throw clearanceErrors.SUM_INVALID();
    if (!isCreditCode(creditCode)) throw clearanceErrors.ENTERPRISE_INVALID();
    refuseEarlier(dueOn, today);
  }
};

const begin = (code: string | undefined, { today: on, name, areaCode, projects }: BeginClearance): ClearanceEvent[] => {
  if (code === undefined) throw clearanceErrors.UNKNOWN();
  refuseText('name', name);
  refuseProjects([], projects, on);
  return [{ type: 'ClearanceBegun', on, clearance: { code, name, areaCode, begunOn: on, items: projects } }];
};

const openItem = ({ items }: Clearance, projectCode: string): ClearanceItem => {
  const item = items.find((one) => one.projectCode === projectCode);
  if (!item) throw clearanceErrors.PROJECT_UNKNOWN();
  if (item.cleared) throw clearanceErrors.ALREADY_CLEARED();
  return item;
};

const report = (clearance: Clearance, { type: _, today: on, ...given }: ReportClearance): ClearanceEvent[] => {
  openItem(clearance, given.projectCode);
  refuseFuture(given.paidOn, on);
  refuseEarlier(given.paidOn, clearance.begunOn);
  refuseProofs(given.proofs);
  return [{ type: 'ClearanceReported', on, ...given }];
};

/** What somebody reported of a project, whom nobody judges by themselves. */
const refuseOwn = (clearance: Clearance, { projectCode, by }: { projectCode: string; by: string }): void => {
  const { reported } = openItem(clearance, projectCode);
  if (!reported) throw clearanceErrors.NOT_REPORTED();
  if (reported.by === by) throw clearanceErrors.SECOND_PERSON_NEEDED();
};

const decideKnown = (clearance: Clearance, command: Exclude<ClearanceCommand, BeginClearance>): ClearanceEvent[] => {
  const { today: on, by } = command;
  switch (command.type) {
    case 'AddToClearance':
      refuseProjects(clearance.items, command.projects, on);
      return [{ type: 'ClearanceGrown', on, by, projects: command.projects }];
    case 'ReportClearance':
      return report(clearance, command);
    case 'ConfirmClearance':
      refuseOwn(clearance, command);
      return [{ type: 'ClearanceConfirmed', on, by, projectCode: command.projectCode }];
    case 'RejectClearance':
      refuseOwn(clearance, command);
      refuseText('reason', command.reason);
      return [{ type: 'ClearanceRejected', on, by, projectCode: command.projectCode, reason: command.reason }];
    case 'EndClearance':
      refuseText('summary', command.summary);
      return [{ type: 'ClearanceEnded', on, by, summary: command.summary }];
  }
};

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const clearanceTable: StateTable<ClearanceState, ClearanceCommand['type'], ClearanceStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...CLEARANCE_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: {
    BeginClearance: ['UNKNOWN'],
    AddToClearance: ['RUNNING'],
    ReportClearance: ['RUNNING'],
    ConfirmClearance: ['RUNNING'],
    RejectClearance: ['RUNNING'],
    EndClearance: ['RUNNING'],
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return clearanceErrors.UNKNOWN();
    return command === 'BeginClearance' ? clearanceErrors.ALREADY_BEGUN() : clearanceErrors.STAGE({ stage });
  },
};

const changedItem = (item: ClearanceItem, event: Exclude<ClearanceEvent, ClearanceBegun>): ClearanceItem => {
  const { on, by } = event;
  switch (event.type) {
    case 'ClearanceReported':
      return { ...item, reported: { on, by, paidOn: event.paidOn, proofs: event.proofs } };
    case 'ClearanceConfirmed':
      return { ...item, cleared: { on, by } };
    case 'ClearanceRejected':
      return { ...item, reported: undefined };
    default:
      return item;
  }
};

const evolve = (state: ClearanceState, event: ClearanceEvent): ClearanceState => {
  if (event.type === 'ClearanceBegun') return { stage: 'RUNNING', clearance: event.clearance };
  if (state.stage === 'UNKNOWN') return state;
  const { stage, clearance } = state;
  if (event.type === 'ClearanceGrown')
    return { stage, clearance: { ...clearance, items: [...clearance.items, ...event.projects] } };
  if (event.type === 'ClearanceEnded') {
    const { on, by, summary } = event;
    return { stage: 'ENDED', clearance: { ...clearance, ended: { on, by, summary } } };
  }
  const items = clearance.items.map((item) =>
    item.projectCode === event.projectCode ? changedItem(item, event) : item,
  );
  return { stage, clearance: { ...clearance, items } };
};

/** A programme to clear what government-funded projects owe. */
export const clearances: Decider<ClearanceState, ClearanceCommand, ClearanceEvent> = {
  initial: { stage: 'UNKNOWN' },
  ...clearanceTable,
  decide: (state, command) => {
    if (command.type === 'BeginClearance') {
      if (state.stage !== 'UNKNOWN') throw clearanceErrors.ALREADY_BEGUN();
      return begin(state.code, command);
    }
    if (state.stage === 'UNKNOWN') throw clearanceErrors.UNKNOWN();
    return decideKnown(state.clearance, command);
  },
  evolve,
};

/** What it came to by a day: how many are listed and cleared, what they owed, and which are late. */
export type ClearanceFigures = {
  readonly listed: number;
  readonly cleared: number;
  readonly overdue: number;
  readonly listedFen: Fen;
  readonly clearedFen: Fen;
};
export const figuresOn = (items: readonly ClearanceItem[], today: PlainDate): ClearanceFigures => {
  const cleared = items.filter((item) => item.cleared);
  return {
    listed: items.length,
    cleared: cleared.length,
    overdue: items.filter((item) => !item.cleared && item.dueOn < today).length,
    listedFen: sum(items.map(({ owedFen }) => owedFen)),
    clearedFen: sum(cleared.map(({ owedFen }) => owedFen)),
  };
};
