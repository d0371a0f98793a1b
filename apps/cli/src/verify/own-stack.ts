import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomainError, type PlainDate } from '@anxin/domain-kit';
import { type Stack, startStack } from '@anxin/local';

export type OwnStack = Pick<Stack, 'gateway' | 'services' | 'tokens' | 'issuer' | 'personToken'>;

export type OwnStackOptions = {
  readonly parametersFile: string;
  readonly businessDay: PlainDate;
  readonly say: (line: string) => void;
};

/** What keeps a stack from starting says so in one line, under its own code. */
const refused = (fault: unknown): unknown =>
  fault instanceof Error && fault.name.endsWith('Fault') && 'code' in fault
    ? new DomainError(String(fault.code), fault.message)
    : fault;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Rejects when the user ends the run; until it is done with, a signal no longer ends the process by itself. */
const interruption = () => {
  let stop = (): void => undefined;
  const asked = new Promise<never>((_, reject) => {
    const onSignal = (): void => reject(new DomainError('INTERRUPTED', '已中断 the run was interrupted'));
    for (const signal of SIGNALS) process.on(signal, onSignal);
    stop = () => SIGNALS.forEach((signal) => process.off(signal, onSignal));
  });
  asked.catch(() => undefined);
  return { asked, done: stop };
};

/**
 * Does work on a stack of its own, beside anything that runs, and leaves nothing of it: on any end, an interruption
 * too, its processes stop and its folder goes.
 */
export const onOwnStack = async <Result>(
  { parametersFile, businessDay, say }: OwnStackOptions,
  work: (stack: OwnStack) => Promise<Result>,
): Promise<Result> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'anxin-verify-'));
  const interrupted = interruption();
  try {
    const stack = await startStack({
      dataDir,
      parametersFiles: [parametersFile],
      businessDay,
      ports: 'free',
      passing: true,
      // Brokers that the environment names are somebody's: events of a trial do not go there.
      transport: 'embedded',
      say,
    }).catch((fault: unknown) => {
      throw refused(fault);
    });
    try {
      return await Promise.race([work(stack), interrupted.asked]);
    } finally {
      await stack.stop();
    }
  } finally {
    interrupted.done();
    await rm(dataDir, { recursive: true, force: true });
  }
};
