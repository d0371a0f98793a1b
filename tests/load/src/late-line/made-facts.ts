import type { Client } from 'pg';

/** The last month with attendance, and the last one that was paid. */
const [LAST_DAY, LAST_PAID] = ['2026-02-28', '2026-01-01'] as const;

/** A project by its code beside the county's own, with the account that it pays from. */
export type MadeProject = { readonly code: string; readonly accountToken: string; readonly firstMonth: string };

/** What the stays of projects lead to when all goes well: every working day a worker-day, every month signed and paid. */
const madeFacts = `
WITH s AS (
  SELECT s.*, coalesce(p.account_token, p.code) AS account_token FROM stay s JOIN project p ON p.id = s.project_id WHERE s.project_id = ANY ($1)
), months AS (
  SELECT m::date AS month FROM generate_series($2::date, '${LAST_PAID}'::date, '1 month') m
), days AS (
  INSERT INTO worker_day (project_id, person_id, day, entry_known_at, exit_known_at)
  SELECT project_id, person_id, d::date, d, d FROM s, generate_series($2::date, '${LAST_DAY}'::date, '1 day') d
  WHERE extract(isodow FROM d) < 7
), sheets AS (
  INSERT INTO sheet_line (project_id, pay_month, person_id, version, days, net_fen, signed_on, origin)
  SELECT project_id, month, person_id, 1, 26, wage_rate_fen * 26, month + 34, 'made' FROM s, months
)
INSERT INTO bank_line (account_token, batch_no, line_no, version, project_id, person_id, pay_month, account_no,
  name_token, payee_account, card_token, amount_fen, result_code, posted_at, posted_on, bank_serial, origin)
SELECT account_token, 'made ' || month, row_number() OVER (PARTITION BY project_id, month), 1, project_id, person_id,
  month, '', name_token, '', card_token, wage_rate_fen * 26, '0000', month + 38, month + 38, 'made', 'made'
FROM s, months`;

const STAY = `team_name, employer_credit_code, worker_name, name_token, card, card_token, wage_type, wage_rate_fen,
  contract_signed_on, origin`;
const PROJECT = `name, sector, area_code, owner_credit_code, contractor_credit_code, pay_day, pay_period_offset,
  terms_origin`;

/** The same people, a year of days a day, on a project of its own. */
const alike = `
WITH made AS (
  INSERT INTO project (code, account_token, ${PROJECT})
  SELECT $2, $3, ${PROJECT} FROM project WHERE code = $1 RETURNING id
)
INSERT INTO stay (project_id, person_id, entered_on, version, ${STAY})
SELECT DISTINCT ON (s.person_id) made.id, s.person_id, $4::date, 1, ${STAY}
FROM stay s JOIN project p ON p.id = s.project_id, made WHERE p.code = $1`;

/** Every project with people of its own once more. */
const onceMore = [
  `INSERT INTO project (code, account_token, ${PROJECT})
   SELECT code || $1, account_token || $1, ${PROJECT} FROM project WHERE code = ANY ($2)`,
  `INSERT INTO person (token, id_card_number) SELECT overlay(token PLACING $1 FROM 1), '' FROM person
   WHERE id IN (SELECT s.person_id FROM stay s JOIN project p ON p.id = s.project_id WHERE p.code = ANY ($2))`,
  `INSERT INTO stay (project_id, person_id, entered_on, version, ${STAY})
   SELECT other.id, twin.id, entered_on, s.version, ${STAY} FROM stay s
   JOIN project p ON p.id = s.project_id JOIN project other ON other.code = p.code || $1
   JOIN person ON person.id = s.person_id JOIN person twin ON twin.token = overlay(person.token PLACING $1 FROM 1)
   WHERE p.code = ANY ($2)`,
] as const;

const TABLES = ['project', 'person', 'stay', 'sheet_line', 'bank_line'] as const;

/**
 * Makes a county of so many times the projects with a few months of facts, and beside them projects with the people of
 * one of them. Written by the owner of the tables past their guards: it is what others would have told.
 */
export const makeFacts = async (
  client: Client,
  { times, firstMonth, made }: { times: number; firstMonth: string; made: readonly MadeProject[] },
): Promise<void> => {
  for (const table of TABLES) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  const { rows } = await client.query<{ id: number; code: string }>(
    'SELECT id, code FROM project p WHERE EXISTS (SELECT FROM stay WHERE project_id = p.id) ORDER BY id',
  );
  const codes = rows.map(({ code }) => code);
  for (let time = 2; time <= times; time++)
    for (const sql of onceMore) await client.query(sql, [`made-${time}`, codes]);
  const { rows: all } = await client.query<{ ids: number[] }>('SELECT array_agg(DISTINCT project_id) AS ids FROM stay');
  await client.query(madeFacts, [all[0]?.ids, firstMonth]);
  for (const { code, accountToken, firstMonth: first } of made) {
    await client.query(alike, [codes[0], code, accountToken, first]);
    await client.query(madeFacts.replace('= ANY ($1)', '= (SELECT id FROM project WHERE code = $1)'), [code, first]);
  }
  for (const table of TABLES) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  await client.query('INSERT INTO due (subject) SELECT code FROM project ON CONFLICT DO NOTHING');
  await client.query('VACUUM ANALYZE');
};
