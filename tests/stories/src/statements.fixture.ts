import { appendFile, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '@anxin/testing';
import type { County } from './county.fixture';

/** From now on PostgreSQL notes every statement with whoever gave it. */
const NOTED = `log_statement = 'all'\nlog_line_prefix = '%u '\nlog_duration = off\nlog_min_duration_statement = -1\n`;
/** Questions are read by a role of their own in each service; what services do by themselves is not. */
const OF_QUESTIONS = /^(\w+)_api LOG: {2}(?:statement|execute [^:]*): (.*)/gm;
/** What brackets a question is none of its statements. */
const BRACKET = /^(BEGIN|START TRANSACTION|COMMIT|ROLLBACK|SET |SELECT set_config)/i;

/** Counts the statements that services read by for a question, over all of them. */
export const countingStatements = async (county: County) => {
  const home = join(county.dataDir, 'postgres');
  const log = join(home, 'postgres.log');
  const told = async (from: number): Promise<string> => (await readFile(log)).subarray(from).toString('utf8');
  await appendFile(join(home, 'data/postgresql.auto.conf'), NOTED);
  process.kill(await county.postgresPid(), 'SIGHUP');
  await eventually(async () => expect(await told(0)).toMatch(/log_statement/));
  return async (question: string): Promise<readonly string[]> => {
    const { size } = await stat(log);
    const { codes } = await county.ask('OFFICE', question);
    expect(codes).toEqual([]);
    await sleep(100);
    return [...(await told(size)).matchAll(OF_QUESTIONS)].flatMap(([, service, sql = '']) =>
      BRACKET.test(sql) ? [] : [`${service} ${sql}`],
    );
  };
};
