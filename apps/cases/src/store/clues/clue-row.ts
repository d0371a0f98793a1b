import type { Place } from '@anxin/service-kit';
import type { Clue, ClueState, Unit } from '../../domain/clue';
import type { ClueEntity } from './clue-entity';

type Known = Exclude<ClueState, { stage: 'UNKNOWN' }>;

/** Where it belongs: a department sees what is assigned to its sector, a town what is in its area. */
export const placeOf = ({ unit, told }: Pick<Clue, 'unit' | 'told'>): Place => ({
  sector: unit?.kind === 'DEPARTMENT' ? unit.sector : null,
  area: unit?.kind === 'TOWN' ? unit.area : (told.areaCode ?? null),
});

/** A clue as its row. */
export const rowOf = ({ stage, clue, before }: Known): ClueEntity => {
  const { told, unit } = clue;
  const { sector, area: areaCode } = placeOf(clue);
  return {
    code: clue.code,
    channel: clue.channel,
    externalNo: clue.externalNo,
    receivedOn: clue.receivedOn,
    stage,
    before: before ?? null,
    sector: sector as ClueEntity['sector'],
    areaCode,
    unitKind: unit?.kind ?? null,
    toldAreaCode: told.areaCode ?? null,
    projectCode: told.projectCode ?? null,
    employerName: told.employerName ?? null,
    employerCreditCode: told.employerCreditCode ?? null,
    people: told.people ?? null,
    amountFen: told.amountFen ?? null,
    periodFrom: told.periodFrom ?? null,
    periodTo: told.periodTo ?? null,
    conclusion: clue.conclusion ?? null,
    procedure: clue.procedure ?? null,
    isExtended: clue.isExtended,
    isOverdue: clue.isOverdue,
    matter: clue.matter ?? null,
  };
};

const unitOf = ({ unitKind, sector, areaCode }: ClueEntity): Unit | undefined => {
  if (unitKind === 'OFFICE') return { kind: 'OFFICE' };
  if (unitKind === 'DEPARTMENT' && sector) return { kind: 'DEPARTMENT', sector };
  return unitKind === 'TOWN' && areaCode ? { kind: 'TOWN', area: areaCode } : undefined;
};

/** A row as the clue it keeps. */
export const stateOf = (row: ClueEntity): Known => ({
  stage: row.stage,
  before: row.before ?? undefined,
  clue: {
    code: row.code,
    channel: row.channel,
    externalNo: row.externalNo,
    receivedOn: row.receivedOn,
    told: {
      projectCode: row.projectCode ?? undefined,
      areaCode: row.toldAreaCode ?? undefined,
      employerName: row.employerName ?? undefined,
      employerCreditCode: row.employerCreditCode ?? undefined,
      people: row.people ?? undefined,
      amountFen: row.amountFen ?? undefined,
      periodFrom: row.periodFrom ?? undefined,
      periodTo: row.periodTo ?? undefined,
    },
    unit: unitOf(row),
    conclusion: row.conclusion ?? undefined,
    procedure: row.procedure ?? undefined,
    isExtended: row.isExtended,
    isOverdue: row.isOverdue,
    matter: row.matter ?? undefined,
  },
});
