import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../child';
import { printRatio } from '../rounds';
import { dueDayRatio } from './due-days';
import { tenTimesThePunches } from './ten-times';

const ROUNDS = 9;
const ANSWER = 'apps/cli/src/main.ts';
const READ_ALONE = 'tests/load/src/answer/read-alone.ts';
const COUNTY = join(__dirname, '..', '..', '..', 'data', 'county');
const PARAMETERS = join(COUNTY, '..', 'parameters.json');

const answer = (folder: string) => run(ANSWER, ['answer', folder, '--on', '2026-02-24', '--parameters', PARAMETERS]);

const times = async (): Promise<void> => {
  const wall: number[] = [];
  const cpu: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const alone = await run(READ_ALONE, [COUNTY]);
    const whole = await answer(COUNTY);
    wall.push(whole.wallMs / alone.wallMs);
    cpu.push(whole.cpuMs / alone.cpuMs);
  }
  printRatio('The whole answer ÷ reading alone, wall time', wall, { atMost: 1.5 });
  printRatio('The whole answer ÷ reading alone, CPU time', cpu, { atMost: 1.5 });
};

const memory = async (): Promise<void> => {
  const folder = await tenTimesThePunches(COUNTY);
  try {
    const [once, tenTimes] = [await answer(COUNTY), await answer(folder)];
    process.stdout.write(`Most memory: ${once.maxRssMb.toFixed(0)} MB, ${tenTimes.maxRssMb.toFixed(0)} MB\n`);
    printRatio('Memory at ten times the punches ÷ at the county', [tenTimes.maxRssMb / once.maxRssMb], { atMost: 1.3 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The bounds of the answer: time against its own reader, memory against ten times the punches, a due day. */
export const benchAnswer = async (): Promise<void> => {
  printRatio('A due day ÷ the same question to chinese-days', Array.from({ length: ROUNDS }, dueDayRatio), {
    atMost: 1,
  });
  await times();
  await memory();
};
