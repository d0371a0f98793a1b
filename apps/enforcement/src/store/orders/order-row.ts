import { sum } from '@anxin/domain-kit';
import { liabilityFacts } from '@anxin/law';
import { jsonText, type Place } from '@anxin/service-kit';
import type { KnownOrder, Order, WageSum } from '../../domain/order';
import type { OrderEntity } from './order-entity';

/** Where it belongs: its sector's department and its area's town see it. */
export const placeOfOrder = ({ sector, areaCode }: Pick<Order, 'sector' | 'areaCode'>): Place => ({
  sector: sector ?? null,
  area: areaCode,
});

const partsOf = (known: Order): OrderEntity['parts'] => ({
  findings: known.findings,
  term: known.term,
  rules: known.rules,
  drafters: known.drafters,
  isExtended: known.isExtended,
  isOverdue: known.isOverdue,
  hearing: known.hearing,
  decidedBy: known.decided?.by,
  served: known.served && { way: known.served.way, proofs: known.served.proofs, dueOn: known.served.dueOn },
  correction: known.correction,
  remedy: known.remedy,
  dunning: known.dunning,
  court: known.court,
  revoked: known.revoked,
  liability: known.liability && (JSON.parse(jsonText(known.liability)) as unknown),
});

/** An order as its row. */
export const orderRowOf = ({ stage, order: known }: KnownOrder): OrderEntity => ({
  code: known.code,
  kind: known.kind,
  stage,
  areaCode: known.areaCode,
  sector: known.sector ?? null,
  projectCode: known.projectCode ?? null,
  caseCode: known.caseCode ?? null,
  obligedCode: known.obliged.creditCode,
  party: known.obliged.party,
  filedOn: known.filedOn,
  proposedOn: known.proposedOn,
  owedOn: known.owedOn ?? null,
  toldOn: known.toldOn ?? null,
  decidedOn: known.decided?.on ?? null,
  servedOn: known.served?.on ?? null,
  obeyedOn: known.obeyedOn ?? null,
  lapsedOn: known.lapse?.on ?? null,
  lapsedDay: known.lapse?.dueOn ?? null,
  lapsedFen: known.lapse?.unpaidFen ?? null,
  finalOn: known.finalOn ?? null,
  totalFen: sum(known.sums.map(({ fen }) => fen)),
  people: new Set(known.sums.map(({ person }) => person)).size,
  parts: partsOf(known),
});

const decidedOf = ({ decidedOn: on, parts: { decidedBy: by } }: OrderEntity): Order['decided'] =>
  on !== null && by !== undefined ? { on, by } : undefined;

const servedOf = ({ servedOn: on, parts: { served } }: OrderEntity): Order['served'] =>
  on !== null && served ? { on, ...served } : undefined;

const lapseOf = ({ lapsedOn: on, lapsedDay: dueOn, lapsedFen: unpaidFen }: OrderEntity): Order['lapse'] =>
  on !== null && dueOn !== null && unpaidFen !== null ? { on, dueOn, unpaidFen } : undefined;

/** A row with its sums as the order that they keep. */
export const orderOf = (row: OrderEntity, sums: readonly WageSum[]): Order => {
  const { served: _, decidedBy: __, liability, ...parts } = row.parts;
  return {
    ...parts,
    code: row.code,
    kind: row.kind,
    caseCode: row.caseCode ?? undefined,
    obliged: { creditCode: row.obligedCode, party: row.party },
    projectCode: row.projectCode ?? undefined,
    areaCode: row.areaCode,
    sector: row.sector ?? undefined,
    owedOn: row.owedOn ?? undefined,
    liability: liability === undefined ? undefined : liabilityFacts.parse(liability),
    filedOn: row.filedOn,
    proposedOn: row.proposedOn,
    toldOn: row.toldOn ?? undefined,
    decided: decidedOf(row),
    served: servedOf(row),
    obeyedOn: row.obeyedOn ?? undefined,
    lapse: lapseOf(row),
    finalOn: row.finalOn ?? undefined,
    sums,
  };
};
