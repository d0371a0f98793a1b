import type { SeenProjects } from '../imports/by-scope';
import { asCaller } from './as-caller';
import type { Kit } from './kit';

const VISIBLE = 'SELECT code FROM project WHERE code = ANY ($1)';

/** Which projects a caller may see, as row-level security has it. */
export const seenProjects =
  (app: Kit): SeenProjects =>
  (actor, codes) =>
    asCaller(app, actor, 'import', async ({ reads }) => {
      const seen = await reads.rows<{ code: string }>(VISIBLE, [codes]);
      return new Set(seen.map(({ code }) => code));
    });
