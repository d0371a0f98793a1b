import { newestOf } from '@anxin/contracts';
import { handlers } from './in';

it.each(handlers.map(({ contract }) => contract))(
  '$name is received in the newest version of its contract',
  (contract) => {
    expect(newestOf(contract.name)).toBe(contract);
  },
);
