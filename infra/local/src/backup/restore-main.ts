/** `npm run restore -- --from FOLDER [--until MOMENT]`: puts a backup where the stack of this repository keeps its data. */
import { parseArgs } from 'node:util';
import { endLeftOvers } from '../stack';
import { leaveHome, takeHome } from '../start/home';
import { BACKUPS, DATA } from '../start/paths';
import { sayFault } from '../start/say-fault';
import { BackupFault } from './fault';
import { restore } from './restore';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const momentOf = (text: string | undefined): Date | undefined => {
  if (text === undefined) return undefined;
  const moment = new Date(text);
  if (!Number.isNaN(moment.getTime()) && /T.*(Z|[+-]\d\d:?\d\d)$/.test(text)) return moment;
  throw new BackupFault(
    'RESTORE_MOMENT_INVALID',
    `${text} is no moment with its zone, such as 2026-03-10T09:00:00+08:00.`,
  );
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { from: { type: 'string' }, until: { type: 'string' } } });
  const from = values.from ?? BACKUPS;
  if (!from) throw new BackupFault('BACKUP_FOLDER_NEEDED', 'npm run restore -- --from FOLDER [--until MOMENT]');
  const until = momentOf(values.until);
  await takeHome();
  try {
    await endLeftOvers(DATA);
    const { base, lastCommitAt } = await restore({ from, dataDir: DATA, ...(until ? { until } : {}) });
    say(`已恢复 Put back from ${base.folder}`);
    say(`  最后一笔 the last commit: ${lastCommitAt?.toISOString() ?? `before ${base.manifest.endedAt}`}`);
    say('  npm start: 各服务自行开始新纪元 each service begins a new epoch by itself');
  } finally {
    leaveHome();
  }
};

main().catch(sayFault);
