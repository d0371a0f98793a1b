import { join } from 'node:path';
import { DomainError } from '@anxin/domain-kit';
import type { Language } from '@anxin/law';
import { Command } from 'commander';
import { filesAt } from '../county/folder';
import { Refusals } from '../county/refusals';
import { bytesToSend } from '../import/owners';
import { printRefusals, RefusalFile } from '../report/print-refusals';
import { printTaken } from '../report/print-taken';
import { progressOf, SENDING } from '../report/progress';
import { findServices } from '../services/stack-file';
import { language, pathFrom, terminalOf } from './options';

type Options = {
  readonly url?: Readonly<Record<string, string>>;
  readonly services?: string;
  readonly token?: string;
  readonly refusals?: string;
  readonly lang: Language;
};

const address = (text: string, others: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => {
  const [, name, url = ''] = /^([a-z]+)=(https?:\/\/\S+)$/.exec(text) ?? [];
  if (name === undefined || !URL.canParse(url)) {
    throw new DomainError(
      'URL_INVALID',
      `“${text}”应为 服务=地址 "${text}" should be like projects=http://127.0.0.1:4001`,
    );
  }
  return { ...others, [name]: url };
};

const run = async (path: string, options: Options): Promise<void> => {
  const terminal = terminalOf(options.lang);
  const { url: urls, services: file, token } = options;
  const { files, ignored } = filesAt(path);
  const services = findServices({ ...(urls ? { urls } : {}), ...(file ? { file } : {}), ...(token ? { token } : {}) });
  // What speaks to services is loaded only where it is needed: `answer` stays quick.
  const { takeIn } = await import('../import/take-in');

  const refusalFile = options.refusals ? new RefusalFile(options.refusals, options.lang) : undefined;
  const refusals = new Refusals(refusalFile?.add);
  refusals.ignoredFiles.push(...ignored);
  const progress = progressOf(terminal, bytesToSend(files, services), SENDING);
  const taken = await takeIn(files, services, refusals, progress).finally(progress.stop);
  await refusalFile?.close();
  printTaken(terminal, taken);
  printRefusals(terminal, refusals);
};

/** `import <folder or file>`: sends a county's files to the services that own them. */
export const importCommand = (): Command =>
  new Command('import')
    .description(
      '把文件夹或文件中的表格发送给所属服务 Send a folder of files, or a file, to the services that own them',
    )
    .argument('<path>', '表格所在文件夹，或一个表格 the folder with the files, or a file', pathFrom)
    .option(
      '--url <service=url>',
      '服务地址，可重复；默认为 npm start 启动的服务 where a service answers, may be repeated; default: what npm start started',
      address,
    )
    .option('--services <file>', '同 .anxin/stack.json 格式的文件 a file like .anxin/stack.json', pathFrom)
    .option('--token <token>', '令牌，或存放令牌的文件 a token of the office, or the path of a file with it')
    .option('--refusals <file>', '把被拒的行写成 CSV，可用电子表格打开 write the refused rows as CSV', pathFrom)
    .addOption(language())
    .addHelpText('after', `\n  npm run import -- ${join('tests', 'data', 'small')}`)
    .action(run);
