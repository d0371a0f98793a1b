import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withCommands } from '@anxin/service-kit';
import { rolesOfMutations, shutFields } from '@anxin/testing';
import { orderAggregate } from './commands/order-aggregate';
import { enforcement } from './subgraph';

const schema = enforcement.schema();

it('whoever may see an object may see every field that it cannot be without', () => {
  expect(shutFields(schema)).toEqual([]);
});

it('a mutation is open to those who may give its command', () => {
  expect(rolesOfMutations(schema)).toEqual({ orderOpen: orderAggregate.givenBy.OpenOrder });
});

it('the README shows what may be commanded as it is (else: npm run print)', () => {
  const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');
  expect(readme).toBe(withCommands(readme, enforcement.definition.commands ?? []));
});
