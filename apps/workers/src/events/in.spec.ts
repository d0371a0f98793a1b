import { newestOf } from '@anxin/contracts';
import { clockHandlers } from '@anxin/service-kit';
import { handlers } from './in';

const all = [...handlers, ...clockHandlers];

it.each(all.map(({ contract }) => contract))('$name is heard in the newest version of its contract', (contract) => {
  expect(newestOf(contract.name)).toBe(contract);
});
