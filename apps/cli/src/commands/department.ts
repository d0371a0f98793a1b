import { existsSync, readFileSync } from 'node:fs';
import { addDays, DomainError, type PlainDate } from '@anxin/domain-kit';
import { localIssuer, type Actor } from '@anxin/identity';
import { type Language, type Text, text } from '@anxin/law';
import { Command, Option } from 'commander';
import { findStack } from '../services/stack-file';
import type { heldIn } from '../department/held';
import type { Difference } from '../department/reconcile';
import type { Service } from '../services/service';
import { day, language, pathFrom, terminalOf } from './options';
import { type ServiceOptions, servicesOf, withServices } from './service-options';

type Options = ServiceOptions & {
  readonly sector: string;
  readonly out: string;
  readonly from?: 'start';
  readonly resume?: boolean;
  readonly once?: boolean;
  readonly reconcile?: PlainDate | true;
  readonly lang: Language;
};

/** A token for each connection: the file given is read anew, the issuer of a stack that runs here is asked anew. */
const tokensOf = async ({ token, services: file, sector }: Options): Promise<() => Promise<string>> => {
  if (token !== undefined) {
    const path = pathFrom(token);
    return () => Promise.resolve(existsSync(path) ? readFileSync(path, 'utf8').trim() : token);
  }
  const { issuer } = findStack({ ...(file ? { file } : {}) });
  if (!issuer)
    throw new DomainError(
      'TOKEN_MISSING',
      '请用 --token 给出本部门的令牌 give the token of the department with --token',
    );
  const local = await localIssuer(issuer);
  const actor: Actor = { id: `${sector.toLowerCase()}-1`, role: 'DEPARTMENT', sectors: [sector] };
  if (!(await local.accounts.has(actor.id))) await local.accounts.put(actor);
  return async () => {
    const account = await local.accounts.get(actor.id);
    if (account) return local.mint(account);
    throw new DomainError('UNAUTHENTICATED', `${actor.id} 已停用 the account was withdrawn`);
  };
};

/** Ends a run by Ctrl-C, SIGTERM, a fault, or with `--once` when all publishers have told what they have. */
const endOf = () => {
  const end = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort());
  return end;
};

const DIFFERS: Readonly<Record<Difference['what'], Text>> = {
  MISSING: text('文件中缺少', 'is missing in the file'),
  TOO_MANY: text('文件中多出', 'stands in the file once too often'),
  ALTERED: text('与服务不一致', 'is another in the file'),
};

type Holding = Awaited<ReturnType<typeof heldIn>>;

/** Nothing is not the same as something: a file that holds nothing, or of whom nobody is asked, is held against nothing. */
const refuseUnheld = (path: string, held: Holding, services: readonly Service[]): void => {
  if (held.size === 0)
    throw new DomainError(
      'FILE_UNUSABLE',
      `${path}: 没有事件，请核对 --out holds no event: see whether --out is right`,
    );
  const unknown = [...held.keys()].filter((name) => !services.some((service) => service.name === name));
  if (unknown.length > 0)
    throw new DomainError(
      'SERVICE_MISSING',
      `${path}: 含 ${unknown.join('、')} 的事件，请用 --url 给出其地址 holds events of ${unknown.join(', ')}: say with --url where it answers`,
    );
};

/** Every day from the first that a file has to its last: of one that lost all its lines there is nothing in the file. */
const daysOf = (held: Holding): readonly PlainDate[] => {
  const kept = [...held.values()].flatMap(({ events }) => events.map(({ businessDay }) => businessDay as PlainDate));
  const [first, last] = [kept.toSorted()[0], kept.toSorted().at(-1)];
  const days: PlainDate[] = [];
  if (first && last) for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
};

/** Holds a file against the services, a day or all from its first to its last; exit 1 where they differ. */
const reconcileFile = async (options: Options): Promise<void> => {
  const { sector, out: path, reconcile: given, lang } = options;
  const { out } = terminalOf(lang);
  const { heldIn: read } = await import('../department/held');
  const { reconcile } = await import('../department/reconcile');
  const token = await tokensOf(options);
  const held = await read(path, sector);
  const servicesNow = async () => Object.values(servicesOf({ ...options, token: await token() }));
  refuseUnheld(path, held, await servicesNow());
  const days = given === undefined || given === true ? daysOf(held) : [given];
  let [events, differing] = [0, 0];
  for (const on of days) {
    const services = await servicesNow();
    const found = await Promise.all(services.map((service) => reconcile(service, sector, on, held.get(service.name))));
    for (const { events: count, differences, unnamed } of found) {
      events += count;
      differing += differences.length + unnamed;
      for (const { publisher, key, keySeq, what } of differences)
        out(`${on}  ${publisher}  ${key} ${keySeq}  ${DIFFERS[what][lang]}`);
    }
  }
  const counted = text(`${days.length} 天 ${events} 个事件`, `${days.length} days, ${events} events`);
  const wayOut = text('请用 --from start 另存一份', 'take them anew into another file with --from start');
  const ended =
    differing === 0
      ? text('两边一致', 'both sides hold the same')
      : text(`${differing} 处不一致，${wayOut.zh}`, `${differing} differ: ${wayOut.en}`);
  out(`${counted[lang]}${text('，', ': ')[lang]}${ended[lang]}`);
  if (differing > 0) process.exitCode = 1;
};

const run = async (options: Options): Promise<void> => {
  if (options.reconcile !== undefined) return reconcileFile(options);
  const { sector, out: path, resume = false, once = false } = options;
  const { err } = terminalOf(options.lang);
  const { Copy } = await import('../department/copy');
  const { follow } = await import('../department/follow');
  const token = await tokensOf(options);
  const services = Object.values(servicesOf({ ...options, token: await token() }));
  const copy = await Copy.open(path, resume, sector);
  const end = endOf();
  const waiting = new Set(services.map(({ name }) => name));
  const followed = services.map(({ name, url }) =>
    follow({
      name,
      url: url.replace(/\/$/, ''),
      sector,
      token,
      copy,
      signal: end.signal,
      onLive: () => {
        waiting.delete(name);
        if (once && waiting.size === 0) end.abort();
      },
      onAgain: (why) => err(text(`${why}，将重新连接。`, `${why}: it is tried again.`)[options.lang]),
    }).catch((fault: unknown) => {
      end.abort();
      throw fault;
    }),
  );
  const ended = await Promise.allSettled(followed);
  copy.close();
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
};

/** `department`: a department's client: every event of its sector, once and in order, a line each. */
export const departmentCommand = (): Command =>
  withServices(new Command('department'))
    .description(
      "部门客户端：把本行业的事件逐条写入文件，可随时中断并续接 A department's client: every event of its sector into a file, a line each; it may be killed at any moment and goes on",
    )
    .addOption(
      new Option('--sector <sector>', '行业 the sector')
        .choices(['HOUSING', 'WATER', 'TRANSPORT'])
        .makeOptionMandatory(),
    )
    .requiredOption('--out <file>', '写入的文件 the file to write', pathFrom)
    .addOption(new Option('--from <place>', '从头开始（默认） from the beginning, as is usual').choices(['start']))
    .addOption(new Option('--resume', '从文件已有处续接 goes on where the file ends').conflicts('from'))
    .addOption(
      new Option(
        '--reconcile [day]',
        '与各服务对账：某业务日，不给则从文件的第一天到最后一天；不一致时退出码为 1 holds the file against the services, a business day or every one from its first to its last; exit 1 where they differ',
      )
        .argParser(day)
        .conflicts(['from', 'resume', 'once']),
    )
    .option('--once', '补齐后即结束 ends when nothing more waits')
    .addOption(language())
    .addHelpText(
      'after',
      '\n  npm run department -- --sector WATER --resume --out water.jsonl\n  npm run department -- --sector WATER --out water.jsonl --reconcile 2026-03-10',
    )
    .action(run);
