import type { Change, Rows, Tx } from '@anxin/service-kit';
import {
  type Enterprise,
  type EnterpriseChange,
  type EnterpriseCommand,
  type EnterpriseEvent,
  type EnterpriseState,
  type RegisteredEnterprise,
  standingEnterprise,
} from '../../domain/enterprise';
import { initialsOf, namedAs } from '../found-by-name';

/** An enterprise as it is, with what it was, and where it came from. */
export type StoredEnterprise = Enterprise & { readonly known: RegisteredEnterprise; readonly origin: string };

type Row = Enterprise & {
  readonly registered: Enterprise;
  readonly changes: readonly EnterpriseChange[];
  readonly origin: string;
};

const COLUMNS = 'credit_code AS "creditCode", name, area_code AS "areaCode", kind, registered, changes, origin';

const storedOf = ({ registered, changes, ...stands }: Row): StoredEnterprise => ({
  ...stands,
  known: { status: 'REGISTERED', registered, changes },
});

export const enterprisesByCode = async (
  rows: Rows,
  codes: readonly string[],
): Promise<ReadonlyMap<string, StoredEnterprise>> => {
  const found = await rows<Row>(`SELECT ${COLUMNS} FROM standing_enterprise WHERE credit_code = ANY($1)`, [codes]);
  return new Map(found.map((one) => [one.creditCode, storedOf(one)]));
};

// Who knows it by a former name finds it too.
const SOUGHT = `($1::text IS NULL OR strpos(credit_code, upper($1)) > 0 OR ${namedAs('$1')}
  OR credit_code IN (SELECT credit_code FROM enterprise WHERE ${namedAs('$1')}
    UNION SELECT credit_code FROM enterprise_version WHERE ${namedAs('$1')}))`;

/** Enterprises in the order of their credit codes, after a code; `search` is part of the code or a name, or initials. */
export const enterprisePage = async (
  rows: Rows,
  search: string | null,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly StoredEnterprise[]> => {
  const sql = `SELECT ${COLUMNS} FROM standing_enterprise WHERE ${SOUGHT} AND credit_code > $2 ORDER BY credit_code LIMIT $3`;
  return (await rows<Row>(sql, [search, after, limit])).map(storedOf);
};

export const countEnterprises = async (rows: Rows, search: string | null): Promise<number> => {
  const sql = `SELECT count(*)::int AS enterprises FROM standing_enterprise WHERE ${SOUGHT}`;
  return (await rows<{ enterprises: number }>(sql, [search]))[0]?.enterprises ?? 0;
};

/** What an enterprise's commands changed of it. */
type EnterpriseSteps = Change<EnterpriseState, EnterpriseCommand, EnterpriseEvent>;
type Step = EnterpriseSteps['steps'][number];
type Registering = Extract<EnterpriseCommand, { type: 'RecordFromFile' }>;

const insertRegistered = async (tx: Tx, recorded: readonly Registering[]): Promise<void> => {
  if (recorded.length === 0) return;
  await tx.query(
    `INSERT INTO enterprise (credit_code, name, initials, area_code, kind, origin, unknown)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::jsonb[])`,
    [
      recorded.map(({ enterprise }) => enterprise.creditCode),
      recorded.map(({ enterprise }) => enterprise.name),
      recorded.map(({ enterprise }) => initialsOf(enterprise.name)),
      recorded.map(({ enterprise }) => enterprise.areaCode),
      recorded.map(({ enterprise }) => enterprise.kind),
      recorded.map(({ origin }) => origin),
      recorded.map(({ unknown }) => (unknown ? JSON.stringify(unknown) : null)),
    ],
  );
};

const insertVersion = async (tx: Tx, { after }: Step, told: { readonly reason: string; readonly origin: string }) => {
  if (after.status === 'UNKNOWN') return;
  const { creditCode, name, areaCode, kind } = standingEnterprise(after);
  const [registered, changes] = [after.registered, after.changes].map((part) => JSON.stringify(part));
  await tx.query(
    `INSERT INTO enterprise_version (credit_code, version, name, initials, area_code, kind, registered, changes, reason, origin)
     SELECT $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5, $6::jsonb, $7::jsonb, $8, $9
     FROM enterprise_version WHERE credit_code = $1`,
    [creditCode, name, initialsOf(name), areaCode, kind, registered, changes, told.reason, told.origin],
  );
};

/**
 * Saves enterprises as they were registered, and each version that an officer's command left.
 * @param origin of what no file stated
 */
export const saveEnterprises = async (tx: Tx, changes: readonly EnterpriseSteps[], origin: string): Promise<void> => {
  const steps = changes.flatMap((change) => change.steps);
  await insertRegistered(
    tx,
    steps.flatMap(({ command, events }) => (command.type === 'RecordFromFile' && events.length > 0 ? [command] : [])),
  );
  for (const step of steps)
    for (const event of step.events)
      if (event.type !== 'EnterpriseRegistered') await insertVersion(tx, step, { reason: event.reason, origin });
};
