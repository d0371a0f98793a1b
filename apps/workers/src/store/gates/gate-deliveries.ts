import type { Fault } from '@anxin/intake';
import { isoInstant, type Rows, type Tx } from '@anxin/service-kit';
import type { KnownProject } from '../../domain/subjects';

/** A line that was refused, with what is wrong with it. */
export type RefusedLine = { readonly line: number; readonly faults: readonly Fault[] };

/** So many refused lines of a delivery are kept: whoever sends more of them sends noise. */
export const REFUSALS_KEPT = 1_000;

/** What came of what a device pushed at once. */
export type Delivery = {
  readonly id: string;
  readonly recorded: number;
  readonly same: number;
  readonly unmatched: number;
  /** How many lines were refused, and the first of them. */
  readonly refused: number;
  readonly refusals: readonly RefusedLine[];
  readonly skewSeconds: number | undefined;
};

export const saveDelivery = (
  tx: Tx,
  { id: projectId }: Pick<KnownProject, 'id'>,
  serial: string,
  { id, recorded, same, unmatched, refused, refusals, skewSeconds }: Delivery,
): Promise<unknown> =>
  tx.query(
    `INSERT INTO gate_delivery (id, project_id, serial, recorded, same, unmatched, refused, refusals, skew_seconds)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[id, projectId, serial, recorded, same, unmatched, refused],
      ...[JSON.stringify(refusals.slice(0, REFUSALS_KEPT)), skewSeconds ?? null],
    ],
  );

/** A delivery as it is shown. */
export type ShownDelivery = Omit<Delivery, 'skewSeconds' | 'refusals'> & {
  readonly receivedAt: string;
  readonly skewSeconds: number | null;
};

/** What a device pushed, the latest first, before one of them. */
export const deliveriesPage = (
  rows: Rows,
  serial: string,
  { before, limit }: { readonly before: string | undefined; readonly limit: number },
): Promise<readonly ShownDelivery[]> =>
  rows(
    `SELECT id::text AS id, recorded, same, unmatched, refused, skew_seconds AS "skewSeconds",
       ${isoInstant('received_at')} AS "receivedAt"
     FROM gate_delivery WHERE serial = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
    [serial, before ?? null, limit],
  );

/** The lines of deliveries that were refused, as far as they are kept. */
export const refusalsOf = async (
  rows: Rows,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly RefusedLine[]>> => {
  const found = await rows<Pick<Delivery, 'id' | 'refusals'>>(
    'SELECT id::text AS id, refusals FROM gate_delivery WHERE id = ANY($1::uuid[])',
    [ids],
  );
  return new Map(found.map(({ id, refusals }) => [id, refusals]));
};

export const countDeliveries = async (rows: Rows, serial: string): Promise<number> =>
  (await rows<{ n: number }>('SELECT count(*)::int AS n FROM gate_delivery WHERE serial = $1', [serial]))[0]?.n ?? 0;
