import { existsSync, statfsSync } from 'node:fs';
import { freemem, totalmem } from 'node:os';
import { findKafkaTools } from '@anxin/kafka';
import { isPortFree, listenerAt } from '@anxin/process';
import { type Finding, note, well, wrong } from './finding';

/** The lines of Node that are tried, each with the last day on which its makers mend it. */
const NODE_LINES: Readonly<Record<number, string>> = { 20: '2026-04-30', 22: '2027-04-30', 24: '2028-04-30' };
const OLDEST_20 = 19;

const GIGABYTE = 1024 ** 3;
const LEAST = { disk: 2, memory: 2 } as const;
const FONT = '/usr/share/fonts/truetype/hanazono/HanaMinB.ttf';

/** @param version as `process.versions.node` has it @param today yyyy-MM-dd */
export const examineNode = (version: string, today: string): Finding => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const mended = NODE_LINES[major];
  const lines = Object.keys(NODE_LINES).join('、');
  if (!mended || (major === 20 && minor < OLDEST_20))
    return wrong(
      'Node',
      `${version}，需要 needs ${lines}（20.${OLDEST_20} 起）`,
      '安装 install Node 24: https://nodejs.org',
    );
  if (today > mended)
    return note('Node', `${version} 可用，官方已于 ${mended} 停止维护，建议换用 24; works, but ended on ${mended}`);
  return well('Node', `${version}，官方维护到 mended until ${mended}`);
};

const examineRoom = (folder: string): readonly Finding[] => {
  const { bavail, bsize } = statfsSync(folder);
  const disk = (bavail * bsize) / GIGABYTE;
  const memory = freemem() / GIGABYTE;
  return [
    disk < LEAST.disk
      ? wrong(
          '磁盘 disk',
          `只剩 ${disk.toFixed(1)} GB free`,
          `腾出至少 ${LEAST.disk} GB，或以 ANXIN_HOME 换一个位置 free some, or set ANXIN_HOME`,
        )
      : well('磁盘 disk', `${disk.toFixed(0)} GB 可用 free`),
    memory < LEAST.memory
      ? note(
          '内存 memory',
          `空闲 ${memory.toFixed(1)} GB free of ${(totalmem() / GIGABYTE).toFixed(0)}，可能较慢 it may be slow`,
        )
      : well('内存 memory', `${memory.toFixed(0)} GB 空闲 free`),
  ];
};

const examineTools = async (): Promise<readonly Finding[]> => {
  const tools = await findKafkaTools();
  return [
    tools.found
      ? well('Kafka', `可在本机启动 can be started here (${tools.java})`)
      : note('Kafka', `${tools.reason} 将用内置传输 the embedded transport serves instead`),
    existsSync(FONT)
      ? well('字体 font', FONT)
      : note(
          '字体 font',
          '没有生僻字字体，文书中的生僻姓名会缺字 rare characters of names will be missing: apt-get install fonts-hanazono',
        ),
  ];
};

/** Whose each port is that a stack needs. */
const examinePort = async (name: string, port: number): Promise<Finding> => {
  if (await isPortFree(port)) return well(`端口 port ${port}`, `${name} 可用 free`);
  const holder = await listenerAt(port);
  const who = holder
    ? `${holder.command.trim().slice(0, 120)} (pid ${holder.pid})`
    : '看不到的进程 a process that is not to be seen';
  if (holder && /start\/main\.ts|\/apps\/[a-z]+\/dist\/main\.cjs|kafka|postgres/.test(holder.command))
    return note(`端口 port ${port}`, `${name}: 已在运行 runs: ${who}`);
  return wrong(
    `端口 port ${port}`,
    `${name} 被占用 is taken by ${who}`,
    `停掉它，或设置 stop it, or set ${name.toUpperCase()}_PORT`,
  );
};

/** What a stack on this machine needs of it. */
export const examineMachine = async (
  ports: Readonly<Record<string, number>>,
  folder: string,
): Promise<readonly Finding[]> => [
  examineNode(process.versions.node, new Date().toISOString().slice(0, 10)),
  ...examineRoom(folder),
  ...(await examineTools()),
  ...(await Promise.all(Object.entries(ports).map(([name, port]) => examinePort(name, port)))),
];
