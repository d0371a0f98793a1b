import type { PlainDate } from '@anxin/domain-kit';
import type { Instant } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import type { Rows, Tx } from '@anxin/service-kit';
import type { Enrolment, GateUsersEvent } from '../../domain/gate-users';
import type { KnownProject, PersonKey } from '../../domain/subjects';
import { ensurePersons, findPersons } from '../people/persons';

type OfProject = Pick<KnownProject, 'id'>;

/** Whose some numbers of a project are, on every day. */
export const enrolmentsOf = (
  tx: Tx,
  { id }: OfProject,
  userNumbers: readonly string[],
): Promise<readonly (Enrolment & { readonly key: PersonKey })[]> =>
  tx
    .query<(Enrolment & { readonly personId: number; readonly until: PlainDate | null })[]>(
      `SELECT user_number AS "userNumber", p.token AS person, p.id AS "personId", valid_from::text AS "from",
         valid_until::text AS "until"
       FROM gate_user u JOIN person p ON p.id = u.person_id WHERE u.project_id = $1 AND user_number = ANY($2)
       ORDER BY user_number, valid_from`,
      [id, userNumbers],
    )
    .then((found) =>
      found.map(({ personId, until, ...one }) => ({
        ...{ ...one, until: until ?? undefined, key: { id: personId, token: one.person } },
      })),
    );

/** The last day on which people passed gates of a project, of whom did so since a day; by token. */
export const lastPassed = async (
  tx: Tx,
  { id }: OfProject,
  persons: readonly PersonKey[],
  since: PlainDate,
): Promise<ReadonlyMap<string, PlainDate>> => {
  const found = await tx.query<{ token: string; day: PlainDate }[]>(
    `SELECT k.token, max(at)::date::text AS day
     FROM unnest($2::int[], $3::text[]) k (person_id, token) JOIN punch USING (person_id)
     WHERE project_id = $1 AND at >= $4::date AND device_code IN (SELECT serial FROM gate_device) GROUP BY k.token`,
    [id, persons.map((person) => person.id), persons.map(({ token }) => token), since],
  );
  return new Map(found.map(({ token, day }) => [token, day]));
};

/** Keeps what was said of a project's numbers; who is heard of for the first time gets a row. */
export const saveGateUsers = async (tx: Tx, vault: Vault, { id }: OfProject, event: GateUsersEvent): Promise<void> => {
  const numbers = event.users.map(({ userNumber }) => userNumber);
  if (event.type === 'GateUsersRetired') {
    await tx.query(
      `UPDATE gate_user u SET valid_until = r.until FROM unnest($2::text[], $3::date[]) r (number, until)
       WHERE u.project_id = $1 AND u.user_number = r.number AND u.valid_until IS NULL`,
      [id, numbers, event.users.map(({ until }) => until)],
    );
    return;
  }
  const cards = event.users.map(({ person }) => person.idCardNumber);
  const persons = await ensurePersons(tx, vault, cards, await findPersons(tx, vault, cards));
  // One that had begun later begins earlier.
  await tx.query(
    `WITH enrolled AS (
       SELECT * FROM unnest($2::text[], $3::int[], $4::date[], $5::date[]) e (number, person, since, until)
     ), earlier AS (
       UPDATE gate_user u SET valid_from = e.since FROM enrolled e
       WHERE u.project_id = $1 AND u.user_number = e.number AND u.valid_from = e.until + 1
     )
     INSERT INTO gate_user (project_id, user_number, person_id, valid_from)
     SELECT $1, number, person, since FROM enrolled WHERE until IS NULL`,
    [
      ...[id, numbers, cards.map((card) => persons.get(card)?.id), event.users.map(({ from }) => from)],
      event.users.map(({ until }) => until ?? null),
    ],
  );
};

/** A punch of a number that stood for nobody. */
export type UnmatchedPunch = {
  readonly userNumber: string;
  readonly at: Instant;
  readonly direction: '01' | '02';
  readonly serial: string;
  readonly attendType: string | undefined;
};

/** Keeps punches of numbers that stand for nobody; answers how many of them were not there yet. */
export const keepUnmatched = async (
  tx: Tx,
  { id }: OfProject,
  deliveryId: string,
  punches: readonly (UnmatchedPunch & { readonly line: number })[],
): Promise<readonly Instant[]> => {
  if (punches.length === 0) return [];
  const kept = await tx.query<{ at: Instant }[]>(
    `INSERT INTO unmatched_punch (project_id, user_number, at, direction, serial, attend_type, delivery_id, line)
     SELECT $1, number, at, way, serial, type, $2, line
     FROM unnest($3::text[], $4::timestamp[], $5::smallint[], $6::text[], $7::text[], $8::int[])
       p (number, at, way, serial, type, line)
     ON CONFLICT DO NOTHING RETURNING to_char(at, 'YYYY-MM-DD HH24:MI:SS') AS at`,
    [
      ...[id, deliveryId, punches.map(({ userNumber }) => userNumber), punches.map(({ at }) => at)],
      ...[punches.map(({ direction }) => Number(direction)), punches.map(({ serial }) => serial)],
      ...[punches.map(({ attendType }) => attendType ?? null), punches.map(({ line }) => line)],
    ],
  );
  return kept.map(({ at }) => at);
};

/** The punches that waited for numbers to be enrolled, on the days that are new, oldest first. */
export const waitingFor = (
  tx: Tx,
  { id }: OfProject,
  enrolled: readonly Pick<Enrolment, 'userNumber' | 'from' | 'until'>[],
): Promise<readonly UnmatchedPunch[]> =>
  tx
    .query<(UnmatchedPunch & { readonly attendType: string | null })[]>(
      `SELECT u.user_number AS "userNumber", to_char(at, 'YYYY-MM-DD HH24:MI:SS') AS at, '0' || direction AS direction,
         serial, attend_type AS "attendType"
       FROM unmatched_punch u JOIN unnest($2::text[], $3::date[], $4::date[]) e (number, since, until)
         ON u.user_number = e.number AND u.at >= e.since AND (e.until IS NULL OR u.at < e.until + 1)
       WHERE u.project_id = $1 ORDER BY at, u.user_number`,
      [
        ...[id, enrolled.map(({ userNumber }) => userNumber), enrolled.map(({ from }) => from)],
        enrolled.map(({ until }) => until ?? null),
      ],
    )
    .then((found) => found.map((punch) => ({ ...punch, attendType: punch.attendType ?? undefined })));

/** Whose a number is, with the days; the person by token. */
export type ShownUser = {
  readonly userNumber: string;
  readonly person: string;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
};
export type UserKey = readonly [userNumber: string, from: string];

type Page<Key> = { readonly after: Key | undefined; readonly limit: number };
const PROJECT = 'project_id = (SELECT id FROM project WHERE code = $1)';

/** The numbers of a project's devices by number and day, after a key. */
export const usersPage = (
  rows: Rows,
  code: string,
  { after = ['', '-infinity'], limit }: Page<UserKey>,
): Promise<readonly ShownUser[]> =>
  rows(
    `SELECT user_number AS "userNumber", p.token AS person, valid_from::text AS "from", valid_until::text AS "until"
     FROM gate_user u JOIN person p ON p.id = u.person_id
     WHERE ${PROJECT} AND (user_number, valid_from) > ($2 COLLATE "C", $3::date)
     ORDER BY user_number, valid_from LIMIT $4`,
    [code, ...after, limit],
  );

const count = async (rows: Rows, sql: string, code: string): Promise<number> =>
  (await rows<{ n: number }>(sql, [code]))[0]?.n ?? 0;

export const countUsers = (rows: Rows, code: string): Promise<number> =>
  count(rows, `SELECT count(*)::int AS n FROM gate_user WHERE ${PROJECT}`, code);

/** What waits of a number that stands for nobody. */
export type Unmatched = {
  readonly userNumber: string;
  readonly punches: number;
  readonly firstOn: PlainDate;
  readonly lastOn: PlainDate;
};

const WAITING = `
FROM unmatched_punch u WHERE ${PROJECT} AND NOT EXISTS (
  SELECT FROM gate_user g WHERE g.project_id = u.project_id AND g.user_number = u.user_number
    AND g.valid_from <= u.at::date AND (g.valid_until IS NULL OR g.valid_until >= u.at::date))`;

/** The numbers of a project that stand for nobody on the days of their punches, by number, after one. */
export const unmatchedPage = (
  rows: Rows,
  code: string,
  { after = '', limit }: Page<string>,
): Promise<readonly Unmatched[]> =>
  rows(
    `SELECT user_number AS "userNumber", count(*)::int AS punches, min(at)::date::text AS "firstOn",
       max(at)::date::text AS "lastOn"
     ${WAITING} AND user_number > $2 COLLATE "C" GROUP BY user_number ORDER BY user_number LIMIT $3`,
    [code, after, limit],
  );

export const countUnmatched = (rows: Rows, code: string): Promise<number> =>
  count(rows, `SELECT count(DISTINCT user_number)::int AS n ${WAITING}`, code);
