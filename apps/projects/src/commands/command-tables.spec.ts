import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Role, withCommands } from '@anxin/service-kit';
import { Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import { projects } from '../subgraph';
import { projectCommands } from './project-aggregate';

const fileOf = (name: string): string => readFileSync(join(__dirname, '../..', name), 'utf8');

/** The command that each mutation gives. */
const COMMAND_OF = {
  wageAccountOpen: 'OpenWageAccount',
  agreementSign: 'SignAgreement',
  permitIssue: 'IssuePermit',
  worksStart: 'StartWorks',
  rightsBoardPost: 'PostRightsBoard',
  depositLodge: 'LodgeDeposit',
  depositDraw: 'DrawDeposit',
  depositTopUp: 'TopUpDeposit',
} as const;
/** Sets the clock of a demonstration; it changes nothing that is recorded. */
const NO_COMMAND = 'clockSet';

/** The roles of each mutation, as its `@allow` says. */
const rolesOfMutations = (): ReadonlyMap<string, readonly string[]> => {
  const isMutation = (node: { kind: string; name?: { value: string } }): node is ObjectTypeDefinitionNode =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name?.value === 'Mutation';
  const fields = parse(fileOf('schema.graphql')).definitions.filter(isMutation).flatMap((type) => type.fields ?? []);
  return new Map(
    fields.map(({ name, directives = [] }) => {
      const to = directives.find((one) => one.name.value === 'allow')?.arguments?.[0]?.value;
      return [name.value, to?.kind === Kind.LIST ? to.values.map((role) => 'value' in role && String(role.value)) : []];
    }) as [string, string[]][],
  );
};

describe('the commands of a project', () => {
  it('stand in the README as they are', () => {
    const readme = fileOf('README.md');
    expect(readme).toBe(withCommands(readme, projects.definition.commands ?? []));
  });

  it('are given by one mutation each, but for what a file tells', () => {
    expect([...rolesOfMutations().keys()].filter((name) => name !== NO_COMMAND)).toEqual(Object.keys(COMMAND_OF));
    const given = Object.entries(projectCommands.givenBy).filter(([, roles]) => roles.length > 0);
    expect(given.map(([command]) => command)).toEqual(Object.values(COMMAND_OF));
  });

  it.each(Object.entries(COMMAND_OF))('are given by whom the schema lets ask: %s, %s', (mutation, command) => {
    const roles: readonly Role[] = projectCommands.givenBy[command];
    expect(rolesOfMutations().get(mutation)).toEqual(roles);
  });
});
