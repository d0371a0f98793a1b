import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  asJsonText,
  type Difference,
  type Expected,
  expectedOn,
  filesOf,
  findParameters,
  loadExpected,
  readJson,
  readParameters,
  Refusals,
  type TableFile,
  writeText,
} from '@anxin/answer';
import { DomainError, type PlainDate } from '@anxin/domain-kit';
import { type Language } from '@anxin/law';
import { Command } from 'commander';
import { bytesToSend } from '../import/owners';
import { printAnswered } from '../report/print-answered';
import { printDifferences } from '../report/print-differences';
import { printRefusals } from '../report/print-refusals';
import { printTaken } from '../report/print-taken';
import { progressOf, SENDING } from '../report/progress';
import type { Terminal } from '../report/terminal';
import { lastDayIn } from '../verify/last-day';
import type { OwnStack } from '../verify/own-stack';
import { asJson, scopeOf } from '../verify/scope';
import { type Question, verified } from '../verify/verified';
import { day, language, pathFrom, terminalOf, todayInChina } from './options';

type Options = {
  readonly on?: readonly PlainDate[];
  readonly parameters?: string;
  readonly expected?: string;
  readonly only?: readonly string[];
  readonly without?: readonly string[];
  readonly json?: string;
  readonly live?: true;
  readonly lang: Language;
};

const askedDays = ({ on = [], expected: path }: Options, expected: Expected | undefined): readonly PlainDate[] => {
  if (expected && path) for (const asked of on) expectedOn(expected, asked, path);
  return on.length > 0 ? on : Object.keys(expected ?? {}).map(day);
};

/** The later of the last day in the data and the last day asked about; without either, today. */
const businessDayOf = async (files: readonly TableFile[], asked: readonly PlainDate[]): Promise<PlainDate> => {
  const last = await lastDayIn(files, todayInChina());
  return [...asked, ...(last ? [last] : [])].toSorted().at(-1) ?? todayInChina();
};

type Run = {
  readonly files: readonly TableFile[];
  readonly question: Omit<Question, 'personToken'>;
  readonly json: string | undefined;
};

/** Takes the files into the stack and asks it. Answers how many differences there are. */
const runOn = async (stack: OwnStack, { files, question, json }: Run, terminal: Terminal): Promise<number> => {
  const { takeIn } = await import('../import/take-in');
  const token = stack.tokens['OFFICE'] ?? '';
  const services = Object.fromEntries(
    Object.entries(stack.services).map(([name, url]) => [name, { name, url, token }]),
  );
  const refusals = new Refusals();
  const progress = progressOf(terminal, bytesToSend(files, services), SENDING);
  printTaken(terminal, await takeIn(files, services, refusals, progress).finally(progress.stop));
  printRefusals(terminal, refusals);

  const { scope, days, expected } = question;
  const answers: Record<string, unknown> = {};
  const differences: Difference[] = [];
  for await (const day of verified(
    { name: 'gateway', url: stack.gateway, token },
    { ...question, personToken: stack.personToken },
  )) {
    if (!expected) printAnswered(terminal, scope, day.answer);
    if (json) answers[day.answer.on] = asJson(scope, day.answer);
    differences.push(...day.differences);
  }
  if (json) writeText(json, asJsonText(answers));
  if (expected) printDifferences(terminal, days.length, differences);
  return differences.length;
};

/** Lives through the folder's days on the stack. Answers how many differences there are. */
const liveOn = async (stack: OwnStack, { files, question }: Run, terminal: Terminal): Promise<number> => {
  const { expected } = question;
  if (!expected) throw expectedMissing();
  const { lived } = await import('../verify/live');
  const token = stack.tokens['OFFICE'] ?? '';
  const services = Object.fromEntries(
    Object.entries(stack.services).map(([name, url]) => [name, { name, url, token }]),
  );
  const [gateway, refusals] = [{ name: 'gateway', url: stack.gateway, token }, new Refusals()];
  const live = { gateway, services, files, question: { ...question, expected }, today: todayInChina(), refusals };
  const differences: Difference[] = [];
  for await (const day of lived(live)) {
    terminal.err(`${day.on} ${day.differences.length}`);
    differences.push(...day.differences);
  }
  printRefusals(terminal, refusals);
  printDifferences(terminal, question.days.length, differences);
  return differences.length;
};

const expectedMissing = (): DomainError =>
  new DomainError('EXPECTED_MISSING', '请用 --expected 给出预期文件 give the expected answers with --expected');

const EXPECTED_NAMES = ['expected-daily.json.gz', 'expected.json', 'expected.json.gz'];

/** What a folder that is lived through is compared with, unless told: its own expected answers, of as many days as it has. */
const expectedIn = (folder: string): string => {
  const found = EXPECTED_NAMES.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (found === undefined) throw expectedMissing();
  return found;
};

const run = async (folder: string, given: Options): Promise<void> => {
  const options = given.live ? { ...given, expected: given.expected ?? expectedIn(folder) } : given;
  const terminal = terminalOf(options.lang);
  const scope = scopeOf(options.only, options.without);
  const parametersFile = options.parameters ?? findParameters(folder);
  readParameters(parametersFile);
  const expected = options.expected ? loadExpected(options.expected, readJson(options.expected)) : undefined;
  const asked = askedDays(options, expected);
  const { files } = filesOf(folder);
  const businessDay = (options.live && asked.toSorted()[0]) || (await businessDayOf(files, asked));
  const question: Omit<Question, 'personToken'> = {
    scope,
    days: asked.length > 0 ? asked : [businessDay],
    ...(expected && options.expected ? { expected: { path: options.expected, answers: expected } } : {}),
  };

  const { onOwnStack } = await import('../verify/own-stack');
  const own = { parametersFile, businessDay, say: terminal.err };
  const work = options.live ? liveOn : runOn;
  const differences = await onOwnStack(own, (stack) => work(stack, { files, question, json: options.json }, terminal));
  if (differences > 0) process.exitCode = 1;
};

const names = (value: string): readonly string[] => value.split(',').filter((name) => name !== '');

/** `verify <folder>`: a stack of its own takes the folder in and is asked through the gateway; its answers compared. */
export const verifyCommand = (): Command =>
  new Command('verify')
    .description(
      '另起一套独立的系统，导入文件夹，经网关提问，与预期比较 Starts a stack of its own, takes the folder in, asks through the gateway, compares',
    )
    .argument('<folder>', '表格所在文件夹 the folder with the files', pathFrom)
    .option(
      '--on <day>',
      '哪一天，可重复；默认为预期文件的各天，否则数据的最后一天 the day, may be repeated; default: those expected, else the last in the data',
      (value, days: PlainDate[] = []) => [...days, day(value)],
    )
    .option('--parameters <file>', '参数文件；默认为文件夹内或其上级的 parameters.json the parameters file', pathFrom)
    .option('--expected <file>', '与预期逐项比较，有差异则退出码为 1 compare, exit 1 on a difference', pathFrom)
    .option('--only <names>', '只比较这些，如 balances,deposits,W03 compare only these', names)
    .option('--without <names>', '不比较这些 leave these out', names)
    .option('--json <file>', '把答案写成 JSON write the answers as JSON', pathFrom)
    .option(
      '--live',
      '逐日导入并推进业务日期，比较 cases 中成立的预警 feed day by day with the clock, compare the warnings standing in cases',
    )
    .addOption(language())
    .addHelpText(
      'after',
      `\n  npm run verify -- ${join('tests', 'data', 'small')} --expected tests/data/small/expected.json`,
    )
    .action(run);
