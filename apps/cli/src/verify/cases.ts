import type { PlainDate } from '@anxin/domain-kit';
import { type IndicatorCode, LEVELS } from '@anxin/law';
import { z } from 'zod';
import type { Answerer, AnswerOn, Ask } from './answerer';

const QUERY = `query Answer($on: Day!, $after: String) {
  projects(first: 100, after: $after) {
    nodes { code clueIndicators(on: $on) { code level raisedLevel missing } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const CODES = ['W24'] as const satisfies readonly IndicatorCode[];

const level = z.enum(LEVELS).nullable();
const project = z.object({
  code: z.string(),
  clueIndicators: z.array(z.object({ code: z.enum(CODES), level, raisedLevel: level, missing: z.string().nullable() })),
});
const page = z.object({
  projects: z.object({
    nodes: z.array(project),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});
type Page = z.output<typeof page>['projects'];

const allProjects = async (ask: Ask, on: PlainDate): Promise<Page['nodes']> => {
  const all: Page['nodes'] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo }: Page = (await ask(QUERY, { on, after }, page)).projects;
    all.push(...nodes);
    if (!pageInfo.hasNextPage) return all;
    after = pageInfo.endCursor;
  }
};

const warningsOf = ({ code: projectCode, clueIndicators }: Page['nodes'][number]): AnswerOn['warnings'] =>
  clueIndicators.flatMap(({ code: indicator, level, raisedLevel }) =>
    level === null ? [] : [{ projectCode, indicator, level, raisedLevel }],
  );

const missingOf = ({ code: projectCode, clueIndicators }: Page['nodes'][number]): AnswerOn['undetermined'] =>
  clueIndicators.flatMap(({ code, missing }) => (missing === null ? [] : [{ projectCode, of: code, missing }]));

/** The warnings that need clues alone. */
export const casesAnswerer: Answerer = {
  parts: [],
  codes: CODES,
  answer: async (ask, on) => {
    const projects = await allProjects(ask, on);
    return { warnings: projects.flatMap(warningsOf), undetermined: projects.flatMap(missingOf) };
  },
};
