import { entityStore, lockStreams, nextNumber, rowsIn, type Tx } from '@anxin/service-kit';
import type { OrderFound, PenaltyOpening, PenaltyState, ProposePenalty } from '../../domain/penalty';
import { NUMBERS, orderStream } from '../orders/order-store';
import { PenaltyEntity } from './penalty-entity';
import { penaltyOf, penaltyRowOf } from './penalty-row';

export const penaltyStore = entityStore<PenaltyEntity>(PenaltyEntity);

/** Whoever changes it locks it; its deadlines and its history have this name as well. */
export const penaltyStream = (code: string): string => `penalty:${code}`;

const REVOKED = `SELECT code FROM orders WHERE code = ANY($1) AND stage = 'REVOKED'`;

/** Penalties as their commands find them. */
export const loadPenalties = async (tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, PenaltyState>> => {
  const rows = rowsIn(tx);
  const found = await penaltyStore.byKey(rows, codes);
  const orders = [...found.values()].map(({ orderCode }) => orderCode);
  const revoked = new Set((await rows<{ code: string }>(REVOKED, [orders])).map(({ code }) => code));
  return new Map(
    [...found].map(([code, row]) => [
      code,
      { stage: row.stage, penalty: penaltyOf(row), isOrderRevoked: revoked.has(row.orderCode) },
    ]),
  );
};

export const savePenalties = (tx: Tx, states: readonly PenaltyState[]): Promise<void> =>
  penaltyStore.save(
    tx,
    states.flatMap((state) => (state.stage === 'UNKNOWN' ? [] : [penaltyRowOf(state)])),
  );

type Found = Omit<OrderFound, 'projectCode' | 'sector'> & {
  readonly projectCode: string | null;
  readonly sector: OrderFound['sector'] | null;
};

/** One act of one party has one fine at a time (GEN-13): whatever rule it is by, what was let off or revoked apart. */
const ORDER = `
SELECT o.code, o.kind, o.stage, o.parts->'rules' AS rules, o.obliged_code AS "creditCode",
  o.project_code AS "projectCode", o.area_code AS "areaCode", o.sector, o.filed_on::text AS "filedOn",
  EXISTS (SELECT FROM penalty p WHERE p.order_code = o.code AND p.party = $2 AND p.person IS NOT DISTINCT FROM $3
    AND p.stage NOT IN ('WAIVED', 'REVOKED')) AS "isFined"
FROM orders o WHERE o.code = $1`;

/**
 * What proposing one finds: the next number, which a refusal gives back, and its order, locked so that it is fined once.
 * @param countyOf the six digits of an area's county, with which the number begins
 */
export const penaltyOpening = async (
  tx: Tx,
  { orderCode, party, person, today: on }: ProposePenalty,
  countyOf: (area: string) => string,
): Promise<PenaltyOpening> => {
  await lockStreams(tx, [orderStream(orderCode)]);
  const rows = rowsIn(tx);
  const [order] = await rows<Found>(ORDER, [orderCode, party, person ?? null]);
  if (!order) return { code: '' };
  return {
    code: await nextNumber(rows, NUMBERS, { area: countyOf(order.areaCode), kind: 'PEN', on }),
    order: { ...order, projectCode: order.projectCode ?? undefined, sector: order.sector ?? undefined },
  };
};
