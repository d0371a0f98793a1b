import type { PlainDate } from '@anxin/domain-kit';
import { enterprises } from '@anxin/intake';
import { giveCommand, present } from '@anxin/service-kit';
import type { GraphQLResolveInfo } from 'graphql';
import { enterpriseAggregate } from '../commands/enterprise-aggregate';
import { given, readFields } from '../commands/read-fields';
import {
  type Enterprise as KnownEnterprise,
  type EnterpriseCommand,
  enterpriseErrors,
  type EnterpriseFields,
  versionsOf,
} from '../domain/enterprise';
import type { Context } from './context';
import { projectConnection } from './project-connection';
import type { Resolvers } from './schema.generated';

type Input = { readonly creditCode: string; readonly idempotencyKey: string };

/** A mutation that gives an enterprise's command and answers the enterprise as it stands then. */
const gives =
  <Own extends Input>(commandOf: (input: Own, today: PlainDate) => EnterpriseCommand) =>
  async (_: unknown, { input }: { readonly input: Own }, context: Context, { fieldName }: GraphQLResolveInfo) => {
    const command = commandOf(input, context.app.clock.today());
    const told = { mutation: fieldName, id: input.creditCode, input, command };
    return present(context.loaders.enterprise.load(await giveCommand(context, enterpriseAggregate, told)));
  };

/** The fields that were given, read as a file's would be. */
const fieldsOf = ({ name, areaCode, kind }: Partial<Record<keyof EnterpriseFields, string | null>>) =>
  readFields(enterprises, given({ name, areaCode, kind }), enterpriseErrors.FIELD_INVALID) as Partial<KnownEnterprise>;

type Amending = Input & { readonly reason: string } & Parameters<typeof fieldsOf>[0];
type CorrectingChange = Input & {
  readonly changedOn: PlainDate;
  readonly shouldBeOn?: PlainDate | null;
  readonly withdrawn?: boolean | null;
  readonly reason: string;
};

export const enterpriseMutations = {
  enterpriseCorrect: gives(({ reason, ...input }: Amending) => ({
    type: 'CorrectEnterprise',
    values: fieldsOf(input),
    reason,
  })),
  enterpriseChange: gives(({ changedOn, reason, ...input }: Amending & { readonly changedOn: PlainDate }, today) => ({
    type: 'ChangeEnterprise',
    change: { ...fieldsOf(input), changedOn },
    ...{ reason, today },
  })),
  enterpriseChangeCorrect: gives(({ changedOn, shouldBeOn, withdrawn, reason }: CorrectingChange, today) => {
    if ((withdrawn === true) === Boolean(shouldBeOn)) throw enterpriseErrors.CORRECTION_AMBIGUOUS();
    return { type: 'CorrectEnterpriseChange', changedOn, becomes: shouldBeOn ?? undefined, reason, today };
  }),
};

export const Enterprise: Resolvers['Enterprise'] = {
  __resolveReference: ({ creditCode }, { loaders }) => loaders.enterprise.load(creditCode),
  area: ({ areaCode }) => ({ code: areaCode }),
  formerNames: ({ known, name }) => [
    ...new Set(versionsOf(known).flatMap((version) => (version.name === name ? [] : version.name))),
  ],
  changes: ({ known }) => known.changes,
  projects: ({ creditCode }, args, context) => projectConnection(args, { enterprise: creditCode }, context),
};

export const EnterpriseChange: Resolvers['EnterpriseChange'] = {
  area: ({ areaCode }) => (areaCode ? { code: areaCode } : null),
};
