import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findKafkaTools } from '@anxin/kafka';
import { startPostgres, temporaryFolder } from '@anxin/local/postgres';
import { TEST_POSTGRES } from '@anxin/testing';
import { Command, Option } from 'commander';
import { NEIGHBOUR_SCHEDULES } from './neighbours/schedules';
import { planOf } from './schedule/plan';
import { type Outcome, runSchedule } from './schedule/run-schedule';
import { runStackSchedule } from './schedule/stack-schedules';

type Options = { readonly seed: number; readonly minutes: number; readonly schedule: string };

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const number = (text: string): number => {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`${text} 应为正数 is not a number above zero`);
  return value;
};

const print = (brokers: number, { faults, caughtUpMs, setAside, ...figures }: Outcome): void => {
  say(`\n${brokers} 个节点 broker${brokers > 1 ? 's' : ''}:`);
  say(`  提交 committed ${figures.committed}`);
  say(
    `  丢失 lost ${figures.lost}, 重复 applied twice ${figures.twice}, 乱序 out of order per key ${figures.outOfOrder}`,
  );
  say(
    `  故障 faults ${Object.entries(faults)
      .map(([fault, count]) => `${fault} ${count}`)
      .join(', ')}`,
  );
  say(`  毒消息 poison set aside ${setAside} of ${faults.poison}`);
  say(`  最后一次故障后补齐 caught up ${(caughtUpMs / 1000).toFixed(1)} s after the writers stopped`);
};

const isClean = ({ lost, twice, outOfOrder, setAside, faults }: Outcome): boolean =>
  lost === 0 && twice === 0 && outOfOrder === 0 && setAside === faults.poison;

/** Half the time on one broker, half on three. */
const events = async ({ seed, minutes }: Options): Promise<void> => {
  const tools = await findKafkaTools();
  if (!tools.found) throw new Error(`故障测试需要真实的 Kafka The faults need a real Kafka: ${tools.reason}`);
  const folder = await temporaryFolder('anxin-faults-postgres-');
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres') });
  process.env[TEST_POSTGRES] = postgres.adminUrl;
  try {
    for (const brokers of [1, 3] as const) {
      say(`\n== ${brokers} broker${brokers > 1 ? 's' : ''}, seed ${seed}`);
      const outcome = await runSchedule({ seed, brokers, plan: planOf(seed + brokers, minutes * 30_000), say });
      print(brokers, outcome);
      if (!isClean(outcome)) process.exitCode = 1;
    }
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
};

type Run = (options: Options) => Promise<void>;

/** A schedule that prints its figures and answers whether they are as promised. */
const told =
  (schedule: (say: (line: string) => void) => Promise<boolean>): Run =>
  async () => {
    if (!(await schedule(say))) process.exitCode = 1;
  };

const STACK_SCHEDULES = ['stopping', 'pausing', 'killed-import'];

/** What may be run by its name. */
const SCHEDULES: Readonly<Record<string, Run>> = {
  events,
  ...Object.fromEntries(Object.entries(NEIGHBOUR_SCHEDULES).map(([name, schedule]) => [name, told(schedule)])),
  ...Object.fromEntries(STACK_SCHEDULES.map((name) => [name, told((out) => runStackSchedule(name, out))])),
};
const NAMES = Object.keys(SCHEDULES);

const run = async (options: Options): Promise<void> => {
  const names = options.schedule === 'all' ? NAMES : [options.schedule];
  for (const name of names) {
    say(`\n== ${name}`);
    await SCHEDULES[name]?.(options);
  }
};

new Command('faults')
  .description('按种子制造故障并打印数字 Causes faults by a seed and prints what was lost, twice or out of order')
  .option('--seed <number>', '种子 the seed', number, 1)
  .option('--minutes <number>', '大约多少分钟 about how many minutes', number, 4)
  .addOption(new Option('--schedule <name>', '哪一种故障 which faults').choices([...NAMES, 'all']).default('events'))
  .action(run)
  .parseAsync()
  .catch((fault: unknown) => {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
    process.exit(2);
  });
