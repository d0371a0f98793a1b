import { randomBytes } from 'node:crypto';
import { plainDate } from '@anxin/domain-kit';
import { type FreshService, freshService } from '@anxin/testing';
import { cases } from '../subgraph';

export type Service = FreshService & Awaited<ReturnType<typeof cases.start>>;

/** The service with settings of its own. */
export const start = (environment: NodeJS.ProcessEnv = {}): Promise<Service> =>
  freshService({ ...cases, config: (env) => cases.config({ ...env, ...environment }) }, plainDate('2026-03-10'));

export const SUBJECT = 'clue:VISIT:V-1';

/** The clue comes in that evidence is about. */
export const report = async ({ upload }: Service): Promise<void> => {
  const rows = ['channel,externalNo,receivedAt,areaCode', 'VISIT,V-1,2026-03-09 10:00:00,620522104'];
  const { status, text } = await upload('clues.csv', rows.join('\n'));
  if (status !== 200) throw new Error(text);
};

export const pdf = (text: string | Buffer = ''): Buffer =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(text)]);

/** A PDF of its own, so that it is no repeat. */
export const another = (): Buffer => pdf(randomBytes(20));
