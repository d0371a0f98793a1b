import { spawn } from 'node:child_process';
import { join } from 'node:path';

const FIXTURE = join(__dirname, 'stop-on-signals.fixture.ts');

/** Starts the fixture, sends each signal when the line it waits for was said, and gives its end and what it said. */
const run = async (how: string, deadlineMs: number, signals: readonly (readonly [string, NodeJS.Signals])[]) => {
  const child = spawn(process.execPath, ['--import', 'tsx', FIXTURE, how, String(deadlineMs)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  const due = [...signals];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text.trim().split('\n')) {
      said.push(line);
      if (due[0]?.[0] === line) child.kill(due.shift()?.[1]);
    }
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, said: said.slice(1) };
};

const ALL = ['stop server', 'stop relay', 'stop database'];

describe('a signal', () => {
  it.each`
    how          | deadlineMs | signals                                                | code | said
    ${'cleanly'} | ${20_000}  | ${[['running', 'SIGTERM']]}                            | ${0} | ${ALL}
    ${'cleanly'} | ${20_000}  | ${[['running', 'SIGINT']]}                             | ${0} | ${ALL}
    ${'badly'}   | ${20_000}  | ${[['running', 'SIGTERM']]}                            | ${1} | ${ALL}
    ${'never'}   | ${50}      | ${[['running', 'SIGTERM']]}                            | ${1} | ${ALL.slice(0, 2)}
    ${'never'}   | ${20_000}  | ${[['running', 'SIGTERM'], ['stop relay', 'SIGTERM']]} | ${1} | ${ALL.slice(0, 2)}
  `(
    'stops the parts in order ($how, $signals) and ends with $code',
    async ({ how, deadlineMs, signals, code, said }) => {
      expect(await run(how, deadlineMs, signals)).toEqual({ code, said });
    },
  );
});
