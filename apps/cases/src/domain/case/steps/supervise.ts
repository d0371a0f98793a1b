import type { PlainDate } from '@anxin/domain-kit';
import {
  ACCOUNTABILITY,
  type AccountabilityStep,
  type CaseLevel,
  type CaseUnit,
  type KnownCase,
  LEVELS,
} from '../case';
import { caseErrors } from '../errors';
import { type Given, type Happened, refusePast, refuseText } from '../shape';

/** S4-36, CLU-08: a level up takes it. */
export type RaiseLevel = Given<'RaiseLevel'> & { readonly reason: string };
export type LevelRaised = Happened<'LevelRaised'> & { readonly level: CaseLevel; readonly reason: string };

/** S2-07: a leader takes the case, by post. */
export type TakeCase = Given<'TakeCase'> & { readonly leader: string };
export type CaseTaken = Happened<'CaseTaken'> & { readonly leader: string };

/** S2-07: listed supervision, with whoever issued it and its day. */
export type ListForSupervision = Given<'ListForSupervision'> & { readonly issuer: string; readonly dueOn: PlainDate };
export type ListedForSupervision = Happened<'ListedForSupervision'> & Pick<ListForSupervision, 'issuer' | 'dueOn'>;

export type ReleaseFromSupervision = Given<'ReleaseFromSupervision'> & { readonly reason: string };
export type ReleasedFromSupervision = Happened<'ReleasedFromSupervision'> & { readonly reason: string };

/** S4-11, S4-39: a unit that did not do its part. */
export type HoldToAccount = Given<'HoldToAccount'> & {
  readonly unit: CaseUnit;
  readonly step: AccountabilityStep;
  readonly reason: string;
};
export type HeldToAccount = Happened<'HeldToAccount'> & Pick<HoldToAccount, 'unit' | 'step' | 'reason'>;

/** S3-37: one problem, one leader, one plan, and on to the end (S2-26). */
export type PutOnBacklog = Given<'PutOnBacklog'> & {
  readonly problem: string;
  readonly leader: string;
  readonly plan: string;
};
export type BacklogPlanned = Happened<'BacklogPlanned'> & Pick<PutOnBacklog, 'problem' | 'leader' | 'plan'>;

export const refuseHighest = ({ case: { level } }: KnownCase): void => {
  if (level === LEVELS.at(-1)) throw caseErrors.LEVEL_HIGHEST();
};

export const refuseListed = ({ case: { supervision } }: KnownCase): void => {
  if (supervision) throw caseErrors.LISTED_ALREADY();
};

export const refuseUnlisted = ({ case: { supervision } }: KnownCase): void => {
  if (!supervision) throw caseErrors.NOT_LISTED();
};

export const raiseLevel = (
  { case: { level: before } }: KnownCase,
  { reason, today: on }: RaiseLevel,
): readonly LevelRaised[] => {
  const level = LEVELS[LEVELS.indexOf(before) + 1];
  if (level === undefined) throw caseErrors.LEVEL_HIGHEST();
  refuseText('reason', reason);
  return [{ type: 'LevelRaised', on, level, reason }];
};

export const takeCase = (_: KnownCase, { leader, today: on }: TakeCase): readonly CaseTaken[] => {
  refuseText('leader', leader);
  return [{ type: 'CaseTaken', on, leader }];
};

export const listForSupervision = (
  _: KnownCase,
  { issuer, dueOn, today: on }: ListForSupervision,
): readonly ListedForSupervision[] => {
  refuseText('issuer', issuer);
  refusePast(dueOn, on);
  return [{ type: 'ListedForSupervision', on, issuer, dueOn }];
};

export const releaseFromSupervision = (
  _: KnownCase,
  { reason, today: on }: ReleaseFromSupervision,
): readonly ReleasedFromSupervision[] => {
  refuseText('reason', reason);
  return [{ type: 'ReleasedFromSupervision', on, reason }];
};

/** No step of the ladder is skipped, and none is gone twice. */
export const holdToAccount = (
  { case: { accountability } }: KnownCase,
  { unit, step, reason, today: on }: HoldToAccount,
): readonly HeldToAccount[] => {
  const last = accountability[unit];
  if (ACCOUNTABILITY.indexOf(step) !== (last === undefined ? 0 : ACCOUNTABILITY.indexOf(last) + 1))
    throw caseErrors.LADDER_SKIPPED();
  refuseText('reason', reason);
  return [{ type: 'HeldToAccount', on, unit, step, reason }];
};

export const putOnBacklog = (
  _: KnownCase,
  { problem, leader, plan, today: on }: PutOnBacklog,
): readonly BacklogPlanned[] => {
  refuseText('problem', problem);
  refuseText('leader', leader);
  refuseText('plan', plan);
  return [{ type: 'BacklogPlanned', on, problem, leader, plan }];
};
