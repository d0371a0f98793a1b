import type { Actor } from '@anxin/identity';
import { DomainError } from '@anxin/domain-kit';
import type { Rows } from '../database/rows';
import type { Transport } from '../server/subscriptions/subscriber';
import type { EventStream } from './event-stream';
import { TO_ALL_SECTORS } from './hearing';
import type { Place } from './window';

/** How one account stands with a service's events, over all replicas. */
export type Delivery = {
  readonly account: string;
  readonly role: Actor['role'];
  readonly sectors: readonly string[];
  /** Of its last connection. */
  readonly transport: Transport;
  readonly epoch: number;
  readonly position: number;
  readonly deliveredAt: Date;
  readonly connectedAt: Date;
  readonly connects: number;
  readonly reconnects: number;
  readonly lagged: number;
  /** Events after its cursor, of those next to it that are looked at; `null` where none of these is its own, and more come after. */
  readonly behind: number | null;
  readonly behindSeconds: number | null;
};

/** How a stream began. */
export type Connected = { readonly actor: Actor; readonly transport: Transport; readonly isReconnect: boolean };

/** What of an account is written next: counts since the last time, and where its streams stand. */
type Account = {
  actor: Actor;
  transport: Transport;
  connectedAt: Date;
  connects: number;
  reconnects: number;
  lagged: number;
  /** Where its last stream ended. */
  ended: Place;
  /** What was written last. */
  written: Place | undefined;
  readonly streams: Set<EventStream>;
};

/** Between two times of writing down where accounts stand, which only happens where something moved. */
const PACE_MS = 10_000;

const isBefore = (one: Place, other: Place): boolean =>
  one.epoch === other.epoch ? one.position < other.position : one.epoch < other.epoch;

/** Where an account stands: of several streams, the one that is furthest behind. */
const placeOf = ({ streams, ended }: Account): Place => {
  const [first, ...rest] = [...streams].map(({ told }) => told);
  return first ? rest.reduce((least, told) => (isBefore(told, least) ? told : least), first) : ended;
};

const SAVE = `
INSERT INTO delivery AS d (account, role, sectors, transport, epoch, "position", delivered_at, connected_at, connects,
  reconnects, lagged)
SELECT account, role, sectors, transport, epoch, "position", now(), coalesce("connectedAt", now()), connects, reconnects,
  lagged
FROM json_to_recordset($1) AS told (account text, role text, sectors text[], transport text, epoch bigint,
  "position" bigint, "connectedAt" timestamptz, connects int, reconnects int, lagged int)
ORDER BY account
ON CONFLICT (account) DO UPDATE SET role = excluded.role, sectors = excluded.sectors, transport = excluded.transport,
  epoch = excluded.epoch, "position" = excluded."position",
  delivered_at = CASE WHEN (d.epoch, d."position") = (excluded.epoch, excluded."position") THEN d.delivered_at
    ELSE excluded.delivered_at END,
  connected_at = CASE WHEN excluded.connects = 0 THEN d.connected_at ELSE excluded.connected_at END,
  connects = d.connects + excluded.connects, reconnects = d.reconnects + excluded.reconnects,
  lagged = d.lagged + excluded.lagged`;

export type DeliveriesOptions = {
  readonly rows: Rows;
  readonly onFault: (fault: unknown) => void;
  readonly paceMs?: number;
};

/** An account as it is written; its counts are added to those that stand. */
const writtenOf = (id: string, account: Account) => {
  const { actor, transport, connectedAt, connects, reconnects, lagged } = account;
  const { epoch, position } = placeOf(account);
  const { role, sectors = [] } = actor;
  return { account: id, role, sectors, transport, epoch, position, connectedAt, connects, reconnects, lagged };
};

const hasMoved = (account: Account): boolean => {
  const { written, connects, lagged } = account;
  const { epoch, position } = placeOf(account);
  return connects > 0 || lagged > 0 || written?.epoch !== epoch || written.position !== position;
};

/**
 * Writes down how the accounts that take a process's events stand: some seconds after something moved, all in one
 * statement, and never for an event. Idle streams cost nothing.
 */
export class Deliveries {
  readonly #accounts = new Map<string, Account>();
  #next: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(private readonly options: DeliveriesOptions) {}

  /** A stream has begun; that it ends is heard from it. */
  begun(stream: EventStream, { actor, transport, isReconnect }: Connected): void {
    const account = this.#accountOf(actor, stream);
    Object.assign(account, { actor, transport, connectedAt: new Date() });
    account.connects += 1;
    if (isReconnect) account.reconnects += 1;
    account.streams.add(stream);
    stream.onEnd((reason) => {
      account.streams.delete(stream);
      account.ended = stream.told;
      if (reason instanceof DomainError && reason.code === 'LAGGED') account.lagged += 1;
      this.#accounts.set(actor.id, account);
      this.#writeSoon();
    });
    this.#writeSoon();
  }

  /** How many of the service's events, whose end is given, each account with an open stream is still to be handed. */
  behind(end: number): ReadonlyMap<string, number> {
    const open = [...this.#accounts].filter(([, { streams }]) => streams.size > 0);
    return new Map(open.map(([id, account]) => [id, Math.max(0, end - placeOf(account).position)]));
  }

  /** Writes down now what has moved. */
  save(): Promise<void> {
    clearTimeout(this.#next);
    this.#next = undefined;
    const writing = this.#writing.then(() => this.#write());
    this.#writing = writing.catch(() => undefined);
    return writing;
  }

  #accountOf({ id: account, ...actor }: Actor, { told }: EventStream): Account {
    const found = this.#accounts.get(account) ?? {
      ...{ actor: { id: account, ...actor }, transport: 'SSE', connectedAt: new Date() },
      ...{ connects: 0, reconnects: 0, lagged: 0, ended: told, written: undefined, streams: new Set<EventStream>() },
    };
    this.#accounts.set(account, found);
    return found;
  }

  /** What cannot be written is written with what comes next. */
  async #write(): Promise<void> {
    const moved = [...this.#accounts].filter(([, account]) => hasMoved(account));
    const rows = moved.map(([id, account]) => writtenOf(id, account));
    try {
      if (rows.length > 0) await this.options.rows(SAVE, [JSON.stringify(rows)]);
      for (const { account: id, connects, reconnects, lagged, epoch, position } of rows) {
        const account = this.#accounts.get(id);
        if (!account) continue;
        account.connects -= connects;
        account.reconnects -= reconnects;
        account.lagged -= lagged;
        account.written = { epoch, position };
        if (account.streams.size === 0 && !hasMoved(account)) this.#accounts.delete(id);
      }
    } finally {
      if (this.#accounts.size > 0) this.#writeSoon();
    }
  }

  #writeSoon(): void {
    this.#next ??= setTimeout(() => {
      this.#next = undefined;
      this.save().catch(this.options.onFault);
    }, this.options.paceMs ?? PACE_MS).unref();
  }
}

/** Positions after a cursor that are looked at, and accounts that are answered. */
const LOOKED_AT = 2_000;
const ACCOUNTS = 500;

const READ = `
SELECT d.account, d.role, d.sectors, d.transport, d.epoch::float8 AS epoch, d."position"::int AS "position",
  d.delivered_at AS "deliveredAt", d.connected_at AS "connectedAt", d.connects, d.reconnects, d.lagged,
  CASE WHEN ahead.behind > 0 OR NOT ahead.goes_on THEN ahead.behind END AS behind,
  CASE WHEN ahead.behind > 0 THEN ahead.seconds WHEN NOT ahead.goes_on THEN 0 END AS "behindSeconds"
FROM delivery d CROSS JOIN LATERAL (
  SELECT count(*)::int AS behind, greatest(0, floor(extract(epoch FROM now() - min(j.recorded_at))))::int AS seconds,
    (SELECT max(e."position") FROM seal e) > d."position" + ${LOOKED_AT} AS goes_on
  FROM seal s JOIN journal j USING (stream, version)
  WHERE s."position" > d."position" AND s."position" <= d."position" + ${LOOKED_AT} AND s.key IS NOT NULL
    AND (d.role <> 'DEPARTMENT' OR j.sector = ANY (d.sectors) OR j.contract = ANY ($4))
) ahead
WHERE $1 = 'OFFICE' OR d.account = $2 OR ($1 = 'DEPARTMENT' AND d.role = 'DEPARTMENT' AND d.sectors <@ $3::text[])
ORDER BY behind DESC NULLS FIRST, d.account LIMIT ${ACCOUNTS}`;

/** Who takes the service's events and how far: the office sees all, a department its sectors' accounts, others their own. */
export const readDeliveries = (rows: Rows, { id, role, sectors = [] }: Actor): Promise<readonly Delivery[]> =>
  rows<Delivery>(READ, [role, id, sectors, [...TO_ALL_SECTORS]]);
