import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Envelope } from '@anxin/contracts';
import { inLanguage } from '@anxin/service-kit';
import { buildSchema } from 'graphql';

export type Who = 'OFFICE' | 'OFFICE_2' | 'DEPARTMENT' | 'TOWN' | 'CONTRACTOR' | 'SUBCONTRACTOR' | 'WORKER' | 'PUBLIC';
/** An event as a feed shows it. */
export type Told = Envelope & { readonly data: Readonly<Record<string, unknown>> };

const NAMES: Readonly<Record<Who, string>> = {
  OFFICE: '治欠办',
  OFFICE_2: '治欠办（另一人）',
  DEPARTMENT: '行业主管部门',
  TOWN: '镇街',
  CONTRACTOR: '施工总承包单位',
  SUBCONTRACTOR: '劳务分包单位',
  WORKER: '工人',
  PUBLIC: '公众',
};

/** What each command does, in the words of the schema. */
const words = (): ReadonlyMap<string, string> => {
  const text = readFileSync(join(__dirname, '../../../apps/gateway/api.graphql'), 'utf8');
  const fields = buildSchema(text).getMutationType()?.getFields() ?? {};
  return new Map(
    Object.entries(fields).map(([name, { description }]) => {
      const [first = name] = (description ?? name).split('\n');
      return [name, inLanguage(first, 'zh')];
    }),
  );
};

const say = (line: string): void => void process.stderr.write(`${line}\n`);

const counted = (told: readonly Told[]): string => {
  const counts = new Map<string, number>();
  for (const { name } of told) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => (count > 1 ? `${name} ×${count}` : name)).join('、');
};

/** What each service has told since it was last asked. */
export type Hearing = () => Promise<ReadonlyMap<string, readonly Told[]>>;

/**
 * Tells a story aloud, when it is played by itself: who did what, in the office's words, how it was answered, and what each
 * service told of it.
 */
export const storyteller = (hear: Hearing, isAloud: boolean) => {
  const wordsOf = isAloud ? words() : new Map<string, string>();
  const came = async (): Promise<void> => {
    for (const [service, told] of await hear()) if (told.length > 0) say(`      ${service}：${counted(told)}`);
  };
  return {
    /** Somebody gave a command; `codes` refuse it. */
    command: async (who: Who, name: string, codes: readonly string[]): Promise<void> => {
      if (!isAloud) return;
      say(`  ${NAMES[who]} ${wordsOf.get(name) ?? name}${codes.length > 0 ? ` ✗ 不予办理 ${codes.join('、')}` : ''}`);
      await came();
    },
    /** Something else happened. */
    event: async (line: string): Promise<void> => {
      if (!isAloud) return;
      say(`  ${line}`);
      await came();
    },
  };
};
