import { Readable } from 'node:stream';
import type { Client } from 'pg';
import { copiedOut, copyInMs } from '../copy';
import { msOf, printRatio, printSpread, tell } from '../rounds';
import { askAs, asOwner, type BenchStack, peakMb, send, withStack } from '../stack';
import { madeClues } from './made-clues';

const FILES = 3;
const CLUES = 100_000;
const OPEN_CLOCKS = 50_000;
const ROUNDS = 9;
const TOWN = '620522104';

/** What a round's clues lead to, a table a time. */
const rowsOf = (round: string) => ({
  clue: `SELECT * FROM clue WHERE external_no LIKE '${round}-%'`,
  clue_report: `SELECT * FROM clue_report WHERE external_no LIKE '${round}-%'`,
  deadline: `SELECT * FROM deadline WHERE stream LIKE 'clue:VISIT:${round}-%'`,
});

/** How long COPY alone takes to put a round's rows into empty tables of the same make, in ms. */
const copyMs = async (client: Client, round: string): Promise<number> => {
  let ms = 0;
  for (const [table, rows] of Object.entries(rowsOf(round))) {
    const prepared = await copiedOut(client, `(${rows})`);
    await client.query(`CREATE TABLE ${table}_copy (LIKE ${table} INCLUDING ALL)`);
    ms += await copyInMs(client, `${table}_copy`, prepared);
    await client.query(`DROP TABLE ${table}_copy`);
  }
  return ms;
};

const sendMade = (stack: BenchStack, round: string, clues: number, area: string) => {
  const body = Readable.toWeb(madeClues(round, clues, { area }));
  return send(stack, 'cases', 'clues', body as never, { name: `clues-${round}.csv`, alone: true });
};

const intake = async (stack: BenchStack): Promise<void> => {
  const [ratios, rates]: [number[], number[]] = [[], []];
  for (let file = 0; file < FILES; file++) {
    const round = `R${file}`;
    const { ms } = await sendMade(stack, round, CLUES, '620522105');
    const alone = await asOwner(stack, 'cases', (client) => copyMs(client, round));
    tell(`${CLUES} clues in ${ms.toFixed(0)} ms, COPY alone in ${alone.toFixed(0)} ms`);
    ratios.push(alone / ms);
    rates.push((CLUES / ms) * 1_000);
  }
  printSpread('Clues a second', rates);
  printRatio('COPY of the prepared rows ÷ the import of clues', ratios, { atLeast: 0.1 });
  printRatio('Memory of the service at most, MB', [peakMb(stack, 'cases')], { atMost: 256 });
};

const BOARD = `{ mustDo(through: "2026-03-10", first: 100) { totalCount nodes { duty dueOn status clue { code stage } } } }`;
const COUNTED = `SELECT count(*) FROM deadline WHERE ended_on IS NULL AND status <> 'PAUSED' AND due_on <= '2026-03-10'`;

/** What an area must do, asked of the service, against one count of its open clocks by their index. */
const mustDo = async (stack: BenchStack): Promise<void> => {
  await sendMade(stack, 'OPEN', OPEN_CLOCKS, TOWN);
  await asOwner(stack, 'cases', async (client) => {
    await client.query('VACUUM ANALYZE deadline');
    // The planner would read the table from end to end: it is not much longer than its index.
    await client.query('SET enable_seqscan = off');
    const count = () => client.query(COUNTED);
    for (const role of ['TOWN', 'OFFICE']) {
      const board = () => askAs(role, stack.services['cases'] ?? '', stack, BOARD);
      await board();
      await count();
      const [ratios, answers]: [number[], number[]] = [[], []];
      for (let round = 0; round < ROUNDS; round++) {
        const alone = await msOf(count);
        const asked = await msOf(board);
        answers.push(asked);
        ratios.push(asked / alone);
      }
      printSpread(`What must be done, as ${role}, ms`, answers);
      printRatio(`The same ÷ one count of ${OPEN_CLOCKS} open clocks`, ratios, { atMost: 3 });
    }
  });
};

/** What must be done among fifty thousand open clocks, and a county's clues of ten years by HTTP. */
export const benchClues = (): Promise<void> =>
  withStack(async (stack) => {
    await mustDo(stack);
    await intake(stack);
  });
