import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SERVICE_NAMES } from '@anxin/contracts';
import { type Build, checkOut, commitOf, handOver, startBuild, stopBuild } from '@anxin/local/checkout';
import { temporaryFolder } from '@anxin/local/postgres';
import {
  compileChanged,
  type Ports,
  type Replica,
  SERVERS,
  type StackOptions,
  startReplica,
  WEB,
} from '@anxin/local/stack';
import { askers, failedOf, type Heard } from '../neighbours/askers';
import { portsForTwo, secondOf, send, takeIn, untilStackSettled } from '../neighbours/system';
import { accountCommand, examine, isWhole, tellExamined } from './examine';
import { loggedIn } from './logged-in';
import { migrateAll } from './migrating';
import { BEFORE, MEANWHILE, type Replaced, UPGRADE_ORDER } from './order';
import { heldAgainstNeverUpgraded, toldTwice } from './outcome';

type Say = (line: string) => void;

const FLAT = '{ projects(first: 5) { nodes { code name } } }';
const CHAIN = '{ projects(first: 5) { nodes { code wageFigures { arrearsFen } warningLevel } } }';
const EVERY_CODE = /./;
/** How long two builds serve and consume beside each other when the file is in. */
const BESIDE_MS = 2_000;

export type UpgradeOptions = {
  /** The ref to upgrade from; without one, the release before this build. */
  readonly from?: string;
  readonly transport: StackOptions['transport'];
};

/** The older build's stack, and whom those who ask are led to: a gateway that is there. */
type Upgrading = {
  readonly old: Build;
  readonly asked: { gateway: string; readonly tokens: Build['tokens'] };
  /** The web that is there, for one who logged in at the older build's. */
  readonly people: {
    gateway: string;
    readonly tokens: Build['tokens'];
    readonly headers: Readonly<Record<string, string>>;
  };
  readonly ports: Awaited<ReturnType<typeof portsForTwo>>['ports'];
  readonly folder: string;
  /** Processes of this build. */
  readonly replicas: Set<Replica>;
};

const startNew = async (
  { old, folder, replicas }: Upgrading,
  name: Replaced,
  port: number,
  place: string,
): Promise<Replica> => {
  const howToRun = (of: string) => {
    const way = old.ways[of];
    if (!way) throw new Error(`the older build does not tell how ${of} is run`);
    return way;
  };
  const replica = await startReplica({ howToRun }, name, { port, dataDir: join(folder, place) });
  replicas.add(replica);
  return replica;
};

/** How this build is run: UPGRADE.md says which settings it needs that the older one had not. */
const waysOfNow = ({ [WEB]: web, ...ways }: Build['ways']): Build['ways'] => {
  const key = ways['gateway']?.env['GATEWAY_KEY'];
  return web && key ? { ...ways, [WEB]: { ...web, env: { CALL_KEY: key, ...web.env } } } : ways;
};

/** A process of this build works beside the older one and takes a file in; then the older ends, and one of this build takes its place. */
const replace = async (upgrading: Upgrading, name: Replaced): Promise<void> => {
  const { old, asked, people, ports, replicas } = upgrading;
  const beside = await startNew(upgrading, name, ports[secondOf(name)], 'beside');
  // Whoever asks it is led to the one beside, and back.
  const led = name === 'gateway' ? asked : name === WEB ? people : undefined;
  const first = led?.gateway ?? '';
  if (led) led.gateway = beside.url;
  await send({ ...old, services: { ...old.services, [name]: beside.url } }, MEANWHILE[name]);
  await sleep(BESIDE_MS);
  await handOver(old, name);
  await startNew(upgrading, name, ports[name], 'new');
  if (led) led.gateway = first;
  await beside.stop();
  replicas.delete(beside);
};

const shown = ({ asked, codes, p50, p99 }: Heard): string =>
  `${asked}, 未答 failed ${JSON.stringify(codes)}, p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`;

/** Replaces every process under load; answers how many commands were acknowledged, and whether all was answered. */
const upgradeAsked = async (upgrading: Upgrading, say: Say) => {
  const { asked, people, old } = upgrading;
  const all = [
    askers(asked, 1, () => FLAT, EVERY_CODE),
    askers(asked, 1, () => CHAIN, EVERY_CODE),
    askers(asked, 1, accountCommand, EVERY_CODE),
    askers(people, 1, () => FLAT, EVERY_CODE),
  ] as const;
  const stop = () => Promise.all(all.map((one) => one.stop()));
  try {
    const isMigrated = await migrateAll(old, upgrading.folder, say);
    for (const name of UPGRADE_ORDER) {
      // Web knows one address of the gateway, which here is one process: of its turn those notice who are not led elsewhere.
      if (name === 'gateway') await all[3].stop();
      const began = performance.now();
      await replace(upgrading, name);
      const files = MEANWHILE[name].join(', ');
      say(`  ${name}: ${((performance.now() - began) / 1_000).toFixed(1)} s, 其间导入 meanwhile ${files}`);
    }
    const [flat, chain, commands, screens] = (await stop()) as [Heard, Heard, Heard, Heard];
    say(`提问 questions: ${shown(flat)}`);
    say(`跨服务提问 joined questions: ${shown(chain)}`);
    say(`命令 commands: ${shown(commands)}`);
    say(`网页提问 questions of a screen: ${shown(screens)}`);
    const failed = failedOf(flat) + failedOf(chain) + failedOf(commands) + failedOf(screens);
    return { acknowledged: commands.asked - failedOf(commands), isAnswered: failed === 0 && isMigrated };
  } finally {
    await stop();
  }
};

/** Holds what came of it against what was acknowledged and against a stack that was never upgraded. */
const judge = async ({ old }: Upgrading, acknowledged: number, checkout: string, say: Say): Promise<boolean> => {
  await untilStackSettled(old);
  const examined = await Promise.all(SERVICE_NAMES.map((name) => examine(old, old.folder, name)));
  for (const of of examined) tellExamined(say, of);
  const wrong = await toldTwice(old, acknowledged);
  say(`丢失或重复 lost or twice, of ${acknowledged} commands: ${wrong.join('; ') || '无 none'}`);
  const files = [...BEFORE, ...UPGRADE_ORDER.flatMap((name) => MEANWHILE[name])];
  const differences = await heldAgainstNeverUpgraded(old, files, join(checkout, 'tests/data/parameters.json'));
  say(`与从未升级者之差 differs from a stack that was never upgraded: ${differences.length}`);
  for (const difference of differences.slice(0, 10)) say(`  ${difference}`);
  return examined.every(isWhole) && wrong.length === 0 && differences.length === 0;
};

/**
 * A stack of an older build becomes one of this build, process by process, while it is asked and files come in. Answers
 * whether every question was answered, nothing was lost or doubled, and its figures are those of a stack that was never
 * upgraded.
 */
export const drillUpgrade = async (say: Say, { from, transport }: UpgradeOptions): Promise<boolean> => {
  const commit = await commitOf(from);
  const folder = await temporaryFolder('anxin-drill-upgrade-');
  const checkout = join(folder, 'checkout');
  const replicas = new Set<Replica>();
  let old: Build | undefined;
  try {
    say(`从 from ${commit.title}`);
    say(`  依赖 packages: ${await checkOut(commit, checkout)}`);
    const { ports, environment } = await portsForTwo();
    // Its web takes every other port for a service's.
    const own = Object.fromEntries(SERVERS.map((name) => [name, ports[name]])) as Ports;
    const build = await startBuild(checkout, { web: true, ports: own, environment, transport, tellsWays: true });
    old = { ...build, ways: waysOfNow(build.ways) };
    say(`旧版已启动 the older build runs; 事件 events: ${old.transport.kind}`);
    await compileChanged([...SERVICE_NAMES, 'gateway', WEB].map((name) => [name, 'main'] as const));
    await takeIn(old, BEFORE);
    const asked = { gateway: old.gateway, tokens: old.tokens };
    const people = { ...asked, gateway: old.web, headers: await loggedIn(old.web, 'office-1') };
    const upgrading: Upgrading = { old, asked, people, ports, folder, replicas };
    const { acknowledged, isAnswered } = await upgradeAsked(upgrading, say);
    return (await judge(upgrading, acknowledged, checkout, say)) && isAnswered;
  } finally {
    await Promise.all([...replicas].map(({ stop }) => stop()));
    if (old) await stopBuild(old);
    await rm(folder, { recursive: true, force: true });
  }
};
