/** What cannot be decided because a parameter or a calendar day is not known. Never a default. */
export class Undetermined {
  /** @param missing what is missing, such as `minimumWageMonthly@2026-01-01`, several joined by a blank */
  constructor(readonly missing: string) {}
}

export type Determined<T> = Exclude<T, Undetermined>;

export const isUndetermined = (value: unknown): value is Undetermined => value instanceof Undetermined;
