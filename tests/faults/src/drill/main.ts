import { Command } from 'commander';
import { drillCompose } from './compose';
import { drillRestore } from './restore';
import { drillUpgrade } from './upgrade';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const drill = new Command('drill').description('演练 Drills: what is practised before it is needed');
drill
  .command('compose')
  .description('由容器引擎运行 infra/compose What infra/compose gives, run by an engine on the images that are there')
  .action(async () => {
    if (!(await drillCompose(say))) process.exitCode = 1;
  });
drill
  .command('restore')
  .description('丢失整机后从备份恢复 A machine is lost with its disk and put back from its backup')
  .action(async () => {
    if (!(await drillRestore(say))) process.exitCode = 1;
  });
drill
  .command('upgrade')
  .description('旧版带着在途请求逐个换成当前版 A stack of an older build becomes one of this build while it is asked')
  .option('--from <ref>', '旧版的 git 引用，默认为上一个发布 the older build, by default the last release')
  .option('--embedded', '不用 Kafka without Kafka')
  .action(async ({ from, embedded }: { readonly from?: string; readonly embedded?: boolean }) => {
    const transport = embedded ? 'embedded' : 'auto';
    if (!(await drillUpgrade(say, { ...(from ? { from } : {}), transport }))) process.exitCode = 1;
  });

drill.parseAsync().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exit(2);
});
