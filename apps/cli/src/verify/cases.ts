import { type IndicatorCode, LEVELS } from '@anxin/law';
import { z } from 'zod';
import { allProjects } from './all-projects';
import type { Answerer, AnswerOn } from './answerer';

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
type ProjectOn = z.output<typeof project>;

const warningsOf = ({ code: projectCode, clueIndicators }: ProjectOn): AnswerOn['warnings'] =>
  clueIndicators.flatMap(({ code: indicator, level, raisedLevel }) =>
    level === null ? [] : [{ projectCode, indicator, level, raisedLevel }],
  );

const missingOf = ({ code: projectCode, clueIndicators }: ProjectOn): AnswerOn['undetermined'] =>
  clueIndicators.flatMap(({ code, missing }) => (missing === null ? [] : [{ projectCode, of: code, missing }]));

/** The warnings that need clues alone. */
export const casesAnswerer: Answerer = {
  parts: [],
  codes: CODES,
  answer: async (ask, on) => {
    const projects = await allProjects(ask, { query: QUERY, project, on });
    return { warnings: projects.flatMap(warningsOf), undetermined: projects.flatMap(missingOf) };
  },
};
