import { Readable } from 'node:stream';
import { addDays, plainDate } from '@anxin/domain-kit';
import { madeClues } from '../clues/made-clues';
import { bareCommands } from '../journal/bare-commands';
import { msOf, printRatio, printSpread, tell } from '../rounds';
import { ask, asOwner, type BenchStack, send, settled, withStack } from '../stack';

const CLOCKS = 10_000;
/** Working days, so that the clues of each have a last day of their own. */
const RECEIVED = ['2026-03-04', '2026-03-05', '2026-03-06', '2026-03-09', '2026-03-10'];

const setClock = async (stack: BenchStack, day: string): Promise<void> => {
  await ask(stack.services['projects'] ?? '', stack, `mutation { clockSet(day: "${day}") }`);
  await settled(stack);
};

const receive = (stack: BenchStack, receivedOn: string) =>
  send(
    stack,
    'cases',
    'clues',
    Readable.toWeb(madeClues(`D${receivedOn}`, CLOCKS, { area: '620522105', receivedOn })) as never,
    { name: `clues-${receivedOn}.csv`, alone: true },
  );

/** The last days of the clocks that run, each with how many have it. */
const lastDays = (stack: BenchStack): Promise<readonly { readonly day: string; readonly clocks: number }[]> =>
  asOwner(stack, 'cases', async (client) => {
    const { rows } = await client.query<{ day: string; clocks: number }>(
      `SELECT due_on::text AS day, count(*)::int AS clocks FROM deadline WHERE status = 'RUNNING' GROUP BY 1 ORDER BY 1`,
    );
    return rows;
  });

/** Clocks a second that are told when their day is over, in one minute: journalled, sealed and heard. */
const firing = (): Promise<readonly number[]> => {
  const rates: number[] = [];
  const fire = async (stack: BenchStack): Promise<void> => {
    for (const day of RECEIVED) await receive(stack, day);
    let today = plainDate('2026-03-10');
    for (const { day, clocks } of await lastDays(stack)) {
      for (; today < day; today = addDays(today, 1)) await setClock(stack, addDays(today, 1));
      today = addDays(today, 1);
      const ms = await msOf(() => setClock(stack, today));
      tell(`${clocks} clocks of ${day} in ${ms.toFixed(0)} ms`);
      rates.push((clocks / ms) * 1_000);
    }
  };
  return withStack(fire).then(() => rates);
};

/** Ten thousand clocks whose last day ends at the same midnight, against commands given one by one. */
export const benchClocks = async (): Promise<void> => {
  const bare = await bareCommands(RECEIVED.length);
  const fired = await firing();
  printSpread('Commands with journal a second, 16 writers', bare);
  printSpread('Clocks fired, journalled and sealed a second', fired);
  printRatio(
    'The same ÷ commands',
    fired.map((rate, round) => rate / (bare[round] ?? 0)),
    { atLeast: 0.5 },
  );
};
