import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '@anxin/identity';
import { withCommands } from '@anxin/service-kit';
import { type ValueNode, valueFromASTUntyped } from 'graphql';
import { projects } from '../subgraph';
import { accountCommands } from './account-aggregate';
import { enterpriseCommands } from './enterprise-aggregate';
import { projectCommands } from './project-aggregate';

const fileOf = (name: string): string => readFileSync(join(__dirname, '../..', name), 'utf8');

/** The command that each mutation gives. */
const COMMAND_OF = {
  enterpriseCorrect: 'CorrectEnterprise',
  enterpriseChange: 'ChangeEnterprise',
  enterpriseChangeCorrect: 'CorrectEnterpriseChange',
  projectChange: 'ChangeProject',
  projectChangeCorrect: 'CorrectChange',
  projectCorrect: 'CorrectProject',
  wageAccountOpen: 'OpenWageAccount',
  agreementSign: 'SignAgreement',
  permitIssue: 'IssuePermit',
  worksStart: 'StartWorks',
  rightsBoardPost: 'PostRightsBoard',
  depositLodge: 'LodgeDeposit',
  depositMovementPropose: 'ProposeDepositMovement',
  depositMovementConfirm: 'ConfirmDepositMovement',
  depositMovementReject: 'RejectDepositMovement',
  depositTopUp: 'TopUpDeposit',
  accountChange: 'ChangeAccount',
  accountWithdraw: 'WithdrawAccount',
  accountRestore: 'RestoreAccount',
} as const;
/** Sets the clock of a demonstration; it changes nothing that is recorded. */
const NO_COMMAND = 'clockSet';

const GIVEN_BY = { ...enterpriseCommands.givenBy, ...projectCommands.givenBy, ...accountCommands.givenBy };

const MUTATION = projects.schema().getMutationType();

/** The roles of a mutation, as its `@allow` says. */
const rolesOf = (mutation: string): readonly string[] => {
  const [allow] = MUTATION?.getFields()[mutation]?.astNode?.directives ?? [];
  return allow ? (valueFromASTUntyped(allow.arguments?.[0]?.value as ValueNode) as string[]) : [];
};

describe('the commands', () => {
  it('stand in the README as they are', () => {
    const readme = fileOf('README.md');
    expect(readme).toBe(withCommands(readme, projects.definition.commands ?? []));
  });

  it('are given by one mutation each, but for what a file tells', () => {
    expect(Object.keys(MUTATION?.getFields() ?? {}).filter((name) => name !== NO_COMMAND)).toEqual(
      Object.keys(COMMAND_OF),
    );
    const given = Object.entries(GIVEN_BY).filter(([, roles]) => roles.length > 0);
    expect(given.map(([command]) => command)).toEqual(Object.values(COMMAND_OF));
  });

  it.each(Object.entries(COMMAND_OF))('are given by whom the schema lets ask: %s, %s', (mutation, command) => {
    const roles: readonly Role[] = GIVEN_BY[command];
    expect(rolesOf(mutation)).toEqual(roles);
  });
});
