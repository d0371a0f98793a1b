import type { PlainDate } from '@anxin/domain-kit';
import { LEVELS, PAY_INDICATORS } from '@anxin/law';
import { z } from 'zod';
import type { Answerer, AnswerOn, Ask } from './answerer';

/** W01 is beyond what the expected answers of files have. */
const CODES = PAY_INDICATORS.filter((code) => code !== 'W01');
const isAnswered = (code: string): code is (typeof CODES)[number] => (CODES as readonly string[]).includes(code);

const DAY = `query Answer($on: Day!, $after: String) {
  projects(first: 100, after: $after) {
    nodes { code wageIndicators(on: $on) { code level raisedLevel missing } }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`;
const TOTALS = `query Totals($on: Day!) {
  wages(on: $on, first: 1) {
    totals { workers lines payableFen paidFen arrearsFen workersOwed projectsOwing }
  }
}`;
const LINES = `query Lines($code: ID!, $on: Day!, $after: String) {
  project(code: $code) {
    wageLines(on: $on, first: 1000, after: $after) {
      nodes {
        worker { id idCardNumberMasked }
        payMonth attendanceDays incompleteDays basis payableFen paidFen dueOn arrearsFen daysLate missing
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

const fen = z
  .string()
  .regex(/^-?\d+$/)
  .transform(BigInt);
const count = z.int().nonnegative();
const level = z.enum(LEVELS).nullable();
const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
const project = z.object({
  code: z.string(),
  wageIndicators: z.array(z.object({ code: z.string(), level, raisedLevel: level, missing: z.string().nullable() })),
});
const day = z.object({ projects: z.object({ nodes: z.array(project), pageInfo, totalCount: count }) });
const totals = z.object({
  wages: z.object({
    totals: z.object({
      workers: count,
      lines: count,
      payableFen: fen,
      paidFen: fen,
      arrearsFen: fen,
      workersOwed: count,
      projectsOwing: count,
    }),
  }),
});
const line = z.object({
  worker: z.object({ id: z.string(), idCardNumberMasked: z.string() }),
  payMonth: z.string(),
  attendanceDays: count,
  incompleteDays: count,
  basis: z.string(),
  payableFen: fen.nullable(),
  paidFen: fen,
  dueOn: z.string().nullable(),
  arrearsFen: fen.nullable(),
  daysLate: count.nullable(),
  missing: z.array(z.string()),
});
const lines = z.object({ project: z.object({ wageLines: z.object({ nodes: z.array(line), pageInfo }) }) });

type Page = z.output<typeof day>['projects'];
type Line = z.output<typeof line>;

const allProjects = async (ask: Ask, on: PlainDate) => {
  const all: Page['nodes'] = [];
  for (let after: string | null = null; ;) {
    const page: Page = (await ask(DAY, { on, after }, day)).projects;
    all.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return { nodes: all, totalCount: page.totalCount };
    after = page.pageInfo.endCursor;
  }
};

const linesOf = async (ask: Ask, code: string, on: PlainDate): Promise<readonly Line[]> => {
  const all: Line[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo: page }: z.output<typeof lines>['project']['wageLines'] = (
      await ask(LINES, { code, on, after }, lines)
    ).project.wageLines;
    all.push(...nodes);
    if (!page.hasNextPage) return all;
    after = page.endCursor;
  }
};

const missingOf = ({ code: projectCode, wageIndicators }: Page['nodes'][number]): AnswerOn['undetermined'] =>
  wageIndicators.flatMap(({ code, missing }) => (missing === null ? [] : [{ projectCode, of: code, missing }]));

const warningsOf = ({ code: projectCode, wageIndicators }: Page['nodes'][number]): AnswerOn['warnings'] =>
  wageIndicators.flatMap(({ code, level: stands, raisedLevel }) =>
    isAnswered(code) && stands !== null ? [{ projectCode, indicator: code, level: stands, raisedLevel }] : [],
  );

/** Lines, totals, and the warnings about wages and presence. */
export const workersAnswerer: Answerer = {
  parts: ['lines', 'totals'],
  codes: CODES,
  answer: async (ask, on, wanted) => {
    const { nodes, totalCount } = await allProjects(ask, on);
    const found: AnswerOn['lines'][number][] = [];
    const undetermined = nodes.flatMap(missingOf);
    if (wanted.has('lines')) {
      for (const { code: projectCode } of nodes) {
        for (const { worker, missing, ...rest } of await linesOf(ask, projectCode, on)) {
          found.push({ projectCode, ...worker, ...rest });
          undetermined.push(...missing.map((what) => ({ projectCode, of: `${rest.payMonth}`, missing: what })));
        }
      }
    }
    const sums = wanted.has('totals') ? (await ask(TOTALS, { on }, totals)).wages.totals : {};
    return {
      lines: found,
      warnings: nodes.flatMap(warningsOf),
      undetermined,
      totals: { projects: totalCount, ...sums },
    };
  },
};
