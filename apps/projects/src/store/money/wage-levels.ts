import type { Tx } from '@anxin/service-kit';

/** A level as it was published; null where the indicator does not stand any more. */
type LevelTold = { readonly indicator: string; readonly level: string | null; readonly raisedLevel: string | null };

/** Saves the levels of a project's indicators about wages as they were published. */
export const saveWageLevels = async (
  tx: Tx,
  projectCode: string,
  since: string,
  told: readonly LevelTold[],
): Promise<void> => {
  const standing = told.filter(({ level }) => level !== null);
  await tx.query('DELETE FROM wage_indicator_level WHERE subject = $1 AND indicator = ANY($2)', [
    projectCode,
    told.filter(({ level }) => level === null).map(({ indicator }) => indicator),
  ]);
  await tx.query(
    `INSERT INTO wage_indicator_level (subject, indicator, level, raised_level, since)
     SELECT $1, i, l, r, $2::date FROM unnest($3::text[], $4::text[], $5::text[]) t (i, l, r)
     ON CONFLICT (subject, indicator)
     DO UPDATE SET level = excluded.level, raised_level = excluded.raised_level, since = excluded.since`,
    [
      projectCode,
      since,
      standing.map(({ indicator }) => indicator),
      standing.map(({ level }) => level),
      standing.map(({ raisedLevel }) => raisedLevel),
    ],
  );
};
