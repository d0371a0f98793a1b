import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SERVICE_NAMES } from '@anxin/contracts';
import type { Setting } from '@anxin/service-kit';
import { ROOT } from './sources';

/** Beside the services, which share most of theirs. */
const OTHERS = ['gateway', 'web'];
const PROGRAMS = [...SERVICE_NAMES, ...OTHERS];

export const PAGE = join(ROOT, 'infra/docs/SETTINGS.md');
/** The same for programs: what deploys a program is held against it. */
export const TABLE = join(ROOT, 'infra/docs/settings.json');

/** The settings of a program, as it tells them itself. */
const settingsOf = async (program: string): Promise<readonly Setting[]> => {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [tsx, 'src/main.ts', 'settings'], {
    cwd: join(ROOT, 'apps', program),
  });
  return JSON.parse(stdout) as readonly Setting[];
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

const rowOf = ({ name, zh, en, usual, isNeeded, isSecret, since }: Setting): string => {
  const value = usual === undefined ? (isNeeded ? '**必填 needed**' : '—') : `\`${cell(usual)}\``;
  return `| \`${name}\` | ${cell(zh)}<br>${cell(en)} | ${value} | ${isSecret ? '是 yes' : ''} | ${since} |`;
};

const tableOf = (settings: readonly Setting[]): string =>
  [
    '| 名称 name | 含义 meaning | 默认 usual | 保密 secret | 自 since |',
    '|---|---|---|---|---|',
    ...settings.map(rowOf),
  ].join('\n');

const same = (one: Setting, other: Setting): boolean => JSON.stringify(one) === JSON.stringify(other);

type AllSettings = ReadonlyMap<string, readonly Setting[]>;

/** What every program tells of its settings, two at a time. */
export const allSettings = async (): Promise<AllSettings> => {
  const all = new Map<string, readonly Setting[]>();
  for (let at = 0; at < PROGRAMS.length; at += 2) {
    const some = PROGRAMS.slice(at, at + 2);
    const told = await Promise.all(some.map(settingsOf));
    for (const [index, program] of some.entries()) all.set(program, told[index] ?? []);
  }
  return all;
};

export const settingsTable = (all: AllSettings): string => `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`;

/** The settings of each program, what all services share told once. */
export const settingsPage = (all: AllSettings): string => {
  const [first = [], ...others] = SERVICE_NAMES.map((name) => all.get(name) ?? []);
  const shared = first.filter((one) => others.every((settings) => settings.some((other) => same(one, other))));
  const isShared = (one: Setting): boolean => shared.some((other) => same(one, other));
  const own = PROGRAMS.map((program) => {
    const settings = (all.get(program) ?? []).filter((one) => OTHERS.includes(program) || !isShared(one));
    return `## \`${program}\`\n\n${tableOf(settings)}`;
  });
  return [
    '# 设置 Settings',
    '由 `npm run settings` 从代码打印，请勿手改。各程序只从环境变量读取设置；有误时启动即报出变量名，不显示其值。  \nPrinted from the code by `npm run settings`. Programs read the environment alone; what is wrong is named at start, by variable and without its value. `node dist/main.cjs --print-config` prints what holds, secrets masked.',
    '保密的设置也可以写在文件里：以 `名称_FILE` 指明文件，如 `CALL_KEYS_FILE=/run/secrets/call_keys`。  \nA secret may be a file instead: `NAME_FILE` says which, as `CALL_KEYS_FILE=/run/secrets/call_keys`.',
    `## 各服务共有 Of every service\n\n${tableOf(shared)}`,
    ...own,
    '',
  ].join('\n\n');
};
