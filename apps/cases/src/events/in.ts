import { projectRegistered } from '@anxin/contracts';
import { type Handlers, learn, on } from '@anxin/service-kit';

const UPSERT_PROJECT = `
INSERT INTO project (code, sector, area_code) VALUES ($1, $2, $3)
ON CONFLICT (code) DO UPDATE SET sector = excluded.sector, area_code = excluded.area_code`;

/** A clue that named the project before it was known is from now on seen by whoever sees the project. */
const learnProject = on(projectRegistered, async (tx, event) => {
  const { projectCode, sector, areaCode } = event.data;
  await tx.query(UPSERT_PROJECT, [projectCode, sector, areaCode]);
  await learn(tx, event, { stream: `project:${projectCode}`, type: 'ProjectLearnt', payload: event.data });
});

/** What this service takes from others. */
export const handlers: Handlers = [learnProject];
