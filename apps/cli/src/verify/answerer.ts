import type { PlainDate } from '@anxin/domain-kit';
import type { IndicatorCode, Level } from '@anxin/law';
import type { z } from 'zod';

/** The parts of an answer in the layout of `expected.json`, but for the warnings, which go by their codes. */
export const PARTS = ['lines', 'balances', 'deposits', 'totals'] as const;
export type Part = (typeof PARTS)[number];

/** Values by name. */
export type Values = Readonly<Record<string, unknown>>;

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

/**
 * What one service can answer of `expected.json`, and how it is asked. A further service is a file like `projects.ts`,
 * listed in `answerers.ts`.
 */
export type Answerer = {
  readonly parts: readonly Part[];
  readonly codes: readonly IndicatorCode[];
  /** @param wanted names of parts that will be looked at; others need not be asked for */
  readonly answer: (ask: Ask, on: PlainDate, wanted: ReadonlySet<string>) => Promise<Partial<AnswerOn>>;
};
