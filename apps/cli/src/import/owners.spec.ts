import { SERVICES } from '@anxin/contracts';
import { TABLES } from '@anxin/intake';

it('a service takes only tables that can be read', () => {
  const known = TABLES.map(({ name }) => name);
  expect(known).toEqual(expect.arrayContaining(Object.values(SERVICES).flatMap(({ tables }) => tables)));
});
