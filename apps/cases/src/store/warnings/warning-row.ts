import type { Unit } from '../../domain/clue';
import type { SubjectPlace, WarningState } from '../../domain/warning';
import type { WarningEntity } from './warning-entity';

type Known = Exclude<WarningState, { stage: 'UNKNOWN' }>;

/** A warning as its row. */
export const warningRow = ({ stage, warning }: Known): WarningEntity => {
  const { subject, seen, unit, explained, waiver } = warning;
  return {
    id: warning.id,
    projectCode: subject.kind === 'PROJECT' ? subject.code : null,
    creditCode: subject.kind === 'ENTERPRISE' ? subject.code : null,
    indicator: warning.indicator,
    round: warning.round,
    raisedOn: warning.raisedOn,
    ...seen,
    since: warning.since,
    stage,
    acknowledgedOn: warning.acknowledgedOn ?? null,
    unitKind: unit?.kind ?? null,
    sector: unit?.kind === 'DEPARTMENT' ? unit.sector : null,
    areaCode: unit?.kind === 'TOWN' ? unit.area : null,
    explanation: explained?.words ?? null,
    explainedOn: explained?.on ?? null,
    waiverReason: waiver?.reason ?? null,
    waiverBy: waiver?.proposedBy ?? null,
    clearedOn: warning.clearedOn ?? null,
  };
};

const unitOf = ({ unitKind, sector, areaCode }: WarningEntity): Unit | undefined => {
  if (unitKind === 'DEPARTMENT' && sector) return { kind: 'DEPARTMENT', sector };
  if (unitKind === 'TOWN' && areaCode) return { kind: 'TOWN', area: areaCode };
  return unitKind === 'OFFICE' ? { kind: 'OFFICE' } : undefined;
};

/** A row as the warning it keeps; where its subject is now, the subject says. */
export const warningState = (row: WarningEntity, place: SubjectPlace): Known => ({
  stage: row.stage,
  warning: {
    id: row.id,
    subject: row.projectCode
      ? { kind: 'PROJECT', code: row.projectCode }
      : { kind: 'ENTERPRISE', code: row.creditCode ?? '' },
    place,
    indicator: row.indicator,
    round: row.round,
    raisedOn: row.raisedOn,
    seen: {
      level: row.level,
      raisedLevel: row.raisedLevel,
      facts: row.facts,
      inputsDigest: row.inputsDigest,
      ruleVersion: row.ruleVersion,
    },
    since: row.since,
    acknowledgedOn: row.acknowledgedOn ?? undefined,
    unit: unitOf(row),
    explained:
      row.explanation === null || row.explainedOn === null
        ? undefined
        : { words: row.explanation, on: row.explainedOn },
    waiver: row.waiverReason === null ? undefined : { reason: row.waiverReason, proposedBy: row.waiverBy ?? '' },
    clearedOn: row.clearedOn ?? undefined,
  },
});
