import { access, cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SERVICE_NAMES } from '@anxin/contracts';
import { findKafkaTools, installKafka, startBroker } from '@anxin/kafka';
import { backUp, restore } from '@anxin/local/backup';
import { adminUrlOf, archiveIn, connected, removePostgres, temporaryFolder } from '@anxin/local/postgres';
import { SERVERS, type Stack, startStack } from '@anxin/local/stack';
import { freePorts } from '@anxin/process';
import { eventually } from '@anxin/testing';
import { askers, failedOf } from '../neighbours/askers';
import { DATA, takeIn, untilStackSettled } from '../neighbours/system';
import { accountCommand, commandsIn, examine, type Examined, isWhole, tellExamined } from './examine';

type Say = (line: string) => void;

const WRITE_MS = 3_000;

/** The brokers outlive the databases, as a cluster elsewhere does: their topics then hold what was taken back. */
const brokersFor = async (folder: string) => {
  const tools = await findKafkaTools();
  if (!tools.found) return { kind: 'embedded' as const, stop: () => Promise.resolve() };
  const broker = await startBroker({ classPath: await installKafka(), dataDir: join(folder, 'kafka') });
  process.env['KAFKA_BROKERS'] = broker.address;
  return { kind: 'auto' as const, stop: () => broker.stop() };
};

/** Commands for a while, each answered before the next of its asker. */
const writeFor = async (stack: Stack, ms: number): Promise<number> => {
  const { stop } = askers(stack, 3, accountCommand);
  await new Promise((go) => setTimeout(go, ms));
  const heard = await stop();
  if (failedOf(heard) > 0) throw new Error(`commands were not answered: ${JSON.stringify(heard.codes)}`);
  return heard.asked;
};

/** What was committed until now stands in the archive. */
const archived = async (dataDir: string, backups: string): Promise<void> => {
  const adminUrl = (await adminUrlOf(join(dataDir, 'postgres'))) ?? '';
  const name = await connected(adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>('SELECT pg_walfile_name(pg_switch_wal()) AS name');
    return rows[0]?.name ?? '';
  });
  await eventually(() => access(join(archiveIn(backups), name)), { withinMs: 30_000 });
};

const kill = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};

/** Looks again until every reader has noticed the new epochs of whom it hears. */
const examineAll = (stack: Stack, dataDir: string): Promise<readonly Examined[]> =>
  eventually(
    async () => {
      const all = await Promise.all(SERVICE_NAMES.map((name) => examine(stack, dataDir, name)));
      const late = all.filter(({ unnoticed }) => unnoticed.length > 0);
      if (late.length > 0)
        throw new Error(late.map(({ service, unnoticed }) => `${service}: ${unnoticed.join(', ')}`).join('; '));
      return all;
    },
    { withinMs: 90_000, everyMs: 1_000 },
  );

/** A drill's folders, and how a stack is started in one of them beside brokers that outlive it. */
const prepare = async () => {
  const folder = await temporaryFolder('anxin-drill-');
  const at = (name: string): string => join(folder, name);
  const places = { lost: at('lost'), fresh: at('fresh'), backups: at('backups'), elsewhere: at('elsewhere') };
  const ports = await freePorts(SERVERS);
  const brokers = await brokersFor(folder);
  const start = (dataDir: string, archiveTo: string): Promise<Stack> =>
    startStack({
      ...{ dataDir, archiveTo, ports, transport: brokers.kind, say: () => undefined },
      ...{ parametersFiles: [join(DATA, 'parameters.json')], businessDay: '2026-03-10' },
    });
  const clear = async (): Promise<void> => {
    await brokers.stop();
    for (const home of [places.lost, places.fresh]) await removePostgres(join(home, 'postgres'));
    await rm(folder, { recursive: true, force: true });
  };
  return { ...places, start, clear };
};

type Prepared = Awaited<ReturnType<typeof prepare>>;

/** What was acknowledged, and which part of it stood in the archive, when the machine was lost. */
type Lost = { readonly acknowledged: number; readonly archived: number; readonly at: number };

/** Works, is backed up meanwhile, works on, and is lost with its disk: what stands elsewhere is a copy of that moment. */
const lose = async ({ lost, backups, elsewhere }: Prepared, stack: Stack, say: Say): Promise<Lost> => {
  const began = performance.now();
  const backingUp = backUp({ dataDir: lost, to: backups });
  const during = await writeFor(stack, WRITE_MS);
  await backingUp;
  say(`备份 backed up in ${((performance.now() - began) / 1_000).toFixed(1)} s; ${during} commands meanwhile`);
  const after = await writeFor(stack, WRITE_MS);
  await archived(lost, backups);
  const unarchived = await writeFor(stack, WRITE_MS);
  await cp(backups, elsewhere, { recursive: true });
  const at = Date.now();
  for (const pid of Object.values(stack.pids)) kill(pid);
  kill(Number.parseInt(await readFile(join(lost, 'postgres/data/postmaster.pid'), 'utf8'), 10));
  await stack.stop();
  await removePostgres(join(lost, 'postgres'));
  say(
    `机器与磁盘全失 machine and disk are lost; ${after} commands were archived, ${unarchived} came after the last WAL`,
  );
  return { acknowledged: during + after + unarchived, archived: during + after, at };
};

/** Looks at what was put back and works on with it; prints what was lost. Answers whether all is well. */
const judge = async ({ fresh }: Prepared, stack: Stack, { acknowledged, archived: safe }: Lost, say: Say) => {
  const found = await commandsIn(stack);
  await untilStackSettled(stack);
  const examined = await examineAll(stack, fresh);
  for (const of of examined) tellExamined(say, of);
  const again = await writeFor(stack, 1_000);
  await untilStackSettled(stack);
  say(`此后 from then on: ${again} commands, all settled`);
  say(`已归档而丢失 lost of ${safe} archived commands: ${Math.max(0, safe - found)}`);
  say(`末段 WAL 之后丢失 lost after the last WAL: ${Math.min(acknowledged - safe, acknowledged - found)} commands`);
  return examined.every((of) => isWhole(of) && of.unnoticed.length === 0) && found >= safe;
};

/**
 * A machine is lost with its disk: what was archived elsewhere is put back into a new cluster, beside brokers that hold
 * more than it. Answers whether nothing archived was lost and all found together again.
 */
export const drillRestore = async (say: Say): Promise<boolean> => {
  const prepared = await prepare();
  const { lost, fresh, backups, elsewhere, start, clear } = prepared;
  let stack: Stack | undefined;
  try {
    stack = await start(lost, backups);
    say(`事件 events: ${stack.transport.kind}`);
    await takeIn(stack);
    const what = await lose(prepared, stack, say);
    const began = performance.now();
    const { lastCommitAt } = await restore({ from: elsewhere, dataDir: fresh });
    stack = await start(fresh, elsewhere);
    say(`恢复并启动 put back and started in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
    if (lastCommitAt)
      say(
        `  到末笔为止 up to ${((what.at - lastCommitAt.getTime()) / 1_000).toFixed(1)} s before the machine was lost`,
      );
    return await judge(prepared, stack, what, say);
  } finally {
    await stack?.stop();
    await clear();
  }
};
