import type { Actor } from '@anxin/identity';
import { type CaseUnit, caseErrors } from '../../domain/case';
import type { CaseUnitInput } from '../schema.generated';

/** What was asked for is one of four, or the office. */
export const unitOf = ({ townCode, sector, body, leadingGroup }: CaseUnitInput): CaseUnit => {
  const named: CaseUnit[] = [
    ...(townCode ? [`TOWN:${townCode}` as const] : []),
    ...(sector ? [`DEPARTMENT:${sector}` as const] : []),
    ...(body ? [`BODY:${body}` as const] : []),
    ...(leadingGroup ? ['LEADING_GROUP' as const] : []),
  ];
  if (named.length > 1) throw caseErrors.VALUE_INVALID({ field: 'unit' });
  return named[0] ?? 'OFFICE';
};

const unitsOf = ({ role, areas = [], sectors = [] }: Actor): readonly CaseUnit[] =>
  role === 'TOWN'
    ? areas.map((area) => `TOWN:${area}` as const)
    : sectors.map((sector) => `DEPARTMENT:${sector as 'HOUSING'}` as const);

/**
 * The caller's own unit, of several the one that is named; the office speaks for those who are not here themselves, and for
 * nobody who is.
 */
export const ownUnit = (actor: Actor, asked: CaseUnitInput | null | undefined): CaseUnit => {
  const unit = unitOf(asked ?? {});
  if (actor.role === 'TOWN' || actor.role === 'DEPARTMENT') {
    const own = unitsOf(actor);
    const [first, ...others] = own;
    if (first !== undefined && others.length === 0) return first;
    if (!own.includes(unit)) throw caseErrors.TASK_UNKNOWN();
    return unit;
  }
  if (unit.startsWith('TOWN:') || unit.startsWith('DEPARTMENT:')) throw caseErrors.TASK_UNKNOWN();
  return unit;
};
