import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { mappingAt } from '@anxin/answer';
import { DomainError, parsePlainDate, plainDate, type PlainDate } from '@anxin/domain-kit';
import type { Mapping } from '@anxin/intake';
import type { Language, Level } from '@anxin/law';
import { type Command, Option } from 'commander';
import type { Terminal } from '../report/terminal';

/** npm changes to the root of the house; a path means what it meant where the command was typed. */
export const pathFrom = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

/** A day as typed; throws `DAY_INVALID`. */
export const day = (text: string): PlainDate => {
  const date = parsePlainDate(text);
  if (!date)
    throw new DomainError('DAY_INVALID', `“${text}”不是存在的日期 "${text}" is not a day that exists, yyyy-MM-dd`);
  return date;
};

/** The day in China, whatever the machine's zone. */
export const todayInChina = (): PlainDate => plainDate(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10));

export const language = (): Option =>
  new Option('--lang <language>', '语言 language').choices(['zh', 'en']).default('zh');

/** Where what was refused or odd is written: a list of all, and workbooks to send back. */
export type RefusalOptions = { readonly refusals?: string; readonly sendBack?: string };

/** The command with `--refusals` and `--send-back`, as `RefusalOptions` has them. */
export const withRefusals = (command: Command): Command =>
  command
    .option(
      '--refusals <file>',
      '把被拒的行和附注写成 CSV，可用电子表格打开 write the refused rows and the notes as CSV',
      pathFrom,
    )
    .option(
      '--send-back <folder>',
      '把被拒和有附注的行写成退回改正的工作簿，按总包单位和项目分开 write these rows as workbooks to send back, by contractor and project',
      pathFrom,
    );

/** Mappings for files in layouts of their own. */
export type MappingOptions = { readonly mapping?: readonly Mapping[] };

/** The command with `--mapping`, read as it is typed. Throws `MAPPING_INVALID`, `FILE_UNUSABLE`. */
export const withMappings = (command: Command): Command =>
  command.option(
    '--mapping <file>',
    '银行或厂商自有格式的对照文件，或随系统提供的名称，可重复；文件夹内 mappings/*.json 自动使用 a mapping for a layout of their own, or the name of a shipped one; those in mappings/ beside the files are used',
    (text, others: readonly Mapping[] = []) => [...others, mappingAt(text, pathFrom)],
  );

const COLOURS = { BLUE: 'blueBright', YELLOW: 'yellowBright', ORANGE: 'yellow', RED: 'redBright' } as const;

const paint = (level: Level, name: string): string =>
  process.stdout.isTTY && !process.env['NO_COLOR'] ? styleText(COLOURS[level], name) : name;

export const terminalOf = (lang: Language): Terminal => ({
  language: lang,
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  paint,
});
