import { type IndicatorOn, indicatorOf, isUndetermined, type Level, LEVELS } from '@anxin/law';
import { textResolvers } from '../graphql/text';

/** Resolvers of an indicator: its level, or what is missing to tell. */
export const indicatorResolvers = {
  ...textResolvers,
  Indicator: {
    code: ({ indicator }: IndicatorOn) => indicator,
    title: ({ indicator }: IndicatorOn) => indicatorOf(indicator).title,
    level: ({ standing }: IndicatorOn) => (isUndetermined(standing) ? null : standing.level),
    raisedLevel: ({ standing }: IndicatorOn) =>
      isUndetermined(standing) || isUndetermined(standing.raisedLevel) ? null : standing.raisedLevel,
    missing: ({ standing }: IndicatorOn) => {
      if (isUndetermined(standing)) return standing.missing;
      return isUndetermined(standing.raisedLevel) ? standing.raisedLevel.missing : null;
    },
    figures: ({ indicator, facts }: IndicatorOn) =>
      isUndetermined(facts) ? [] : indicatorOf(indicator).figures(facts),
  },
};

/** Counts indicators by their raised level, as they are added. */
export class LevelCounts {
  readonly #counts = new Map<Level, number>();

  add(indicators: readonly IndicatorOn[]): void {
    for (const { standing } of indicators) {
      if (isUndetermined(standing) || isUndetermined(standing.raisedLevel)) continue;
      this.#counts.set(standing.raisedLevel, (this.#counts.get(standing.raisedLevel) ?? 0) + 1);
    }
  }

  readonly all = () => LEVELS.map((level) => ({ level, count: this.#counts.get(level) ?? 0 }));
}
