import { SERVICE_NAMES } from '@anxin/contracts';
import { freshStack, type RunningStack } from '../world/stack';
import { killDuringImport } from './killed-import';
import { pause } from './pausing';
import { stopUnderLoad } from './stopping';

/** What a schedule came to: figures to print, and whether it was clean. */
type Came = { readonly figures: object; readonly isClean: boolean };

const WITHIN_MS = 10_000;
const MINUTE_MS = 61_000;
/** Every process that people and services talk to. */
const STOPPED = [...SERVICE_NAMES, 'gateway', 'web'];

const stopping = async (stack: RunningStack, service: string, afterMs: number): Promise<Came> => {
  const figures = await stopUnderLoad(stack, service, afterMs);
  return { figures, isClean: figures.cut === 0 && figures.endedMs < WITHIN_MS };
};

/** Named schedules on every process of the office, as `npm start` runs them. */
const STACK_SCHEDULES: Readonly<Record<string, (stack: RunningStack) => AsyncGenerator<Came>>> = {
  async *stopping(stack) {
    for (const service of STOPPED) for (const afterMs of [0, 500, 3_000]) yield await stopping(stack, service, afterMs);
  },
  async *pausing(stack) {
    for (const service of ['workers', 'projects', 'gateway']) {
      const figures = await pause(stack, service, MINUTE_MS);
      yield { figures, isClean: figures.isSame };
    }
  },
  async *'killed-import'(stack) {
    const figures = await killDuringImport(stack, '2026-03-11');
    const { leftOnDisk, status, sessions, closedMs, clockMs } = figures;
    const isClosed = status === 'INTERRUPTED' && sessions === 0 && closedMs + clockMs < WITHIN_MS;
    yield { figures, isClean: leftOnDisk.length === 0 && isClosed };
  },
};

/** Runs a schedule and prints its figures; answers whether all was clean. */
export const runStackSchedule = async (name: string, say: (line: string) => void): Promise<boolean> => {
  const schedule = STACK_SCHEDULES[name];
  if (!schedule)
    throw new Error(`没有这个安排 No schedule ${name}: events, ${Object.keys(STACK_SCHEDULES).join(', ')}`);
  const stack = await freshStack(say);
  let isClean = true;
  try {
    for await (const came of schedule(stack)) {
      say(`${came.isClean ? '✓' : '✗'} ${JSON.stringify(came.figures)}`);
      isClean &&= came.isClean;
    }
  } finally {
    await stack.close();
  }
  return isClean;
};
