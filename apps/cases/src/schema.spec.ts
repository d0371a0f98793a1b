import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withCommands } from '@anxin/service-kit';
import { rolesOfMutations, shutFields } from '@anxin/testing';
import { clueCommands } from './commands/clue-aggregate';
import { documentCommands } from './commands/document-aggregate';
import { cases } from './subgraph';

const schema = cases.schema();

it('whoever may see an object may see every field that it cannot be without', () => {
  expect(shutFields(schema)).toEqual([]);
});

/** `AssignClue` as the mutation that gives it: `clueAssign`. */
const mutationsOf = ({ name, givenBy }: { readonly name: string; readonly givenBy: object }) => {
  const Name = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  return Object.entries(givenBy).map(([command, roles]) => [`${name}${command.replace(Name, '')}`, roles] as const);
};
/** What no mutation gives: the clock's, and what routes take in and hand out. */
const NOT_BY_MUTATION = ['clueReceive', 'clueMissDuty', 'documentRead'];

it('a mutation is open to those who may give its command', () => {
  const given = [...mutationsOf(clueCommands), ...mutationsOf(documentCommands)].map(
    ([name, roles]) => [name, (roles as string[]).toSorted()] as const,
  );
  const expected = given.filter(([name]) => !NOT_BY_MUTATION.includes(name));
  const sorted = Object.entries(rolesOfMutations(schema)).map(([name, roles]) => [name, roles.toSorted()]);
  expect(Object.fromEntries(sorted)).toEqual({
    ...Object.fromEntries(expected),
    clueRegister: Object.fromEntries(given)['clueReceive'],
  });
});

it('the README shows what may be commanded as it is (else: npm run print)', () => {
  const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');
  expect(readme).toBe(withCommands(readme, cases.definition.commands ?? []));
});
