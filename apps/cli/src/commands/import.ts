import { join } from 'node:path';
import { filesAt, mappingsIn, Refusals } from '@anxin/answer';
import { DomainError } from '@anxin/domain-kit';
import type { Language } from '@anxin/law';
import { Command } from 'commander';
import { bytesToSend } from '../import/owners';
import type { TakenIn } from '../import/take-in';
import { printRefusals, RefusalFile } from '../report/print-refusals';
import { printTaken } from '../report/print-taken';
import { progressOf, SENDING } from '../report/progress';
import { SendBackFolder } from '../send-back/send-back-folder';
import {
  language,
  pathFrom,
  type MappingOptions,
  type RefusalOptions,
  terminalOf,
  withMappings,
  withRefusals,
} from './options';
import { type ServiceOptions, servicesOf, withServices } from './service-options';

type Options = ServiceOptions &
  RefusalOptions &
  MappingOptions & {
    readonly lang: Language;
  };

// Refused rows are listed and the rest is in count; of a file refused whole nothing is, and a script has to learn of it.
const endAsTaken = ({ files }: TakenIn): void => {
  const unusable = files.filter(({ report }) => report.status === 'REFUSED').map(({ file }) => file);
  if (unusable.length === 0) return;
  throw new DomainError(
    'FILE_UNUSABLE',
    `整个文件被拒，其余已导入，原因见上 refused whole, see above why; the others went in: ${unusable.join(', ')}`,
  );
};

const run = async (path: string, options: Options): Promise<void> => {
  const terminal = terminalOf(options.lang);
  const { files, ignored } = filesAt(path, options.mapping, mappingsIn(path));
  const services = servicesOf(options);
  // What speaks to services is loaded only where it is needed: `answer` stays quick.
  const [{ takeIn }, { destinationsFrom }] = await Promise.all([
    import('../import/take-in'),
    import('../send-back/destinations'),
  ]);

  const refusalFile = options.refusals ? new RefusalFile(options.refusals, options.lang) : undefined;
  const sendBack = options.sendBack ? new SendBackFolder(options.sendBack, files) : undefined;
  const refusals = new Refusals(refusalFile, sendBack);
  refusals.ignoredFiles.push(...ignored);
  const progress = progressOf(terminal, bytesToSend(files, services), SENDING);
  const taken = await takeIn(files, services, refusals, progress).finally(progress.stop);
  await refusalFile?.close();
  printTaken(terminal, taken);
  printRefusals(terminal, refusals);
  await sendBack?.write(terminal, destinationsFrom(services));
  endAsTaken(taken);
};

/** `import <folder or file>`: sends a county's files to the services that own them. */
export const importCommand = (): Command =>
  withMappings(withRefusals(withServices(new Command('import'))))
    .description(
      '把文件夹或文件中的表格发送给所属服务 Send a folder of files, or a file, to the services that own them',
    )
    .argument('<path>', '表格所在文件夹，或一个表格 the folder with the files, or a file', pathFrom)
    .addOption(language())
    .addHelpText('after', `\n  npm run import -- ${join('tests', 'data', 'small')}`)
    .action(run);
