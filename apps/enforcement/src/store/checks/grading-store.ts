import type { PlainDate } from '@anxin/domain-kit';
import { entityStore, lockStreams, nextNumber, type Rows, rowsIn, type Tx } from '@anxin/service-kit';
import type {
  GradingState,
  KnownGrading,
  ProjectGrading,
  ProjectRecord,
  ProposeProjectGrading,
} from '../../domain/project-grading';
import { ProjectGradingEntity } from './grading-entity';
import { NUMBERS } from '../orders/order-store';

export const gradingStore = entityStore<ProjectGradingEntity>(ProjectGradingEntity);

/** Whoever changes it locks it; its history has this name as well. */
export const gradingStream = (code: string): string => `project-grading:${code}`;

/** A grading as its row, and back. */
export const gradingRowOf = ({ stage, grading }: KnownGrading): ProjectGradingEntity => {
  const { basis, held, proposed, agreed, refused, ...columns } = grading;
  return {
    ...{ ...columns, stage, proposedOn: proposed.on, parts: { basis, held, proposed, agreed, refused } },
    gradedOn: agreed?.on ?? null,
  };
};
export const gradingOf = ({
  stage: _,
  proposedOn: _p,
  gradedOn: _g,
  parts,
  ...columns
}: ProjectGradingEntity): ProjectGrading => ({
  ...columns,
  ...parts,
});

/** What is held about a project. */
const RECORD = `
SELECT (SELECT count(*)::int FROM inspection WHERE project_code = $1 AND visited_on IS NOT NULL) AS inspections,
  (SELECT coalesce(sum(problems), 0)::int FROM inspection WHERE project_code = $1) AS problems,
  (SELECT coalesce(sum(problems - rectified), 0)::int FROM inspection WHERE project_code = $1) AS "problemsOpen",
  (SELECT count(*)::int FROM orders WHERE project_code = $1 AND stage = 'LAPSED') AS "ordersLapsed",
  (SELECT count(*)::int FROM promise WHERE project_code = $1 AND stage = 'BROKEN') AS "promisesBroken",
  (SELECT count(*)::int FROM risk_notice WHERE project_code = $1 AND is_overdue) AS "riskNoticesOverdue"`;
const TAKEN = `SELECT code FROM project_grading WHERE project_code = $1 AND stage = 'PROPOSED'`;

/** What proposing one finds: the next number, what is held, and the grading that is under way. */
export const gradingOpening = async (
  tx: Tx,
  { projectCode, today: on }: ProposeProjectGrading,
  area: string,
): Promise<GradingState> => {
  await lockStreams(tx, [`grading-of:${projectCode}`]);
  const rows = rowsIn(tx);
  const [held] = await rows<ProjectRecord>(RECORD, [projectCode]);
  const [taken] = await rows<{ code: string }>(TAKEN, [projectCode]);
  if (!held) return { stage: 'UNKNOWN' };
  const code = await nextNumber(rows, NUMBERS, { area, kind: 'GRD', on });
  return { stage: 'UNKNOWN', opening: { code, held, taken: taken?.code } };
};

/** One project on one day, as a key. */
export const projectDay = (projectCode: string, on: PlainDate): string => `${on} ${projectCode}`;

const STANDING = `
SELECT DISTINCT ON (key) key, g.code FROM unnest($1::text[]) AS keys(key)
  JOIN project_grading g ON g.project_code = substr(key, 12) AND g.stage = 'GRADED' AND g.graded_on <= left(key, 10)::date
ORDER BY key, g.graded_on DESC, g.code DESC`;

/** The gradings that stand, by the keys of project and day, all in one statement. */
export const standingGradings = async (rows: Rows, keys: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const found = await rows<{ key: string; code: string }>(STANDING, [keys]);
  return new Map(found.map(({ key, code }) => [key, code]));
};
