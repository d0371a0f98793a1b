import type { Client } from 'pg';
import { copiedOut, copyInMs } from '../copy';
import { printRatio, printSpread } from '../rounds';
import { asOwner, sendCounty, sendSubjects, withStack } from '../stack';

const ROUNDS = 9;
const TABLES = ['movement', 'ledger_transfer'] as const;

/** The rows that the import made, put into empty tables of the same make by COPY alone. */
const copyMs = async (client: Client): Promise<number> => {
  let ms = 0;
  for (const table of TABLES) {
    const prepared = await copiedOut(client, table);
    await client.query(`CREATE TABLE ${table}_copy (LIKE ${table} INCLUDING ALL)`);
    ms += await copyInMs(client, `${table}_copy`, prepared);
  }
  return ms;
};

/** A county's bank statement over HTTP, from the file to facts, ledger and journal, against COPY of the finished rows. */
export const benchStatement = async (): Promise<void> => {
  const [ratios, rates]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < ROUNDS; turn++) {
    await withStack(async (stack) => {
      await sendSubjects(stack);
      const { ms, rows, recorded } = await sendCounty(stack, 'projects', 'escrow-statement');
      if (recorded !== rows) throw new Error(`${rows - recorded} rows of the statement stood already`);
      ratios.push((await asOwner(stack, 'projects', copyMs)) / ms);
      rates.push((rows / ms) * 1_000);
    });
  }
  printSpread('Statement rows a second', rates);
  printRatio('COPY of the prepared rows ÷ the import', ratios, { atLeast: 0.4 });
};
