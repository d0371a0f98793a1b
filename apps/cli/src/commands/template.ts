import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { DomainError, parsePlainMonth, type PlainMonth } from '@anxin/domain-kit';
import { type PrefilledRow, type Table, TABLES, templateOf, writeWorkbook } from '@anxin/intake';
import { type Language, text } from '@anxin/law';
import { Argument, Command } from 'commander';
import { findStack } from '../services/stack-file';
import { language, pathFrom, terminalOf, todayInChina } from './options';

type Options = {
  readonly project?: string;
  readonly month?: PlainMonth;
  readonly roster?: string;
  readonly reason?: string;
  readonly services?: string;
  readonly out?: string;
  readonly lang: Language;
};

const month = (typed: string): PlainMonth => {
  const read = parsePlainMonth(typed);
  if (read) return read;
  throw new DomainError('MONTH_INVALID', `“${typed}”不是月份 "${typed}" is not a month, yyyy-MM`);
};

const optionInvalid = (what: string): DomainError => new DomainError('OPTION_INVALID', what);

/** Whether the rows of a table are each about a worker who is registered already. */
const isOfPeople = ({ references }: Table): boolean =>
  ['worker', 'person'].includes(references['idCardNumber'] ?? '') && 'projectCode' in references;

/** The people whose rows are filled in; none unless a project is named. */
const peopleOf = async (table: Table, options: Options): Promise<readonly PrefilledRow[]> => {
  const { project, month, roster, reason, services } = options;
  if (project === undefined) {
    if (roster === undefined) return [];
    throw optionInvalid('--roster 须同时用 --project 指明项目 --roster needs --project');
  }
  if (!isOfPeople(table))
    throw optionInvalid(
      `${table.name} 不按人填报，不能用 --project ${table.name} has no row a person: leave --project out`,
    );
  // What speaks to services is loaded only where it is needed.
  const { peopleInRegisters, peopleInRoster } = await import('../templates/people');
  if (roster !== undefined) return peopleInRoster(roster, { project, month }, todayInChina());
  if (!reason?.trim())
    throw optionInvalid(
      '完整身份证号须说明理由才能查看：用 --reason，或用 --roster 由总包自己的花名册生成 whole numbers are shown for a --reason only; or give the contractor’s own --roster',
    );
  const { gateway: url, tokens } = findStack(services === undefined ? {} : { file: services });
  if (url === undefined) throw new DomainError('NOT_RUNNING', '没有网关 there is no gateway');
  return peopleInRegisters({ name: 'gateway', url, token: tokens['OFFICE'] ?? '' }, { project, month }, reason);
};

/** A name by which the workbook is read again as a file of its table. */
const nameOf = (table: Table, { project, month }: Options): string =>
  `${table.name}${month ? `-${month}` : ''}${project ? `_${project.replace(/[^\p{L}\p{N}_-]+/gu, '_')}` : ''}.xlsx`;

const run = async (name: string, options: Options): Promise<void> => {
  const { out, language: lang } = terminalOf(options.lang);
  const table: Table | undefined = TABLES.find((one) => one.name === name);
  if (!table) throw optionInvalid(name);
  const people = await peopleOf(table, options);
  const path = options.out ?? pathFrom(nameOf(table, options));
  try {
    // What somebody filled in is not written over; whole numbers are for whoever asked alone.
    await pipeline(writeWorkbook(templateOf(table, people)), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  } catch (fault) {
    if (!(fault instanceof Error && 'syscall' in fault)) throw fault;
    const isThere = 'code' in fault && fault.code === 'EEXIST';
    throw new DomainError(
      'FILE_UNUSABLE',
      isThere
        ? `${path}: 已存在，用 --out 另取一名 exists: name another with --out`
        : `${path}: 无法写入 cannot be written`,
    );
  }
  out(
    text(`模板已写入 ${path}，预填 ${people.length} 人。`, `Written to ${path}, with ${people.length} people.`)[lang],
  );
};

/** `template <table>`: the workbook that a clerk fills in, and sends as it is. */
export const templateCommand = (): Command =>
  new Command('template')
    .description(
      '写出填报用的工作簿：中文表头、下拉选项、填写说明；可预填项目在场工人 Writes the workbook that a clerk fills in, with the people of a project',
    )
    .addArgument(new Argument('<table>', '表 the table').choices(TABLES.map(({ name }) => name)))
    .option('--project <code>', '预填该项目的在场工人 fills in the people of the project')
    .option('--month <month>', '工资月份 yyyy-MM the pay month', month)
    .option(
      '--roster <file>',
      '按总包自己的花名册预填，不查询系统 takes the people from the sender’s own roster',
      pathFrom,
    )
    .option('--reason <text>', '由系统预填时，查看完整号码的理由，逐人留痕、有限额 why whole numbers are looked at')
    .option('--services <file>', '同 .anxin/stack.json 格式的文件 a file like .anxin/stack.json', pathFrom)
    .option('--out <file>', '写到哪里；默认为当前文件夹 where to; default: here, named by the table', pathFrom)
    .addOption(language())
    .addHelpText(
      'after',
      '\n  npm run template -- payroll --project 2506-620522-05-01-100070 --month 2026-01 --roster roster.csv',
    )
    .action(run);
