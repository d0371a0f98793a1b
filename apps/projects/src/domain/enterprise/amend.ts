import type { PlainDate } from '@anxin/domain-kit';
import { statedReason } from '../reason';
import {
  type ChangeEnterprise,
  type CorrectEnterprise,
  type CorrectEnterpriseChange,
  type EnterpriseChange,
  enterpriseErrors,
  type EnterpriseEvent,
  type EnterpriseFields,
  type RegisteredEnterprise,
  standingEnterprise,
} from './enterprise';

const reasonOf = (typed: string): string => statedReason(typed, enterpriseErrors);

const amended = (state: RegisteredEnterprise, reason: string) => ({ before: standingEnterprise(state), reason });

/** Those values that are otherwise than they stand. */
const others = (stands: Partial<EnterpriseFields>, values: Partial<EnterpriseFields>): Partial<EnterpriseFields> =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => value !== undefined && value !== stands[name as keyof EnterpriseFields],
    ),
  );

const inOrder = (changes: readonly EnterpriseChange[]): readonly EnterpriseChange[] =>
  changes.toSorted((a, b) => (a.changedOn < b.changedOn ? -1 : 1));

const isOf =
  (day: PlainDate) =>
  ({ changedOn }: EnterpriseChange): boolean =>
    changedOn === day;

/** What was always otherwise; what changed of it later stays. Throws `ENTERPRISE_NOTHING_CORRECTED`, `ENTERPRISE_REASON_INVALID`. */
export const correct = (
  state: RegisteredEnterprise,
  { values, reason: stated }: CorrectEnterprise,
): readonly EnterpriseEvent[] => {
  const { registered } = state;
  const reason = reasonOf(stated);
  const corrected = others(registered, values);
  if (Object.keys(corrected).length === 0) throw enterpriseErrors.NOTHING_CORRECTED();
  return [{ type: 'EnterpriseCorrected', ...amended(state, reason), registered: { ...registered, ...corrected } }];
};

/**
 * What is told of a day adds to what was told of it before. An enterprise is what its register says today: nothing is told
 * of it ahead. Throws `ENTERPRISE_NOTHING_CHANGED`, `ENTERPRISE_DAY_NOT_COME`, `ENTERPRISE_REASON_INVALID`.
 */
export const change = (
  state: RegisteredEnterprise,
  { change: { changedOn, ...values }, reason: stated, today }: ChangeEnterprise,
): readonly EnterpriseEvent[] => {
  const reason = reasonOf(stated);
  if (changedOn > today) throw enterpriseErrors.DAY_NOT_COME({ today });
  const known = state.changes.find(isOf(changedOn));
  const changed = others(known ?? {}, values);
  if (Object.keys(changed).length === 0) throw enterpriseErrors.NOTHING_CHANGED();
  const told = { ...known, ...changed, changedOn };
  const changes = inOrder([...state.changes.filter((one) => one !== known), told]);
  return [{ type: 'EnterpriseChanged', ...amended(state, reason), changes }];
};

/** What was said of a day is said of another, or of none. Throws as `change` does, and `ENTERPRISE_CHANGE_UNKNOWN`, `ENTERPRISE_CHANGE_EXISTS`. */
export const correctChange = (
  state: RegisteredEnterprise,
  { changedOn, becomes, reason: stated, today }: CorrectEnterpriseChange,
): readonly EnterpriseEvent[] => {
  const reason = reasonOf(stated);
  const { changes } = state;
  const told = changes.find(isOf(changedOn));
  if (!told) throw enterpriseErrors.CHANGE_UNKNOWN();
  if (becomes === changedOn) throw enterpriseErrors.NOTHING_CORRECTED();
  if (becomes && becomes > today) throw enterpriseErrors.DAY_NOT_COME({ today });
  if (becomes && changes.some(isOf(becomes))) throw enterpriseErrors.CHANGE_EXISTS();
  const rest = changes.filter((one) => one !== told);
  const after = becomes ? inOrder([...rest, { ...told, changedOn: becomes }]) : rest;
  return [{ type: 'EnterpriseChanged', ...amended(state, reason), changes: after }];
};
