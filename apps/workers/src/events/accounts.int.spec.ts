import { setTimeout as sleep } from 'node:timers/promises';
import { accountHandlers, Receiver } from '@anxin/service-kit';
import { type Service, startService } from '../service.fixture';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

/** What `projects` tells, as it comes from the wire. */
const hear = (account: string, standing: string, keySeq: number, notBefore = new Date()) => {
  const recordedAt = notBefore.toISOString();
  const event = {
    ...{ publisher: 'projects', position: keySeq, key: 'accounts', keySeq, sector: null, area: null, version: 1 },
    ...{ name: 'projects.account-changed', businessDay: '2026-03-10', recordedAt },
    data: { account, standing, notBefore: recordedAt },
  };
  const message = { publisher: 'projects', origin: 'spec', key: 'accounts', keySeq, text: JSON.stringify(event) };
  return new Receiver(service.app.database, accountHandlers).take([message]);
};
const statusOf = async (who: 'TOWN' | 'CONTRACTOR' | 'OFFICE') => (await service.ask(who, '{ __typename }')).status;

it('another service hears how an account stands, keeps it in its journal and refuses the tokens within seconds', async () => {
  expect(await Promise.all([statusOf('TOWN'), statusOf('CONTRACTOR')])).toEqual([200, 200]);
  const from = performance.now();
  expect(await hear('town-1', 'STANDS', 1)).toEqual(['APPLIED']);
  expect(await hear('contractor-1', 'WITHDRAWN', 2, new Date(0))).toEqual(['APPLIED']);
  while ((await statusOf('TOWN')) !== 401 || (await statusOf('CONTRACTOR')) !== 401) await sleep(50);
  expect(performance.now() - from).toBeLessThan(5_000);
  expect(await statusOf('OFFICE')).toBe(200);
  const learnt = await service.app.rows<{ stream: string }>(
    `SELECT stream FROM journal WHERE type = 'AccountChangeLearnt' ORDER BY stream`,
    [],
  );
  expect(learnt.map(({ stream }) => stream)).toEqual(['account:contractor-1', 'account:town-1']);
});
