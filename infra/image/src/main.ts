/** `npm run image -- <program> <folder>`: lays out what the image of a program holds. */
import { resolve } from 'node:path';
import { layOut, PROGRAMS } from './content';

const MEGABYTE = 1_000_000;

const main = async ([program = '', out = '']: readonly string[]): Promise<void> => {
  if (!PROGRAMS.includes(program) || out === '')
    throw new Error(`npm run image -- <program> <folder>, a program of: ${PROGRAMS.join(', ')}`);
  const bytes = await layOut(program, resolve(process.env['INIT_CWD'] ?? '.', out));
  process.stdout.write(`${program}: ${(bytes / MEGABYTE).toFixed(1)} MB\n`);
};

main(process.argv.slice(2)).catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
});
