import type { Case, CaseUnit, KnownCase, Task } from '../case';
import { caseErrors } from '../errors';
import { type Given, type Happened, refuseText, repeated } from '../shape';

/** Who takes part and as what: all at once, so that there is always exactly one lead. */
export type AssignCase = Given<'AssignCase'> & { readonly units: readonly Pick<Task, 'unit' | 'role'>[] };
export type CaseAssigned = Happened<'CaseAssigned'> & Pick<AssignCase, 'units'>;

export type SignTask = Given<'SignTask'> & { readonly unit: CaseUnit };
export type TaskSigned = Happened<'TaskSigned'> & { readonly unit: CaseUnit };

/** What a unit did, and where what proves it is found. */
type Finished = { readonly unit: CaseUnit; readonly result: string; readonly evidence: readonly string[] };
export type FinishTask = Given<'FinishTask'> & Finished;
export type TaskFinished = Happened<'TaskFinished'> & Finished;

/** The case goes to another officer; who was asked first stays known. */
export type ChangeOwner = Given<'ChangeOwner'> & { readonly owner: string; readonly reason: string };
export type OwnerChanged = Happened<'OwnerChanged'> & { readonly owner: string; readonly reason: string };

/** Who may have a role that not everybody may have. */
const ONLY: Readonly<Partial<Record<Task['role'], CaseUnit>>> = { COMMAND: 'LEADING_GROUP', COORDINATE: 'OFFICE' };

/** CLU-07: one copy to the town, one to the department of the sector, where the case has one. */
const refuseSingle = ({ sector }: Case, units: AssignCase['units']): void => {
  const handles = units.filter(({ role }) => role === 'LEAD' || role === 'SUPPORT').map(({ unit }) => unit);
  const hasTown = handles.some((unit) => unit.startsWith('TOWN:'));
  const hasSector = sector === undefined || handles.includes(`DEPARTMENT:${sector}`);
  if (!hasTown || !hasSector) throw caseErrors.DOUBLE_ASSIGNMENT();
};

export const assignCase = ({ case: known }: KnownCase, { units, today: on }: AssignCase): readonly CaseAssigned[] => {
  if (units.filter(({ role }) => role === 'LEAD').length !== 1) throw caseErrors.LEAD_NOT_ONE();
  if (repeated(units.map(({ unit }) => unit)) !== undefined) throw caseErrors.UNIT_REPEATED();
  const isMisplaced = ({ unit, role }: AssignCase['units'][number]): boolean =>
    (ONLY[role] ?? unit) !== unit || (unit === 'LEADING_GROUP' && role !== 'COMMAND');
  if (units.some(isMisplaced)) throw caseErrors.ROLE_INVALID();
  refuseSingle(known, units);
  return [{ type: 'CaseAssigned', on, units }];
};

const taskOf = ({ case: { tasks } }: KnownCase, unit: CaseUnit): Task => {
  const task = tasks.find((one) => one.unit === unit);
  if (!task) throw caseErrors.TASK_UNKNOWN();
  return task;
};

/** Every unit has signed. */
export const refuseSigned = ({ case: { tasks } }: KnownCase): void => {
  if (tasks.every(({ signedOn }) => signedOn !== undefined)) throw caseErrors.TASK_SIGNED();
};

/** No unit has signed yet, or every unit is done. */
export const refuseNothingInHand = ({ case: { tasks } }: KnownCase): void => {
  if (tasks.every(({ signedOn }) => signedOn === undefined)) throw caseErrors.TASK_NOT_SIGNED();
  if (tasks.every(({ doneOn }) => doneOn !== undefined)) throw caseErrors.TASK_DONE();
};

export const signTask = (found: KnownCase, { unit, today: on }: SignTask): readonly TaskSigned[] => {
  if (taskOf(found, unit).signedOn !== undefined) throw caseErrors.TASK_SIGNED();
  return [{ type: 'TaskSigned', on, unit }];
};

export const finishTask = (
  found: KnownCase,
  { unit, result, evidence, today: on }: FinishTask,
): readonly TaskFinished[] => {
  const { signedOn, doneOn } = taskOf(found, unit);
  if (signedOn === undefined) throw caseErrors.TASK_NOT_SIGNED();
  if (doneOn !== undefined) throw caseErrors.TASK_DONE();
  refuseText('result', result);
  for (const one of evidence) refuseText('evidence', one);
  return [{ type: 'TaskFinished', on, unit, result, evidence }];
};

export const changeOwner = (
  { case: { owner: before } }: KnownCase,
  { owner, reason, today: on }: ChangeOwner,
): readonly OwnerChanged[] => {
  if (owner.trim() === '') throw caseErrors.OWNER_MISSING();
  refuseText('reason', reason);
  return owner === before ? [] : [{ type: 'OwnerChanged', on, owner, reason }];
};

/** A unit that keeps its role keeps what it has done. */
export const tasksAfter = ({ tasks }: Case, units: CaseAssigned['units']): readonly Task[] =>
  units.map(({ unit, role }) => tasks.find((task) => task.unit === unit && task.role === role) ?? { unit, role });

/** Tasks with one of them changed. */
export const withTask = ({ tasks }: Case, unit: CaseUnit, change: Partial<Task>): readonly Task[] =>
  tasks.map((task) => (task.unit === unit ? { ...task, ...change } : task));

/** Whether a unit has to do something, rather than to command or coordinate. */
export const isToBeDone = ({ role }: Task): boolean => role === 'LEAD' || role === 'SUPPORT';
