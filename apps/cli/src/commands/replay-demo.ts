import { setTimeout as sleep } from 'node:timers/promises';
import { filesOf, findParameters, readParameters, Refusals, type TableFile } from '@anxin/answer';
import { addDays, DomainError, type PlainDate } from '@anxin/domain-kit';
import { DEMONSTRATION_SECONDS, localIssuer } from '@anxin/identity';
import { type Language, text } from '@anxin/law';
import { Command, Option } from 'commander';
import type { Terminal } from '../report/terminal';
import { lastDayIn } from '../verify/last-day';
import type { OwnStack } from '../verify/own-stack';
import { language, pathFrom, terminalOf, todayInChina } from './options';

type Options = {
  readonly sector: string;
  readonly speed: number;
  readonly days: number;
  readonly stay?: true;
  readonly lang: Language;
};

const SMALL = 'tests/data/small';
const MINUTE_MS = 60_000;

const positive = (given: string): number => {
  const value = Number(given);
  if (Number.isInteger(value) && value > 0) return value;
  throw new DomainError('NUMBER_INVALID', `“${given}”应为正整数 "${given}" is not a whole number above 0`);
};

/** Where to subscribe, and with what. */
const tellWhere = async ({ services, issuer }: OwnStack, sector: string, { out }: Terminal): Promise<void> => {
  const actor = { id: `${sector.toLowerCase()}-1`, role: 'DEPARTMENT', sectors: [sector] } as const;
  const local = await localIssuer(issuer);
  await local.accounts.put(actor);
  for (const [name, url] of Object.entries(services)) out(`${name.padEnd(12)} ${url}/graphql/stream`);
  out(`authorization: Bearer ${await local.mint(actor, DEMONSTRATION_SECONDS)}`);
};

type Played = {
  readonly files: readonly TableFile[];
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly options: Options;
};

/** Each day the clock moves on and the day's rows come in, at so many days a minute at most. */
const play = async (stack: OwnStack, { files, first, last, options }: Played, terminal: Terminal): Promise<void> => {
  const { takeIn } = await import('../import/take-in');
  const { cutByDay } = await import('../verify/by-day');
  const { moveClock } = await import('../services/clock');
  const token = stack.tokens['OFFICE'] ?? '';
  const named = Object.entries(stack.services).map(([name, url]) => [name, { name, url, token }] as const);
  const services = Object.fromEntries(named);
  const [refusals, silent] = [new Refusals(), { advance: () => undefined, note: () => undefined }];
  await tellWhere(stack, options.sector, terminal);
  const byDay = await cutByDay(files, { first, today: todayInChina() });
  await takeIn(byDay.first, services, refusals, silent);
  terminal.err(first);
  let due = performance.now();
  await moveClock(services, last, async (day) => {
    const rows = byDay.on(day);
    if (rows.length > 0) await takeIn(rows, services, refusals, silent);
    terminal.err(day);
    due = Math.max(due + MINUTE_MS / options.speed, performance.now());
    await sleep(due - performance.now());
  });
  if (!options.stay) return;
  terminal.err(text('已演完，按 Ctrl-C 结束。', 'All is played: Ctrl-C ends it.')[options.lang]);
  await new Promise(() => setInterval(() => undefined, MINUTE_MS));
};

const run = async (given: string | undefined, options: Options): Promise<void> => {
  const terminal = terminalOf(options.lang);
  const folder = pathFrom(given ?? SMALL);
  const parametersFile = findParameters(folder);
  readParameters(parametersFile);
  const { files } = filesOf(folder);
  const last = (await lastDayIn(files, todayInChina())) ?? todayInChina();
  const first = addDays(last, -options.days);
  const { onOwnStack } = await import('../verify/own-stack');
  await onOwnStack({ parametersFile, businessDay: first, say: terminal.err }, (stack) =>
    play(stack, { files, first, last, options }, terminal),
  );
};

/** `replay-demo`: plays the last days of a county on a stack of its own, for a department to subscribe to. */
export const replayDemoCommand = (): Command =>
  new Command('replay-demo')
    .description(
      '逐日重演样例县，供部门开发时订阅 Plays the last days of a sample county on a stack of its own, to subscribe to while developing',
    )
    .argument('[folder]', '县的数据，默认 tests/data/small a county, the small one unless told', undefined)
    .addOption(
      new Option('--sector <sector>', '令牌的行业 the sector of the token')
        .choices(['HOUSING', 'WATER', 'TRANSPORT'])
        .default('WATER'),
    )
    .option('--speed <days>', '每分钟至多几天 business days a minute, at most', positive, 60)
    .option('--days <days>', '最后几天 how many of its last days', positive, 60)
    .option('--stay', '演完后不结束 stays when all is played')
    .addOption(language())
    .addHelpText('after', '\n  npm run replay-demo -- --sector WATER --speed 60 --stay')
    .action(run);
