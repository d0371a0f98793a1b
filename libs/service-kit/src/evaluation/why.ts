import type { PlainDate } from '@anxin/domain-kit';
import {
  type Explanation,
  explainWarning,
  type FactSeen,
  type IndicatorOn,
  indicatorOf,
  markInWords,
  type ParameterBook,
  parameterInWords,
  type ParameterUse,
  printValue,
  type Reader,
  type RuleApplied,
} from '@anxin/law';
import { z } from 'zod';
import { type Connection, connection, nodesOf, type PageArgs } from '../graphql/connection';

/** A fact with whom it is about. */
export type FactRow = FactSeen & { readonly who?: string | undefined; readonly workerId?: string | undefined };

/** Facts are asked for by those who work through them: a larger page than usual. */
export const FACTS_PAGE_MAX = 1_000;

/** The facts behind an answer, read when they are asked for. */
export type FactsRead = (args: PageArgs) => Promise<Connection<FactRow>>;

/** Why an answer is what it is. */
export type WhyRow = Pick<Explanation, 'rules' | 'parameters' | 'figures' | 'texts'> & { readonly facts: FactsRead };

/** An indicator on a day with what proves it. */
export type ExplainedIndicator = IndicatorOn & { readonly on: PlainDate; readonly proof: FactsRead };

type Placed = { readonly fact: FactRow; readonly at: readonly [part: number, place: number] };

/** A page of facts that come in parts, such as the months of people: only parts of about the page are read. */
export const factsInParts = async <Part>(
  args: PageArgs,
  parts: readonly Part[],
  factsOf: (parts: readonly Part[]) => Promise<readonly (readonly FactRow[])[]>,
): Promise<Connection<FactRow>> => {
  const page = await connection<Placed, Placed['at']>(args, {
    key: z.tuple([z.int32().nonnegative(), z.int32().nonnegative()]),
    keyOf: ({ at }) => at,
    read: async (after = [0, -1], limit) => {
      const found: Placed[] = [];
      for (let from = after[0]; from < parts.length && found.length < limit; from += limit) {
        const read = await factsOf(parts.slice(from, from + limit));
        const placed = read.flatMap((facts, part) =>
          facts.map((fact, place) => ({ fact, at: [from + part, place] as const })),
        );
        found.push(...placed.filter(({ at: [part, place] }) => part > after[0] || place > after[1]));
      }
      return found.slice(0, limit);
    },
    count: async () => (await factsOf(parts)).reduce((sum, facts) => sum + facts.length, 0),
    most: FACTS_PAGE_MAX,
  });
  return nodesOf(page, ({ fact }) => fact);
};

const READERS: Readonly<Record<string, Reader>> = {
  WORKER: 'worker',
  CONTRACTOR: 'contractor',
  INSPECTOR: 'inspector',
};

/** The context of which an explanation needs the parameters. */
type Context = { readonly app: { readonly law: ParameterBook } };

/** Resolvers of why an indicator or a wage line is what it is. */
export const whyResolvers = {
  Why: {
    says: ({ texts }: WhyRow, { to }: { readonly to?: string | null }) => texts[READERS[to ?? 'WORKER'] ?? 'worker'],
    facts: ({ facts }: WhyRow, args: PageArgs) => facts(args),
  },
  RuleApplied: { sources: ({ marks }: RuleApplied) => marks.map(markInWords) },
  ParameterApplied: {
    name: ({ key }: ParameterUse) => key,
    title: (use: ParameterUse) => parameterInWords(use).title,
    says: (use: ParameterUse) => parameterInWords(use).says,
    value: ({ value }: ParameterUse) => printValue(value),
  },
};

/** Why an indicator stands, or what is missing to tell. */
export const whyOfIndicator = ({ indicator, facts, on, proof }: ExplainedIndicator, { app }: Context): WhyRow => ({
  ...explainWarning(indicatorOf(indicator), facts, on, app.law),
  facts: proof,
});
