import { type Level, LEVELS } from '../level';
import { isUndetermined } from '../undetermined';
import type { IndicatorOn } from './decide-indicator';

/** How many indicators stand at a level. */
export type LevelCount = { readonly level: Level; readonly count: number };

/** Counts indicators by their raised level, as they are added. */
export class LevelCounts {
  readonly #counts = new Map<Level, number>();

  add(indicators: readonly Pick<IndicatorOn, 'standing'>[]): void {
    for (const { standing } of indicators) {
      if (isUndetermined(standing) || isUndetermined(standing.raisedLevel)) continue;
      this.#count(standing.raisedLevel, 1);
    }
  }

  /** Adds what was counted before. */
  unite(counts: readonly LevelCount[]): void {
    for (const { level, count } of counts) this.#count(level, count);
  }

  /** Every level, the lightest first. */
  readonly all = (): readonly LevelCount[] => LEVELS.map((level) => ({ level, count: this.#counts.get(level) ?? 0 }));

  #count(level: Level, count: number): void {
    this.#counts.set(level, (this.#counts.get(level) ?? 0) + count);
  }
}
