import type { Place } from '@anxin/service-kit';
import type { Case, CaseWorker, KnownCase } from '../../domain/case';
import type { CaseEntity } from './case-entity';

/** Where it belongs: its sector's department and its area's town see it. */
export const placeOfCase = ({ sector, areaCode }: Pick<Case, 'sector' | 'areaCode'>): Place => ({
  sector: sector ?? null,
  area: areaCode,
});

const partsOf = ({ determination, ...known }: Case): CaseEntity['parts'] => ({
  warnings: known.warnings,
  parties: known.parties,
  obstacles: known.obstacles,
  tasks: known.tasks,
  mediation: known.mediation,
  referral: known.referral,
  letters: known.letters,
  followUps: known.followUps,
  supervision: known.supervision,
  leader: known.leader,
  isKey: known.isKey,
  backlog: known.backlog,
  aid: known.aid,
  accountability: known.accountability,
  isExtended: known.isExtended,
  isOverdue: known.isOverdue,
  drawnFor: known.drawnFor,
  determination: determination && {
    version: determination.version,
    liableParty: determination.liableParty,
    basis: determination.basis,
  },
});

/** A case as its row. */
export const caseRowOf = ({ stage, before, case: known }: KnownCase): CaseEntity => ({
  code: known.code,
  kind: known.kind,
  stage,
  before: before ?? null,
  areaCode: known.areaCode,
  sector: known.sector ?? null,
  projectCode: known.projectCode ?? null,
  units: known.tasks.map(({ unit }) => unit),
  leadUnit: known.tasks.find(({ role }) => role === 'LEAD')?.unit ?? null,
  firstAsked: known.firstAsked,
  owner: known.owner,
  level: known.level,
  openedOn: known.openedOn,
  closedOn: known.closedOn ?? null,
  periodFrom: known.periodFrom,
  periodTo: known.periodTo,
  claimedOn: known.claimedOn,
  wageFen: known.claim.wageFen,
  projectFen: known.claim.projectFen,
  foundPeople: known.determination?.people ?? null,
  foundFen: known.determination?.amountFen ?? null,
  conclusion: known.conclusion ?? null,
  isUrgent: known.isUrgent,
  clues: known.clues,
  parts: partsOf(known),
});

const determinationOf = ({ parts, foundPeople, foundFen }: CaseEntity): Case['determination'] =>
  parts.determination && foundPeople !== null && foundFen !== null
    ? { ...parts.determination, people: foundPeople, amountFen: foundFen }
    : undefined;

/** A row with its workers as the case they keep. */
const caseOf = (row: CaseEntity, workers: readonly CaseWorker[]): Case => ({
  ...row.parts,
  code: row.code,
  kind: row.kind,
  areaCode: row.areaCode,
  sector: row.sector ?? undefined,
  projectCode: row.projectCode ?? undefined,
  periodFrom: row.periodFrom,
  periodTo: row.periodTo,
  claimedOn: row.claimedOn,
  openedOn: row.openedOn,
  closedOn: row.closedOn ?? undefined,
  isUrgent: row.isUrgent,
  firstAsked: row.firstAsked,
  owner: row.owner,
  level: row.level,
  clues: row.clues,
  workers,
  claim: { wageFen: row.wageFen, projectFen: row.projectFen },
  determination: determinationOf(row),
  conclusion: row.conclusion ?? undefined,
});

/** A case as its commands find it. */
export const caseStateOf = (row: CaseEntity, workers: readonly CaseWorker[], paid: KnownCase['paid']): KnownCase => ({
  stage: row.stage,
  before: row.before ?? undefined,
  case: caseOf(row, workers),
  paid,
});
