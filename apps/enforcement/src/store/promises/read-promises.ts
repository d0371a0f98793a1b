import type { PlainDate } from '@anxin/domain-kit';
import type { Rows } from '@anxin/service-kit';
import type { PromiseStage } from '../../domain/promise';

/** What a list of promises is narrowed to. */
export type PromiseFilter = {
  readonly stages?: readonly PromiseStage[] | null | undefined;
  readonly enterprise?: string | null | undefined;
  readonly project?: string | null | undefined;
};

const FILTER = `($1::text[] IS NULL OR stage = ANY($1)) AND ($2::text IS NULL OR credit_code = $2)
  AND ($3::text IS NULL OR project_code = $3)`;

const filtered = ({ stages, enterprise, project }: PromiseFilter) => [
  stages ?? null,
  enterprise ?? null,
  project ?? null,
];

/** Where a promise stands in a list: the day it was given, then its code. */
export type PromiseKey = readonly [givenOn: string, code: string];
export type ListedPromise = { readonly givenOn: PlainDate; readonly code: string };
type Place = { readonly after?: PromiseKey | undefined; readonly limit: number };

/** Promises, the latest given first. */
export const promisePage = (
  rows: Rows,
  filter: PromiseFilter,
  { after: [day, code] = ['9999-12-31', ''], limit }: Place,
): Promise<readonly ListedPromise[]> =>
  rows<ListedPromise>(
    `SELECT given_on::text AS "givenOn", code FROM promise
     WHERE ${FILTER} AND (given_on, code) < ($4::date, $5) ORDER BY given_on DESC, code DESC LIMIT $6`,
    [...filtered(filter), day, code, limit],
  );

export const countPromises = async (rows: Rows, filter: PromiseFilter): Promise<number> => {
  const sql = `SELECT count(*)::int AS promises FROM promise WHERE ${FILTER}`;
  return (await rows<{ promises: number }>(sql, filtered(filter)))[0]?.promises ?? 0;
};
