import { begin, giving, type Input, signed } from '@anxin/service-kit';
import { ownUnit, unitOf } from '../cases/case-unit';
import type { CaseUnitInput, MutationResolvers, QueryResolvers, Resolvers } from '../schema.generated';
import { entryConnection, entryOf, targetOf } from './entries';

export const policyMutation = (command: string): string => `policy${command.replace('Policy', '')}`;

const target = targetOf('POLICY', ({ policy }) => policy);
const gives = giving(target);

const policyIssue: MutationResolvers['policyIssue'] = (_, { input }, context, { fieldName }) => {
  const { kind, areaCode, index, number, title, issuer, issuedOn, publishedOn, openness, scope, ...more } = input;
  const { today } = signed(context);
  const command = {
    ...{
      type: 'IssuePolicy' as const,
      kind,
      areaCode,
      index,
      number,
      title,
      issuer,
      issuedOn,
      publishedOn,
      openness,
      scope,
      today,
    },
    ...{ basedOn: more.basedOn ?? [], addressees: (more.addressees ?? []).map(unitOf) },
    programme: more.programme ?? undefined,
  } as const;
  return begin(context, target(context), {
    ...{ mutation: fieldName, input, command },
    codeOf: (first) => (first.type === 'PolicyIssued' ? first.entry.code : ''),
  });
};

const policySignFor: MutationResolvers['policySignFor'] = (_, { input }, context, info) => {
  const unit = ownUnit(context.actor, input.unit);
  return gives('SignForPolicy', (_input: Input & { readonly unit?: CaseUnitInput | null }) => ({ unit }))(
    _,
    { input },
    context,
    info,
  );
};

export const policyMutations = {
  policyIssue,
  policySignFor,
  policyRepeal: gives('RepealPolicy', ({ reason }: Input & { readonly reason: string }) => ({ reason })),
} satisfies Partial<MutationResolvers>;

export const policyQueries = {
  policy: (_, { code }, context) => entryOf('POLICY', code, context),
  policies: (_, { filter, ...args }, context) => entryConnection('POLICY', args, filter, context),
} satisfies Partial<QueryResolvers>;

export const Policy: Resolvers['Policy'] = {
  kind: ({ entry }) => entry.kind,
  area: ({ areaCode }) => ({ code: areaCode }),
  index: ({ entry }) => entry.index,
  number: ({ entry }) => entry.number,
  title: ({ entry }) => entry.title,
  issuer: ({ entry }) => entry.issuer,
  issuedOn: ({ entry }) => entry.issuedOn,
  publishedOn: ({ entry }) => entry.publishedOn,
  openness: ({ entry }) => entry.openness,
  scope: ({ entry }) => entry.scope,
  basedOn: ({ entry }) => [...entry.basedOn],
  addressees: ({ entry }) => entry.addressees.map((unit) => ({ unit })),
  receipts: ({ entry }) => [...entry.receipts],
  programme: ({ entry }, _, context) => entryOf('POLICY', entry.programme, context),
  repealedBecause: ({ entry }) => entry.repealed?.reason ?? null,
};

export const PolicyReceipt: Resolvers['PolicyReceipt'] = { unit: ({ unit }) => ({ unit }), on: ({ on }) => on };
