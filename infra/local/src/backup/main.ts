/** `npm run backup -- --to FOLDER`: backs up the stack of this repository while it runs. */
import { parseArgs } from 'node:util';
import { BACKUPS, DATA } from '../start/paths';
import { sayFault } from '../start/say-fault';
import { backUp } from './back-up';
import { BackupFault } from './fault';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const main = async (): Promise<void> => {
  const { to = BACKUPS } = parseArgs({ options: { to: { type: 'string' } } }).values;
  if (!to) throw new BackupFault('BACKUP_FOLDER_NEEDED', 'npm run backup -- --to FOLDER');
  const { folder, manifest, isArchiving } = await backUp({ dataDir: DATA, to });
  say(`已备份 Backed up to ${folder}`);
  for (const [service, end] of Object.entries(manifest.journals)) say(`  ${service}: ${end} events`);
  say(`  一致时刻 consistent from ${manifest.endedAt} on`);
  if (isArchiving) return;
  const how = `ANXIN_BACKUPS=${to} npm start`;
  say(`  未归档 WAL，只能恢复到此刻 No WAL is archived: only this moment can be put back. ${how}`);
};

main().catch(sayFault);
