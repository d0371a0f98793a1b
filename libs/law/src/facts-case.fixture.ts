import type { Json } from './parameters/county.fixture';

/** What a rule is tried with. */
export type FactsCase = {
  /** Facts as somebody writes them in JSON. */
  readonly good: Json;
  /** What the rule answers to them with the county's parameters. */
  readonly answer: unknown;
  /** Faults, each with the path where it is refused. */
  readonly bad: readonly (readonly [change: Json, path: string])[];
};
