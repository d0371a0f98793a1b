import { fen, type PlainDate } from '@anxin/domain-kit';
import type { Rows } from '@anxin/service-kit';
import type { SystemFacts } from '../domain/systems';

type Found = Omit<SystemFacts, 'paidOutFen'> & { readonly code: string; readonly outFen: string };

/** What is known of how the systems of projects work, as it stands today. */
export const systemFacts = async (
  rows: Rows,
  codes: readonly string[],
  today: PlainDate,
): Promise<ReadonlyMap<string, SystemFacts>> => {
  const found = await rows<Found>(
    `SELECT code, EXISTS (SELECT FROM employer WHERE project_code = code) AS "isRegistered",
       (SELECT min(entered_on) FROM roster_card WHERE project_code = code)::text AS "registeredOn",
       ARRAY(SELECT indicator FROM standing_level WHERE subject = code) AS standing,
       paid."outFen", paid."lastOn" AS "paidOutOn"
     FROM unnest($1::text[]) p (code), LATERAL (
       SELECT coalesce(sum(amount_fen), 0)::text AS "outFen", max(posted_on)::text AS "lastOn" FROM movement
       WHERE project_code = code AND version = 1 AND direction = 'OUT' AND posted_on <= $2) paid`,
    [codes, today],
  );
  return new Map(found.map(({ code, outFen, ...facts }) => [code, { ...facts, paidOutFen: fen(BigInt(outFen)) }]));
};
