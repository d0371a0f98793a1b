import { fen } from '@anxin/domain-kit';
import type { LevelCount } from '@anxin/law';
import { isoInstant, type Rows, type Tx } from '@anxin/service-kit';
import type { Found, ProjectFigures } from '../../domain/totals';
import { type ProjectFilter, SELECTED, selected } from '../list-projects';
import type { FoundAsOf } from './month-totals';
import type { WageProject } from '../wage-projects';

/** A project by whom and where it is counted, with its figures as they are kept; without, where they no longer hold. */
export type KeptProject = Pick<WageProject, 'code' | 'areaCode' | 'ownerCreditCode' | 'contractorCreditCode'> & {
  readonly kept?: Found;
};

type Raw = Omit<KeptProject, 'kept'> & {
  readonly lines: number | null;
  readonly payableFen: string;
  readonly paidFen: string;
  readonly arrearsFen: string;
  readonly workers: Buffer;
  readonly owed: Buffer;
  readonly warnings: readonly LevelCount[];
  readonly foundAt: string;
};

/** Kept figures hold for their parameters, on their day and as long as they stand, and until the project is marked. */
const keptOf = (projects: string, on: string, parameters: string): string => `
SELECT p.code, area_code AS "areaCode", owner_credit_code AS "ownerCreditCode",
  contractor_credit_code AS "contractorCreditCode", k.lines, payable_fen::text AS "payableFen",
  paid_fen::text AS "paidFen", arrears_fen::text AS "arrearsFen", workers, owed, warnings,
  ${isoInstant('found_at')} AS "foundAt"
FROM (${projects}) p LEFT JOIN kept_figures k ON k.project_id = p.id
  AND k.parameters = ${parameters} AND NOT EXISTS (SELECT FROM due WHERE subject = p.code) AND (k.found_on = ${on}
    OR k.found_on < ${on} AND EXISTS (SELECT FROM stands WHERE subject = p.code AND until > ${on}))
ORDER BY p.code`;

const PAGE = keptOf(`SELECT * FROM project WHERE ${SELECTED} AND code > $8 ORDER BY code LIMIT $9`, '$6', '$7');
const OF_CODES = keptOf('SELECT * FROM project WHERE code = ANY($1)', '$2', '$3');

const projectOf = ({
  lines,
  payableFen,
  paidFen,
  arrearsFen,
  workers,
  owed,
  warnings,
  foundAt,
  ...project
}: Raw): KeptProject =>
  lines === null
    ? project
    : {
        ...project,
        kept: {
          ...{ lines, workers, owed, warnings, foundAt },
          payableFen: fen(BigInt(payableFen)),
          paidFen: fen(BigInt(paidFen)),
          arrearsFen: fen(BigInt(arrearsFen)),
        },
      };

/** The projects of a filter in the order of their codes, after a code, with their kept figures. */
export const keptProjects = async (
  rows: Rows,
  filter: ProjectFilter,
  { on, parameters }: FoundAsOf,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly KeptProject[]> =>
  (await rows<Raw>(PAGE, [...selected(filter), on, parameters, after, limit])).map(projectOf);

/** Projects by their codes, with their kept figures; those not visible or not known are left out. */
export const keptOfCodes = async (
  rows: Rows,
  codes: readonly string[],
  { on, parameters }: FoundAsOf,
): Promise<readonly KeptProject[]> => (await rows<Raw>(OF_CODES, [codes, on, parameters])).map(projectOf);

/** Keeps what projects come to, in place of what was kept of them. */
export const keepFigures = async (
  tx: Tx,
  found: readonly { readonly projectId: number; readonly figures: ProjectFigures }[],
  { on, parameters }: FoundAsOf,
): Promise<void> => {
  const figures = found.map((project) => project.figures);
  await tx.query(
    `INSERT INTO kept_figures (project_id, lines, payable_fen, paid_fen, arrears_fen, workers, owed, warnings, found_on, parameters)
     SELECT *, $9::date, $10 FROM unnest($1::int[], $2::int[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bytea[], $7::bytea[], $8::jsonb[])
     ON CONFLICT (project_id) DO UPDATE SET lines = excluded.lines, payable_fen = excluded.payable_fen,
       paid_fen = excluded.paid_fen, arrears_fen = excluded.arrears_fen, workers = excluded.workers, owed = excluded.owed,
       warnings = excluded.warnings, found_on = excluded.found_on, parameters = excluded.parameters,
       found_at = now()`,
    [
      found.map(({ projectId }) => projectId),
      figures.map(({ lines }) => lines),
      figures.map(({ payableFen }) => payableFen.toString()),
      figures.map(({ paidFen }) => paidFen.toString()),
      figures.map(({ arrearsFen }) => arrearsFen.toString()),
      figures.map(({ workers }) => Buffer.from(workers)),
      figures.map(({ owed }) => Buffer.from(owed)),
      figures.map(({ warnings }) => JSON.stringify(warnings)),
      on,
      parameters,
    ],
  );
};
