import { basename } from 'node:path';
import { filesAt, mappingAt } from '@anxin/answer';
import { DomainError, type PlainDate } from '@anxin/domain-kit';
import { FileRefused, isMappedBy, type Mapping, SHIPPED_MAPPINGS } from '@anxin/intake';
import { type Language, text } from '@anxin/law';
import { Command } from 'commander';
import { tableText } from '../report/terminal';
import { day, language, pathFrom, terminalOf, todayInChina } from './options';

type TryOptions = { readonly with?: Mapping; readonly today: PlainDate; readonly lang: Language };

const mappingFor = (path: string, given: Mapping | undefined): Mapping => {
  const mapping = given ?? SHIPPED_MAPPINGS.find((one) => isMappedBy(one, basename(path)));
  if (mapping) return mapping;
  throw new DomainError(
    'MAPPING_UNKNOWN',
    `${path}: 没有适用的对照，请用 --with 指定 no shipped mapping is for it; name one with --with`,
  );
};

const tryMapping = async (path: string, options: TryOptions): Promise<void> => {
  const terminal = terminalOf(options.lang);
  const mapping = mappingFor(path, options.with);
  const [file] = filesAt(path, [mapping]).files;
  if (!file) throw new DomainError('FILE_UNUSABLE', `${path}: 不是文件 is no file`);
  terminal.out(`${mapping.name}：${mapping.says} → ${mapping.table}`);
  const { printTrial, tried } = await import('../report/print-trial');
  try {
    const trial = await tried(file, options.today);
    printTrial(terminal, trial);
    if (trial.refused > 0) process.exitCode = 1;
  } catch (fault) {
    if (!(fault instanceof FileRefused)) throw fault;
    throw new DomainError(fault.code, `${file.name}: ${fault.says.zh} ${fault.says.en}`);
  }
};

const list = ({ lang }: { readonly lang: Language }): void => {
  const head = text('名称,表,文件名,说明', 'name,table,files,for')[lang].split(',');
  const rows = SHIPPED_MAPPINGS.map(({ name, table, files, says }) => [name, table, files, says]);
  terminalOf(lang).out(tableText(head, rows));
};

/** `mapping try FILE`, `mapping list`: how a file in a layout of its own reads, before anything is sent. */
export const mappingCommand = (): Command =>
  new Command('mapping')
    .description('银行或厂商自有格式的对照文件 Mappings for files in a bank’s or vendor’s own layout')
    .addCommand(
      new Command('try')
        .description(
          '读一遍文件，显示前几行读成什么、哪些被拒；不发送任何内容 Shows how the first rows read and what is refused; nothing is sent',
        )
        .argument('<file>', '文件 the file', pathFrom)
        .option(
          '--with <mapping>',
          '对照文件，或随系统提供的名称；默认按文件名 a mapping file, or the name of a shipped one; default: by the file’s name',
          (named: string) => mappingAt(named, pathFrom),
        )
        .option('--today <day>', '业务日期 the business day', day, todayInChina())
        .addOption(language())
        .action(tryMapping),
    )
    .addCommand(
      new Command('list').description('随系统提供的对照 those that are shipped').addOption(language()).action(list),
    )
    .addHelpText('after', '\n  npm run mapping -- try libs/intake/mappings/samples/DFHP20260110.txt');
