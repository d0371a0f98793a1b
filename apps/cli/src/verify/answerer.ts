import type { PlainDate } from '@anxin/domain-kit';
import type { IndicatorCode, Level } from '@anxin/law';
import type { z } from 'zod';
import { projectsAnswerer } from './projects';

/** The parts of an answer in the layout of `expected.json`, but for the warnings, which go by their codes. */
export const PARTS = ['lines', 'balances', 'deposits', 'totals'] as const;
export type Part = (typeof PARTS)[number];

type Values = Readonly<Record<string, unknown>>;

/** A warning as the gateway tells it; `raisedLevel` is null where it is undetermined. */
export type WarningOn = {
  readonly projectCode: string;
  readonly indicator: IndicatorCode;
  readonly level: Level;
  readonly raisedLevel: Level | null;
};

/** Something that could not be decided, and for want of what. */
export type MissingOn = { readonly projectCode: string; readonly of: string; readonly missing: string };

/** What was answered for a day, in the layout of `expected.json`; amounts are fen as bigint. */
export type AnswerOn = {
  readonly on: PlainDate;
  readonly lines: readonly Values[];
  readonly balances: readonly Values[];
  readonly deposits: readonly Values[];
  readonly warnings: readonly WarningOn[];
  readonly totals: Values;
  readonly undetermined: readonly MissingOn[];
};

/** Asks the gateway. */
export type Ask = <Data>(query: string, variables: Values, data: z.ZodType<Data>) => Promise<Data>;

/** What one service can answer of `expected.json`, and how it is asked. A further service is a file like `projects.ts`. */
export type Answerer = {
  readonly service: string;
  readonly parts: readonly Part[];
  readonly codes: readonly IndicatorCode[];
  readonly answer: (ask: Ask, on: PlainDate) => Promise<Partial<AnswerOn>>;
};

export const ANSWERERS: readonly Answerer[] = [projectsAnswerer];

/** Everything the services answer about a day. */
export const answerThrough = async (ask: Ask, on: PlainDate): Promise<AnswerOn> => {
  let all: AnswerOn = { on, lines: [], balances: [], deposits: [], warnings: [], totals: {}, undetermined: [] };
  for (const { answer } of ANSWERERS) {
    const { warnings = [], undetermined = [], ...parts } = await answer(ask, on);
    all = {
      ...all,
      ...parts,
      warnings: [...all.warnings, ...warnings],
      undetermined: [...all.undetermined, ...undetermined],
    };
  }
  return all;
};
