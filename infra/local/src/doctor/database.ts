import { Client } from 'pg';
import { codeOf, type Finding, note, well, wrong } from './finding';

const CLOCK_SECONDS = 5;
const CONNECT_MS = 5_000;

/** A role of a service's database, and where it connects to. */
export type DatabaseAddress = { readonly name: 'DATABASE_URL' | 'API_DATABASE_URL'; readonly url: string };

const ways: Readonly<Record<string, string>> = {
  ECONNREFUSED: '数据库没有启动，或地址、端口有误 it does not run, or host and port are wrong',
  ENOTFOUND: '主机名有误 the host does not exist',
  '28P01': '口令有误 the password is wrong',
  '3D000': '没有这个数据库，先建库 there is no such database: make it first',
  '08P01':
    '连接池拒绝了启动参数 options：DATABASE_URL 须直连 PostgreSQL a pooler refuses the start-up parameter `options`: connect directly',
};

const one = async <Row>(client: Client, sql: string): Promise<Row> => (await client.query(sql)).rows[0] as Row;

/** Behind a pooler that shares sessions, one connection is several of the server's. */
const isShared = async (client: Client): Promise<boolean> => {
  const pids = new Set<number>();
  for (let times = 0; times < 8; times += 1)
    pids.add((await one<{ pid: number }>(client, 'SELECT pg_backend_pid() AS pid')).pid);
  const { kept } = await one<{ kept: string }>(client, "SELECT current_setting('anxin.doctor', true) AS kept");
  return pids.size > 1 || kept !== '1';
};

const examineRole = async (client: Client, { name }: DatabaseAddress): Promise<Finding> => {
  const { role, strong } = await one<{ role: string; strong: boolean }>(
    client,
    'SELECT rolname AS role, (rolsuper OR rolbypassrls) AS strong FROM pg_roles WHERE rolname = current_user',
  );
  if (strong && name === 'API_DATABASE_URL')
    return wrong(
      name,
      `角色 ${role} 不受行级权限约束 is not bound by row-level security`,
      '改用服务的 api 角色 use the role `api` of the service',
    );
  if (strong) return note(name, `角色 ${role} 权限过大 may more than it needs: use the role \`service\``);
  return well(name, `角色 role ${role}`);
};

const examineClock = async (client: Client, { name }: DatabaseAddress): Promise<Finding> => {
  const before = Date.now();
  const { now } = await one<{ now: Date }>(client, 'SELECT clock_timestamp() AS now');
  const off = Math.abs(now.getTime() - (before + Date.now()) / 2) / 1000;
  if (off > CLOCK_SECONDS)
    return wrong(
      name,
      `与数据库时钟相差 ${off.toFixed(0)} 秒 clocks differ by so many seconds`,
      '两边都接上校时服务（NTP）let both follow a time server',
    );
  return well(name, `时钟一致 clocks agree (${off.toFixed(1)} s)`);
};

const examinePooler = async (client: Client, { name }: DatabaseAddress): Promise<readonly Finding[]> =>
  (await isShared(client))
    ? [
        wrong(
          name,
          '经过按事务共享会话的连接池 goes through a pooler that shares sessions',
          '封存与中继须直连 PostgreSQL the sealer and the relay need a direct line',
        ),
      ]
    : [];

/**
 * How a database of a service answers: its role, its clock, whether a pooler stands where none may. No address is told.
 */
export const examineDatabase = async (address: DatabaseAddress): Promise<readonly Finding[]> => {
  const isDirect = address.name === 'DATABASE_URL';
  const client = new Client({
    connectionString: address.url,
    connectionTimeoutMillis: CONNECT_MS,
    // As the services connect: what stands between has to take it.
    ...(isDirect ? { options: '-c anxin.doctor=1' } : {}),
  });
  try {
    await client.connect();
    return [
      await examineRole(client, address),
      await examineClock(client, address),
      ...(isDirect ? await examinePooler(client, address) : []),
    ];
  } catch (fault) {
    const code = codeOf(fault);
    return [
      wrong(
        address.name,
        `连不上 cannot be reached (${code})`,
        ways[code] ?? '查看数据库日志 see what the database logs',
      ),
    ];
  } finally {
    await client.end().catch(() => undefined);
  }
};
