/** A process of its own, since tracing in a test's sandbox takes many times as long: folder, programs; prints the bytes of each. */
import { join } from 'node:path';
import { layOut } from './content';

const main = async ([folder = '', ...programs]: readonly string[]): Promise<void> => {
  const bytes: [string, number][] = [];
  for (const program of programs) bytes.push([program, await layOut(program, join(folder, program))]);
  process.stdout.write(JSON.stringify(Object.fromEntries(bytes)));
};

void main(process.argv.slice(2));
