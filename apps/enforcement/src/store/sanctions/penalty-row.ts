import { fen } from '@anxin/domain-kit';
import type { Place } from '@anxin/service-kit';
import type { KnownPenalty, Penalty } from '../../domain/penalty';
import type { PenaltyEntity } from './penalty-entity';

/** Where it belongs: its sector's department and its area's town see it. */
export const placeOfPenalty = ({ sector, areaCode }: Pick<Penalty, 'sector' | 'areaCode'>): Place => ({
  sector: sector ?? null,
  area: areaCode,
});

const partsOf = (known: Penalty): PenaltyEntity['parts'] => ({
  grounds: known.grounds,
  term: known.term,
  drafters: known.drafters,
  hearingRight: known.hearingRight,
  statement: known.statement,
  hearing: known.hearing,
  decided: known.decided,
  served: known.served && { way: known.served.way, proofs: known.served.proofs, dueOn: known.served.dueOn },
  waived: known.waived,
  revoked: known.revoked,
  payments: known.payments.map((one) => ({ ...one, fen: one.fen.toString() })),
});

/** A penalty as its row. */
export const penaltyRowOf = ({ stage, penalty: known }: KnownPenalty): PenaltyEntity => ({
  code: known.code,
  stage,
  orderCode: known.orderCode,
  rule: known.rule,
  party: known.party,
  creditCode: known.creditCode,
  person: known.person ?? null,
  projectCode: known.projectCode ?? null,
  areaCode: known.areaCode,
  sector: known.sector ?? null,
  filedOn: known.filedOn,
  proposedOn: known.proposedOn,
  toldOn: known.toldOn ?? null,
  servedOn: known.served?.on ?? null,
  fineFen: known.fineFen,
  lateFen: known.lateFen ?? null,
  parts: partsOf(known),
});

/** A row as the penalty that it keeps. */
export const penaltyOf = (row: PenaltyEntity): Penalty => {
  const { served, payments, ...parts } = row.parts;
  return {
    ...parts,
    code: row.code,
    orderCode: row.orderCode,
    rule: row.rule,
    party: row.party,
    creditCode: row.creditCode,
    person: row.person ?? undefined,
    projectCode: row.projectCode ?? undefined,
    areaCode: row.areaCode,
    sector: row.sector ?? undefined,
    filedOn: row.filedOn,
    proposedOn: row.proposedOn,
    toldOn: row.toldOn ?? undefined,
    served: row.servedOn !== null && served ? { on: row.servedOn, ...served } : undefined,
    fineFen: row.fineFen,
    lateFen: row.lateFen ?? undefined,
    payments: payments.map((one) => ({ ...one, fen: fen(BigInt(one.fen)) })),
  };
};
