import { LEVELS, SITE_INDICATORS } from '@anxin/law';
import { z } from 'zod';
import { allProjects } from './all-projects';
import type { Answerer, AnswerOn } from './answerer';

const QUERY = `query Answer($on: Day!, $after: String) {
  projects(first: 100, after: $after) {
    nodes {
      code
      wageAccount { balanceFen(on: $on) }
      deposit { requiredFen missing }
      indicators(on: $on) { code level raisedLevel missing }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const CODES = [...SITE_INDICATORS, 'W11'] as const;
const isAnswered = (code: string): code is (typeof CODES)[number] => (CODES as readonly string[]).includes(code);

const fen = z
  .string()
  .regex(/^-?\d+$/)
  .transform(BigInt);
const level = z.enum(LEVELS).nullable();
const project = z.object({
  code: z.string(),
  wageAccount: z.object({ balanceFen: fen }).nullable(),
  deposit: z.object({ requiredFen: fen.nullable(), missing: z.string().nullable() }),
  indicators: z.array(z.object({ code: z.string(), level, raisedLevel: level, missing: z.string().nullable() })),
});
type ProjectOn = z.output<typeof project>;
const warningsOf = ({ code: projectCode, indicators }: ProjectOn): AnswerOn['warnings'] =>
  indicators.flatMap(({ code, level, raisedLevel }) =>
    isAnswered(code) && level !== null ? [{ projectCode, indicator: code, level, raisedLevel }] : [],
  );

const missingOf = ({ code: projectCode, deposit, indicators }: ProjectOn): AnswerOn['undetermined'] =>
  [{ code: 'requiredFen', missing: deposit.missing }, ...indicators].flatMap(({ code, missing }) =>
    missing === null ? [] : [{ projectCode, of: code, missing }],
  );

/** Balances, deposits, and the warnings that need projects and wage accounts alone. */
export const projectsAnswerer: Answerer = {
  parts: ['balances', 'deposits'],
  codes: CODES,
  answer: async (ask, on) => {
    const projects = await allProjects(ask, { query: QUERY, project, on });
    return {
      balances: projects.flatMap(({ code, wageAccount }) =>
        wageAccount ? [{ projectCode: code, balanceFen: wageAccount.balanceFen }] : [],
      ),
      deposits: projects.map(({ code, deposit }) => ({ projectCode: code, requiredFen: deposit.requiredFen })),
      warnings: projects.flatMap(warningsOf),
      undetermined: projects.flatMap(missingOf),
    };
  },
};
