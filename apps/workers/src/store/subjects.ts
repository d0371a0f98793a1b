import type { Tx } from '@anxin/service-kit';
import type { KnownProject } from '../domain/subjects';

const COLUMNS = 'id, code, sector, area_code AS "areaCode"';

/** The projects of these codes that are known, by code. */
export const projectsByCode = async (
  tx: Tx,
  codes: Iterable<string | undefined>,
): Promise<ReadonlyMap<string, KnownProject>> => {
  const asked = [...new Set(codes)].filter((code) => code !== undefined);
  const found = await tx.query<KnownProject[]>(`SELECT ${COLUMNS} FROM project WHERE code = ANY($1)`, [asked]);
  return new Map(found.map((project) => [project.code, project]));
};

/** The projects that hold these wage accounts, former ones too, by the account's token. */
export const projectsByAccount = async (
  tx: Tx,
  tokens: Iterable<string>,
): Promise<ReadonlyMap<string, KnownProject>> => {
  const found = await tx.query<(KnownProject & { token: string })[]>(
    `SELECT ${COLUMNS}, account_token AS token FROM project WHERE account_token = ANY($1)
     UNION SELECT ${COLUMNS}, n.account_token FROM new_account n JOIN project ON id = project_id
     WHERE n.account_token = ANY($1)`,
    [[...tokens]],
  );
  return new Map(found.map(({ token, ...project }) => [token, project]));
};

/** Which of these enterprises are known. */
export const knownEnterprises = async (
  tx: Tx,
  creditCodes: Iterable<string | undefined>,
): Promise<ReadonlySet<string>> => {
  const found = await tx.query<{ code: string }[]>(
    'SELECT credit_code AS code FROM enterprise WHERE credit_code = ANY($1)',
    [[...new Set(creditCodes)].filter((code) => code !== undefined)],
  );
  return new Set(found.map(({ code }) => code));
};
