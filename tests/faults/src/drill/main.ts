import { Command } from 'commander';
import { drillRestore } from './restore';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const drill = new Command('drill').description('演练 Drills: what is practised before it is needed');
drill
  .command('restore')
  .description('丢失整机后从备份恢复 A machine is lost with its disk and put back from its backup')
  .action(async () => {
    if (!(await drillRestore(say))) process.exitCode = 1;
  });

drill.parseAsync().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exit(2);
});
