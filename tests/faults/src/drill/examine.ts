import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICES, type ServiceName } from '@anxin/contracts';
import { checkDatabase, proveHeads, type Rows, withDatabase } from '@anxin/evidence';
import type { Stack } from '@anxin/local/stack';
import { publicHalf, signingKey } from '@anxin/identity';

const within = <Answer>(
  { databases }: Pick<Stack, 'databases'>,
  service: string,
  ask: (rows: Rows) => Promise<Answer>,
) => withDatabase(databases[service] ?? '', ask);

const numberOf = async (rows: Rows, sql: string): Promise<number> => {
  const [of] = await rows<{ n: number }>(sql, []);
  return of?.n ?? 0;
};

/** What has many digits is taken for somebody's number, and refused. */
const inLetters = (id: string): string => id.replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '');

/** A command that is an event each time, of which every service hears. */
export const accountCommand = (): string =>
  `mutation { accountChange(input: { accountId: "drill-${inLetters(randomUUID())}", reason: "drill", idempotencyKey: "${randomUUID()}" }) { id } }`;

/** How many of the drill's commands stand in a service's journal, as told or as learnt. */
export const commandsTold = (stack: Pick<Stack, 'databases'>, service: ServiceName): Promise<number> =>
  within(stack, service, (rows) =>
    numberOf(
      rows,
      `SELECT count(*)::int AS n FROM journal
       WHERE type IN ('AccountChangeExplained', 'AccountChangeLearnt') AND stream LIKE '%drill-%'`,
    ),
  );

/** How many of the drill's commands `projects` knows of. */
export const commandsIn = (stack: Pick<Stack, 'databases'>): Promise<number> =>
  within(stack, 'projects', (rows) => numberOf(rows, `SELECT count(*)::int AS n FROM account WHERE id LIKE 'drill-%'`));

/** What a service is like after it was put back or upgraded. */
export type Examined = {
  readonly service: ServiceName;
  readonly epoch: number;
  /** What is wrong with its journal, held against the heads that were kept with it. */
  readonly findings: number;
  readonly heads: number;
  /** Publishers whose new epoch it has not noticed. */
  readonly unnoticed: readonly string[];
  readonly setAside: number;
};

const epochOf = (stack: Pick<Stack, 'databases'>, service: string): Promise<number> =>
  within(stack, service, (rows) => numberOf(rows, 'SELECT max(epoch)::float8 AS n FROM epoch'));

const headsOf = async (dataDir: string, service: string) => {
  const folder = join(dataDir, 'heads');
  const names = readdirSync(folder).filter((name) => name.startsWith(`${service}-`));
  const heads = names.map((from) => ({ from, jws: readFileSync(join(folder, from), 'utf8') }));
  return proveHeads(heads, publicHalf(await signingKey(join(dataDir, 'head-key.json'))));
};

const unnoticedBy = async (stack: Pick<Stack, 'databases'>, service: ServiceName, rows: Rows) => {
  const known = await rows<{ publisher: string; epoch: number }>(
    'SELECT publisher, epoch::float8 AS epoch FROM publisher_epoch',
    [],
  );
  const unnoticed: string[] = [];
  for (const publisher of SERVICES[service].subscribesTo) {
    const epoch = await epochOf(stack, publisher);
    if (known.find((of) => of.publisher === publisher)?.epoch !== epoch) unnoticed.push(publisher);
  }
  return unnoticed;
};

/** Looks at a service that runs. */
export const examine = async (
  stack: Pick<Stack, 'databases'>,
  dataDir: string,
  service: ServiceName,
): Promise<Examined> => {
  const { signed, forged } = await headsOf(dataDir, service);
  return within(stack, service, async (rows) => {
    const { findings } = await checkDatabase(rows, signed);
    return {
      service,
      epoch: await epochOf(stack, service),
      findings: findings.length + forged.length,
      heads: signed.length,
      unnoticed: await unnoticedBy(stack, service, rows),
      setAside: await numberOf(rows, 'SELECT count(*)::int AS n FROM set_aside WHERE closed IS NULL'),
    };
  });
};

/** Its journal verifies, and it took what it was told. */
export const isWhole = ({ findings, setAside }: Examined): boolean => findings === 0 && setAside === 0;

export const tellExamined = (
  say: (line: string) => void,
  { service, epoch, findings, heads, unnoticed, setAside }: Examined,
): void =>
  say(
    `  ${service}: 纪元 epoch ${epoch}; 日志核对 findings ${findings} (${heads} heads); ` +
      `未察觉新纪元 unnoticed ${unnoticed.join(', ') || '无 none'}; 搁置 set aside ${setAside}`,
  );
