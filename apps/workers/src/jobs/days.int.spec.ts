import { businessDaySet } from '@anxin/contracts';
import { clockHandlers, closeSession, Receiver, withSession } from '@anxin/service-kit';
import { eventually } from '@anxin/testing';
import { envelope } from '../events/projects.fixture';
import { type Service, startService } from '../service.fixture';

let service: Service;
beforeAll(async () => (service = await startService()));
afterAll(() => service.close());

const json = { 'content-type': 'application/json' };
const post = (path: string) => service.post(path, '{}', { ...json, ...service.as('OFFICE') });
const due = async (): Promise<number> => (await service.app.settlement()).due;

it('what was heard or left due is concluded by itself, but not while somebody is sending', async () => {
  await eventually(async () => expect(await due()).toBe(0));
  await post('/imports-open');
  await service.app.database.query('INSERT INTO due (subject) SELECT code FROM project LIMIT 1');
  await service.app.evaluateUnlessImporting();
  expect(await due()).toBe(1);
  await post('/imports-close');
  expect(await due()).toBe(0);
});

it('the end of a session concludes nothing while another one is open, of the same sender too', async () => {
  const call = (path: string, name: string) =>
    service.post(path, '{}', { ...json, ...service.as('OFFICE'), 'x-import-session': name });
  await call('/imports-open', 'one');
  await call('/imports-open', 'other');
  await service.app.database.query('INSERT INTO due (subject) SELECT code FROM project LIMIT 1');
  await call('/imports-close', 'one');
  expect(await service.app.settlement()).toMatchObject({ due: 1, sessions: 1 });
  await call('/imports-close', 'other');
  expect(await service.app.settlement()).toMatchObject({ due: 0, sessions: 0 });
});

it('a session that was closed while its file was still taken in stays closed', async () => {
  const { database, settlement } = service.app;
  const session = { actor: 'office-1', name: 'broken off' };
  await withSession(database, { ...session, isSingle: false }, async () => {
    expect(await settlement()).toMatchObject({ sessions: 1 });
    await closeSession(database, session);
  });
  expect(await settlement()).toMatchObject({ sessions: 0 });
});

it('the clock follows the one that was set, day by day, never back, and not while somebody is sending', async () => {
  const receiver = new Receiver(service.app.database, clockHandlers);
  const hear = (keySeq: number, day: string) => {
    const event = envelope(businessDaySet.name, 'business-day', keySeq, { day });
    return receiver.take([{ publisher: event.publisher, origin: 'spec', text: JSON.stringify(event) }]);
  };
  expect(await hear(1, '2026-03-13')).toEqual(['APPLIED']);
  await eventually(() => expect(service.app.clock.today()).toBe('2026-03-13'));
  await eventually(async () => expect(await due()).toBe(0));
  await hear(2, '2026-03-11');
  await service.app.followClock();
  expect(service.app.clock.today()).toBe('2026-03-13');
  await post('/imports-open');
  await hear(3, '2026-03-14');
  await service.app.followClock();
  expect(service.app.clock.today()).toBe('2026-03-13');
  await post('/imports-close');
  await eventually(() => expect(service.app.clock.today()).toBe('2026-03-14'));
});
