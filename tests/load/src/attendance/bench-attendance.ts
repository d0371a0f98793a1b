import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Client } from 'pg';
import { run } from '../child';
import { copiedOut, copyInMs } from '../copy';
import { printRatio, printSpread, spreadOf, tell } from '../rounds';
import { asOwner, type BenchStack, DATA, peakMb, send, sendSubjects, withStack } from '../stack';
import { asWorkbook } from './workbook';

const ROUNDS = 3;
const MONTHS = ['2025-11', '2025-12', '2026-01'] as const;
const fileOf = (month: string): string => join(DATA, 'county', `attendance-${month}.csv.gz`);

/** Sends a month the way a gate's platform does. */
const sendMonth = (stack: BenchStack, month: string) => {
  const body = Readable.toWeb(createReadStream(fileOf(month)));
  return send(stack, 'workers', 'attendance', body as never, { name: `attendance-${month}.csv.gz` });
};

/** The punches of a month, put by COPY alone into an empty table of the same make. */
const copyMs = async (client: Client, month: string): Promise<number> => {
  const prepared = await copiedOut(client, `punch_${month.replace('-', '_')}`);
  await client.query(`CREATE TABLE punch_copy (LIKE punch INCLUDING ALL) PARTITION BY RANGE (at);
    CREATE TABLE punch_copy_month PARTITION OF punch_copy
      FOR VALUES FROM ('${month}-01') TO ('${month}-01'::date + interval '1 month')`);
  const ms = await copyInMs(client, 'punch_copy', prepared);
  await client.query('DROP TABLE punch_copy');
  return ms;
};

/** The same by the office's command line, for what the sender holds in memory; the service knows the rows by then. */
const senderMb = async ({ services, tokens }: BenchStack): Promise<number> => {
  const urls = Object.entries(services).flatMap(([name, url]) => ['--url', `${name}=${url}`]);
  const where = [...urls, '--token', tokens['OFFICE'] ?? ''];
  const { maxRssMb } = await run('apps/cli/src/main.ts', ['import', fileOf(MONTHS[2]), ...where]);
  return maxRssMb;
};

/** The rates of the same months as a clerk's workbooks, each as a part of that of CSV. */
const workbookRatios = async (rateOfCsv: number): Promise<{ ratios: readonly number[]; mb: number }> => {
  const ratios: number[] = [];
  let mb = 0;
  await withStack(async (stack) => {
    await sendSubjects(stack);
    for (const month of MONTHS) {
      const body = await asWorkbook(fileOf(month));
      const { ms, rows } = await send(stack, 'workers', 'attendance', body, { name: `attendance-${month}.xlsx` });
      tell(`${month}: ${rows} punches of a workbook in ${ms.toFixed(0)} ms`);
      ratios.push(((rows / ms) * 1_000) / rateOfCsv);
    }
    mb = peakMb(stack, 'workers');
  });
  return { ratios, mb };
};

/**
 * A county's punches over HTTP, a month a file: read, checked, told apart from what stands, kept and rolled up, against
 * COPY of the punches alone into an empty table of the same make; then the same rows as workbooks.
 */
export const benchAttendance = async (): Promise<void> => {
  const [ratios, rates, memory, sender]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let turn = 0; turn < ROUNDS; turn++) {
    await withStack(async (stack) => {
      await sendSubjects(stack);
      for (const month of MONTHS) {
        const { ms, rows } = await sendMonth(stack, month);
        const alone = await asOwner(stack, 'workers', (client) => copyMs(client, month));
        tell(`${month}: ${rows} punches in ${ms.toFixed(0)} ms, COPY alone in ${alone.toFixed(0)} ms`);
        ratios.push(alone / ms);
        rates.push((rows / ms) * 1_000);
      }
      memory.push(peakMb(stack, 'workers'));
      if (turn === 0) sender.push(await senderMb(stack));
    });
  }
  const workbooks = await workbookRatios(spreadOf(rates).median);
  printSpread('Punches a second', rates);
  printRatio('COPY of the prepared punches ÷ the import', ratios, { atLeast: 0.5 });
  printRatio('The rate of workbooks ÷ that of CSV', workbooks.ratios, { atLeast: 0.25 });
  printRatio('Memory of the service at most, MB', [...memory, workbooks.mb], { atMost: 256 });
  printRatio('Memory of the sender at most, MB', sender, { atMost: 256 });
};
