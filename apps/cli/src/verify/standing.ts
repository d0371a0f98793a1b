import { ANSWERED_CODES } from '@anxin/answer';
import { type IndicatorCode, LEVELS } from '@anxin/law';
import { z } from 'zod';
import type { Ask, WarningOn } from './answerer';

const QUERY = `query Standing($codes: [ID!], $after: String) {
  warnings(first: 100, sort: PROJECT, filter: { codes: $codes }, after: $after) {
    nodes { project { code } code level raisedLevel }
    pageInfo { hasNextPage endCursor }
  }
}`;

const level = z.enum(LEVELS);
const page = z.object({
  warnings: z.object({
    nodes: z.array(
      z.object({
        project: z.object({ code: z.string() }),
        code: z.enum(ANSWERED_CODES as [IndicatorCode, ...IndicatorCode[]]),
        level,
        raisedLevel: level.nullable(),
      }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

/** The warnings that stand now, as `cases` has them: raised and cleared by what it heard, not computed anew. */
export const standingWarnings = async (ask: Ask): Promise<readonly WarningOn[]> => {
  const all: WarningOn[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo }: z.output<typeof page>['warnings'] = (
      await ask(QUERY, { codes: ANSWERED_CODES, after }, page)
    ).warnings;
    all.push(
      ...nodes.map(({ project, code: indicator, ...levels }) => ({ projectCode: project.code, indicator, ...levels })),
    );
    if (!pageInfo.hasNextPage) return all;
    after = pageInfo.endCursor;
  }
};
