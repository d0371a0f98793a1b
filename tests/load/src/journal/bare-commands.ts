import { withPostgres } from '../database';
import { countyDeposits, migrations } from './deposit';
import { rateOf, WRITERS } from './rate';

/** Commands a second as `npm run bench -- journal` has them, as often as there are rounds. */
export const bareCommands = async (rounds: number): Promise<readonly number[]> => {
  const rates: number[] = [];
  await withPostgres(async (fresh) => {
    const deposits = await countyDeposits(await fresh('command', migrations), { writers: WRITERS });
    await rateOf(deposits.codes, deposits.command);
    for (let round = 0; round < rounds; round += 1) rates.push(await rateOf(deposits.codes, deposits.command));
    await deposits.close();
  });
  return rates;
};
