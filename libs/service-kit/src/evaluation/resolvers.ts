import { type IndicatorOn, indicatorOf, isUndetermined, type ParameterBook } from '@anxin/law';
import { textResolvers } from '../graphql/text';
import { type ExplainedIndicator, whyOfIndicator, whyResolvers } from './why';

/** Resolvers of an indicator: its level, or what is missing to tell; and of why. */
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
    figures: (
      { indicator, facts }: IndicatorOn,
      _: unknown,
      { app }: { readonly app: { readonly law: ParameterBook } },
    ) => (isUndetermined(facts) ? [] : indicatorOf(indicator).figures(facts, app.law)),
    why: (row: ExplainedIndicator, _: unknown, context: { readonly app: { readonly law: ParameterBook } }) =>
      whyOfIndicator(row, context),
  },
  ...whyResolvers,
};
