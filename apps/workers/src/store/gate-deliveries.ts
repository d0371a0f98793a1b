import type { Fault } from '@anxin/intake';
import { isoInstant, type Rows, type Tx } from '@anxin/service-kit';
import type { KnownProject } from '../domain/subjects';

/** A line that was refused, with what is wrong with it. */
export type RefusedLine = { readonly line: number; readonly faults: readonly Fault[] };

/** What came of what a device pushed at once. */
export type Delivery = {
  readonly id: string;
  readonly recorded: number;
  readonly same: number;
  readonly unmatched: number;
  readonly refused: readonly RefusedLine[];
  readonly skewSeconds: number | undefined;
};

export const saveDelivery = (
  tx: Tx,
  { id: projectId }: Pick<KnownProject, 'id'>,
  serial: string | undefined,
  { id, recorded, same, unmatched, refused, skewSeconds }: Delivery,
): Promise<unknown> =>
  tx.query(
    `INSERT INTO gate_delivery (id, project_id, serial, recorded, same, unmatched, refused, skew_seconds)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, projectId, serial ?? null, recorded, same, unmatched, JSON.stringify(refused), skewSeconds ?? null],
  );

/** A delivery as it is shown. */
export type ShownDelivery = Omit<Delivery, 'skewSeconds'> & {
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

export const countDeliveries = async (rows: Rows, serial: string): Promise<number> =>
  (await rows<{ n: number }>('SELECT count(*)::int AS n FROM gate_delivery WHERE serial = $1', [serial]))[0]?.n ?? 0;
