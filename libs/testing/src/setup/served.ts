import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const END_WITHIN = 30_000;

// Setup and teardown are loaded one by one, but in one process. Under a symbol, because Jest copies what has a name into
// the specs' own global object, and a spec that ended what it started would end ours.
const SERVED = Symbol.for('anxin.served');
type Served = { readonly children: ChildProcess[]; readonly names: string[] };
const kept = globalThis as { [SERVED]?: Served };
const served = (): Served => (kept[SERVED] ??= { children: [], names: [] });

/**
 * Runs a serving program of this house by tsx and answers the line of JSON it prints. It ends when our end of its input
 * closes, so that not even a killed run leaves it. Throws what it wrote to stderr.
 */
export const startServed = async (program: string): Promise<Readonly<Record<string, string>>> => {
  const child = spawn(process.execPath, ['--import', require.resolve('tsx'), program]);
  served().children.push(child);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const line = once(createInterface(child.stdout), 'line').then(([text]) => text as string);
  const closed = once(child, 'close').then(() => undefined);
  const answer = await Promise.race([line, closed]);
  if (answer === undefined) throw new Error(said.trim() || `${program} ended without a word.`);
  return JSON.parse(answer) as Record<string, string>;
};

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => child.kill('SIGKILL'), END_WITHIN);
  child.stdin?.end();
  child.kill('SIGTERM');
  await once(child, 'exit');
  clearTimeout(timer);
};

/**
 * Notes in the environment where a server answers, for the specs: the one that the environment names already, else that
 * of a serving program which is started here.
 */
export const serveAs = async (name: string, program: string, says: string): Promise<void> => {
  if (process.env[name]) return;
  process.env[name] = (await startServed(program))[says];
  served().names.push(name);
};

/** Ends everything that was started, and waits; its address is no longer one to be used. */
export const endServed = async (): Promise<void> => {
  const { children, names } = served();
  delete kept[SERVED];
  for (const name of names) delete process.env[name];
  await Promise.all(children.map(end));
};
