import { resolve } from 'node:path';
import type { Language } from '@anxin/law';
import { Option } from 'commander';
import type { Terminal } from '../report/terminal';

/** npm changes to the root of the house; a path means what it meant where the command was typed. */
export const pathFrom = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

export const language = (): Option =>
  new Option('--lang <language>', '语言 language').choices(['zh', 'en']).default('zh');

export const terminalOf = (lang: Language): Terminal => ({
  language: lang,
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
});
