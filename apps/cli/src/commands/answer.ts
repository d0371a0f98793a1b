import { join } from 'node:path';
import {
  type Answer,
  answerAsJson,
  type AnswerJson,
  answerOn,
  asJsonText,
  because,
  compareAnswer,
  type CountyRead,
  destinationsIn,
  type Difference,
  type Expected,
  expectedOn,
  filesOf,
  findParameters,
  loadExpected,
  mappingsIn,
  type Question,
  questionOf,
  readCounty,
  readJson,
  readParameters,
  Refusals,
  type TableFile,
  watched,
  watchedBy,
  writeText,
} from '@anxin/answer';
import type { PlainDate } from '@anxin/domain-kit';
import { nationalBeyondAnswers, nightShiftUntil, ParameterBook } from '@anxin/law';
import { Command } from 'commander';
import { printAnswer } from '../report/print-answer';
import { printDifferences } from '../report/print-differences';
import { printRefusals, RefusalFile } from '../report/print-refusals';
import { progressOf } from '../report/progress';
import { SendBackFolder } from '../send-back/send-back-folder';
import { printReconciliation } from '../report/reconcile';
import type { Terminal } from '../report/terminal';
import { printBecause } from '../report/print-because';
import {
  day,
  language,
  pathFrom,
  type MappingOptions,
  type RefusalOptions,
  terminalOf,
  todayInChina,
  withMappings,
  withRefusals,
} from './options';

type Options = RefusalOptions &
  MappingOptions & {
    readonly on?: readonly PlainDate[];
    readonly parameters?: string;
    readonly expected?: string;
    readonly json?: string;
    readonly today: PlainDate;
    readonly why?: readonly string[];
    readonly lang: 'zh' | 'en';
  };

const questionAsked = ({ why }: Options): Question | undefined => why && questionOf(why);

/** A folder is read through twice: once for its encoding, once for its rows. */
const PASSES = 2;

const read = async (
  files: readonly TableFile[],
  options: Options,
  terminal: Terminal,
  refusals: Refusals,
  law: ParameterBook,
) => {
  const question = questionAsked(options);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const progress = progressOf(terminal, bytes * PASSES);
  try {
    return await readCounty(
      files.map((file) => watched(file, progress.advance)),
      {
        today: options.today,
        refusals,
        nightShiftUntil: (on) => nightShiftUntil(law, on),
        ...(question ? { watched: watchedBy(question) } : {}),
      },
    );
  } finally {
    progress.stop();
  }
};

const daysAsked = ({ on = [], today }: Options, expected: Expected | undefined): readonly PlainDate[] => {
  if (on.length > 0) return on;
  return expected ? Object.keys(expected).map(day) : [today];
};

const printWhy = (
  terminal: Terminal,
  county: CountyRead,
  question: Question,
  days: readonly PlainDate[],
  law: ParameterBook,
) => {
  for (const on of days) printBecause(terminal, because(county, question, on, law));
};

const run = async (folder: string, options: Options): Promise<void> => {
  const terminal = terminalOf(options.lang);
  const question = questionAsked(options);
  const law = new ParameterBook([
    ...readParameters(options.parameters ?? findParameters(folder)),
    nationalBeyondAnswers,
  ]);
  const expected = options.expected ? loadExpected(options.expected, readJson(options.expected)) : undefined;
  const days = daysAsked(options, expected);

  const file = options.refusals ? new RefusalFile(options.refusals, options.lang) : undefined;
  const { files, ignored } = filesOf(folder, [...(options.mapping ?? []), ...mappingsIn(folder)]);
  const sendBack = options.sendBack ? new SendBackFolder(options.sendBack, files) : undefined;
  const refusals = new Refusals(file, sendBack);
  refusals.ignoredFiles.push(...ignored);
  const county = await read(files, options, terminal, refusals, law);
  await file?.close();

  if (question) return printWhy(terminal, county, question, days, law);
  const answers: Record<string, AnswerJson> = {};
  const differences: Difference[] = [];
  for (const on of days) {
    const answer: Answer = answerOn(county, on, law);
    if (!expected) printAnswer(terminal, county, answer);
    if (!expected && !options.json) continue;
    const asJson = answerAsJson(answer);
    if (expected) differences.push(...compareAnswer(asJson, expectedOn(expected, on, options.expected ?? '')));
    if (options.json) answers[on] = asJson;
  }
  printReconciliation(terminal, county);
  printRefusals(terminal, refusals);
  await sendBack?.write(terminal, () => destinationsIn(county));
  if (options.json) writeText(options.json, asJsonText(answers));
  if (!expected) return;
  printDifferences(terminal, days.length, differences);
  if (differences.length > 0) process.exitCode = 1;
};

/** `answer <folder> --on D`: what is owed and which warnings stand on a day, from a county's files. */
export const answerCommand = (): Command =>
  withMappings(withRefusals(new Command('answer')))
    .description(
      '欠多少、谁被欠、有哪些预警：由文件夹里的表格算出某日的答案 What is owed and what warns on a day, from a folder of files',
    )
    .argument('<folder>', '表格所在文件夹 the folder with the files', pathFrom)
    .option(
      '--on <day>',
      '哪一天，可重复；默认今天 the day, may be repeated; default today',
      (text, days: PlainDate[] = []) => [...days, day(text)],
    )
    .option('--parameters <file>', '参数文件；默认为文件夹内或其上级的 parameters.json the parameters file', pathFrom)
    .option(
      '--expected <file>',
      '与预期答案逐项比较，有差异则退出码为 1 compare with expected answers, exit 1 on a difference',
      pathFrom,
    )
    .option('--json <file>', '把答案写成 JSON write the answers as JSON', pathFrom)
    .option('--today <day>', '业务日期 the business day', day, todayInChina())
    .option(
      '--why <what...>',
      '解释：项目代码 指标，或 项目代码 身份证号 月份 explain: project and indicator, or project, identity number and month',
    )
    .addOption(language())
    .addHelpText('after', `\n  npm run answer -- ${join('tests', 'data', 'small')} --on 2026-01-20`)
    .action(run);
