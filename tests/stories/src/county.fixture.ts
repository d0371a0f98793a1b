import { readFileSync } from 'node:fs';
import { copyFile, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ownerOf, SERVICE_NAMES, type ServiceName } from '@anxin/contracts';
import { type PlainDate } from '@anxin/domain-kit';
import { Audit, type AuditFinding } from '@anxin/evidence';
import { connected, removePostgres, temporaryFolder } from '@anxin/local/postgres';
import { type Stack, startStack } from '@anxin/local/stack';
import { type Settlement, untilSettled } from '@anxin/service-kit';
import { chanceOf, shuffled } from '@anxin/testing';
import { IS_ALOUD, STORY_SEED } from './play';
import { storyteller, type Told, type Who } from './telling.fixture';

export type { Told, Who } from './telling.fixture';

const DATA = join(__dirname, '../../data');

/** The rows of a file of the small county. */
export const smallRows = (table: string): readonly Readonly<Record<string, string>>[] => {
  const [header = '', ...lines] = readFileSync(join(DATA, 'small', `${table}.csv`), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [columns[index] ?? '', cell])));
};

export type Answer = {
  readonly data: Record<string, unknown> | null;
  readonly codes: readonly string[];
  readonly text: string;
};

const MONTHS = ['2025-11', '2025-12', '2026-01'];
const monthly = (table: string): readonly string[] => MONTHS.map((month) => `${table}-${month}`);
/** The small county's files, in the order of their tables. */
export const FILES: readonly string[] = [
  ...['enterprises', 'projects', 'roster'],
  ...[...monthly('attendance'), ...monthly('payroll'), ...monthly('bank-return')],
  'escrow-statement',
];
const tableOf = (file: string): string => file.replace(/-\d{4}-\d\d$/, '');
/** The service that takes a file. */
export const takerOf = (file: string): ServiceName => {
  const owner = ownerOf(tableOf(file));
  if (!owner) throw new Error(`No service takes ${file}.`);
  return owner;
};

export type Report = {
  readonly status: string;
  readonly rows: number;
  readonly recorded: number;
  readonly same: number;
  readonly refused: number;
};
export type CountyOptions = {
  readonly transport?: 'auto' | 'embedded';
  /** Another county whose keys it shares: the same person has the same token in both. */
  readonly keysOf?: { readonly dataDir: string };
  /** Whether services are killed now and then; by the seed unless told. */
  readonly losesServices?: boolean;
  /** Nothing of it is told aloud, though the story is. */
  readonly isQuiet?: boolean;
};

/** How often a seeded story loses a service before a step. */
const KILLS_A_STEP = 0.06;

/** Part of a session. */
export const IN_SESSION = { 'x-import-session': 'open' };

/** A whole system of its own, as a user would start it, with the people of the field who ask it. */
export const startCounty = async (businessDay: string, options: CountyOptions = {}) => {
  const { transport = 'embedded', keysOf, losesServices = STORY_SEED > 0, isQuiet = false } = options;
  const dataDir = await temporaryFolder('anxin-story-');
  if (keysOf) await copyFile(join(keysOf.dataDir, 'secrets.json'), join(dataDir, 'secrets.json'));
  const stack: Stack = await startStack({
    dataDir,
    parametersFiles: [join(DATA, 'parameters.json')],
    businessDay,
    ports: 'free',
    passing: true,
    transport,
    say: () => undefined,
  });
  const headers = (who: Who): Record<string, string> =>
    who === 'PUBLIC' ? {} : { authorization: `Bearer ${stack.tokens[who]}` };

  /** Asks as somebody: the gateway, or a service itself. */
  const ask = async (who: Who, query: string, url = stack.gateway): Promise<Answer> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers(who) },
      body: JSON.stringify({ query }),
    });
    const text = await response.text();
    const { data = null, errors = [] } = JSON.parse(text) as {
      data?: Record<string, unknown>;
      errors?: { extensions: { code: string } }[];
    };
    return { data, codes: errors.map(({ extensions }) => extensions.code), text };
  };

  const call = async (service: string, path: string, init: RequestInit = {}, who: Who = 'OFFICE'): Promise<unknown> => {
    const response = await fetch(`${stack.services[service]}${path}`, {
      ...init,
      headers: { ...headers(who), ...(init.headers as Record<string, string> | undefined) },
    });
    return response.json();
  };
  /** The office sends a file to its owner: that of the small county, or rows of its own. */
  const imports = async (file: string, text?: string, more: Record<string, string> = {}): Promise<Report> =>
    (await call(takerOf(file), `/imports/${tableOf(file)}`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', 'x-file-name': `${file}.csv`, ...more },
      body: text ?? readFileSync(join(DATA, 'small', `${file}.csv`)),
    })) as Report;

  const all = (path: string): Promise<unknown[]> =>
    Promise.all(SERVICE_NAMES.map((service) => call(service, path, { method: 'POST' })));
  const settled = (): Promise<void> =>
    untilSettled(
      async () => (await Promise.all(SERVICE_NAMES.map((service) => call(service, '/settlement')))) as Settlement[],
    );
  const heard = new Map<string, number>();
  const tell = storyteller(async () => {
    await settled();
    const news = new Map<string, readonly Told[]>();
    for (const service of SERVICE_NAMES) {
      const told = await feed(service, 'OFFICE', heard.get(service));
      heard.set(service, told.at(-1)?.position ?? heard.get(service) ?? 0);
      news.set(service, told);
    }
    return news;
  }, IS_ALOUD && !isQuiet);

  const chance = chanceOf(STORY_SEED);
  let kills = 0;
  /** Some service is killed and started again. */
  const kill = async (of: () => number = chance): Promise<void> => {
    const [service = 'projects'] = shuffled(SERVICE_NAMES, of);
    kills += 1;
    process.kill(stack.pids[service] ?? 0, 'SIGKILL');
    await stack.restart(service);
    await tell.event(`（${service} 被杀死后重新启动）`);
  };
  /** The broker of the stack is killed, where it has one: its supervisor starts it again, and nobody waits for it. */
  const killBroker = async (): Promise<void> => {
    if (stack.transport.kind !== 'own Kafka') return;
    const noted = await readFile(join(dataDir, 'kafka/broker.pid'), 'utf8');
    process.kill(Number.parseInt(noted, 10), 'SIGKILL');
    await tell.event('（消息服务器被杀死，随后自行重启）');
  };
  /** Now and then that happens. */
  const mishap = async (): Promise<void> => {
    if (losesServices && chance() < KILLS_A_STEP) await kill();
  };

  /** A session over both services, as the command line has one: facts go in, what follows is drawn when it closes. */
  const session = async (files: readonly string[], send = (file: string) => imports(file, undefined, IN_SESSION)) => {
    await all('/imports-open');
    const reports = new Map<string, Report>();
    let owner: string | undefined;
    for (const file of files) {
      if (owner !== undefined && owner !== takerOf(file)) await settled();
      owner = takerOf(file);
      reports.set(file, await send(file));
    }
    await settled();
    await all('/imports-close');
    await settled();
    return reports;
  };

  /** Moves the business clock, each day done before the next. */
  const moveTo = async (day: PlainDate): Promise<void> => {
    const { data } = await ask('OFFICE', '{ businessDay }');
    if (data?.['businessDay'] === day) return;
    const { codes } = await ask('OFFICE', `mutation { clockSet(day: "${day}") }`);
    if (codes.length > 0) throw new Error(`the clock did not move to ${day}: ${codes.join()}`);
    await settled();
    await tell.event(`—— ${day} ——`);
  };

  /** How many events each service has published. */
  const published = async (): Promise<Readonly<Record<string, number>>> => {
    await settled();
    const counts = (await Promise.all(SERVICE_NAMES.map((service) => call(service, '/settlement')))) as Settlement[];
    return Object.fromEntries(counts.map(({ service, published }) => [service, published]));
  };

  /** All that a service has published after a position and somebody may hear, in order. */
  const feed = async (service: string, who: Who = 'OFFICE', from = 0): Promise<readonly Told[]> => {
    const told: Told[] = [];
    for (let after = from; ;) {
      const page = (await call(service, `/feed?limit=500&after=${after}`, {}, who)) as { events: Told[]; next: number };
      told.push(...page.events);
      if (page.next === after) return told;
      after = page.next;
    }
  };

  /** What the feeds of all services say that does not add up. */
  const audited = async (): Promise<readonly AuditFinding[]> => {
    await settled();
    const { data } = await ask('OFFICE', '{ businessDay }');
    const audit = new Audit();
    for (const service of SERVICE_NAMES) for (const event of await feed(service)) audit.take(event);
    return audit.findings(String(data?.['businessDay']));
  };

  const logs = async (): Promise<string> => {
    const folder = join(dataDir, 'logs');
    const files = await readdir(folder);
    return (await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
  };

  return {
    stack,
    /** Asks a service's database as whoever owns it. */
    asOwner: <Found>(service: ServiceName, work: Parameters<typeof connected<Found>>[1]): Promise<Found> => {
      const { databases } = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as {
        databases: Record<string, { migrator: string }>;
      };
      const url = new URL(stack.databases[service] ?? '');
      [url.username, url.password] = [`${service}_migrator`, databases[service]?.migrator ?? ''];
      return connected(url.toString(), work);
    },
    call,
    dataDir,
    session,
    published,
    moveTo,
    settled,
    feed,
    audited,
    tell,
    mishap,
    kill,
    killBroker,
    /** How often a service was killed. */
    kills: (): number => kills,
    /** What every process has written so far. */
    logs,
    /** The process of the databases. */
    postgresPid: async (): Promise<number> =>
      Number((await readFile(join(dataDir, 'postgres/data/postmaster.pid'), 'utf8')).split('\n')[0]),
    ask,
    imports,
    close: async () => {
      await stack.stop();
      await removePostgres(join(dataDir, 'postgres'));
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};

export type County = Awaited<ReturnType<typeof startCounty>>;
