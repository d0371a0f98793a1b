import type { PlainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import type { Ask } from './answerer';

/**
 * Every project in the caller's scope, page by page.
 * @param query asks for `projects(first:, after: $after)` on the day `$on`, with `nodes` and `pageInfo`
 */
export const allProjects = async <Project>(
  ask: Ask,
  { query, project, on }: { readonly query: string; readonly project: z.ZodType<Project>; readonly on: PlainDate },
): Promise<readonly Project[]> => {
  const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
  const page = z.object({ projects: z.object({ nodes: z.array(project), pageInfo }) });
  const all: Project[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo: end }: z.output<typeof page>['projects'] = (await ask(query, { on, after }, page))
      .projects;
    all.push(...nodes);
    if (!end.hasNextPage) return all;
    after = end.endCursor;
  }
};
