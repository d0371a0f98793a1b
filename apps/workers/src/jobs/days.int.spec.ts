import { businessDaySet } from '@anxin/contracts';
import { clockHandlers, Receiver } from '@anxin/service-kit';
import { eventually } from '@anxin/testing';
import { told } from '../events/projects.fixture';
import { type Service, startService } from '../service.fixture';

let service: Service;
beforeAll(async () => (service = await startService()));
afterAll(() => service.close());

const json = { 'content-type': 'application/json' };
const post = (path: string) => service.post(path, '{}', { ...json, ...service.as('OFFICE') });
const due = async (): Promise<number> => (await service.app.settlement()).dirty;

it('what was heard or left due is concluded by itself, but not while somebody is sending', async () => {
  await eventually(async () => expect(await due()).toBe(0));
  await post('/imports-open');
  await service.app.database.query('INSERT INTO dirty (project_code) SELECT code FROM project LIMIT 1');
  await service.app.conclude();
  expect(await due()).toBe(1);
  await post('/imports-close');
  expect(await due()).toBe(0);
});

it('the clock follows the one that was set, day by day, and never back', async () => {
  const receiver = new Receiver(service.app.database, clockHandlers);
  const hear = (keySeq: number, day: string) => {
    const event = told(businessDaySet.name, 'business-day', keySeq, { day });
    return receiver.take([{ publisher: event.publisher, origin: 'spec', text: JSON.stringify(event) }]);
  };
  expect(await hear(1, '2026-03-13')).toEqual(['APPLIED']);
  await eventually(() => expect(service.app.clock.today()).toBe('2026-03-13'));
  await eventually(async () => expect(await due()).toBe(0));
  await hear(2, '2026-03-11');
  await service.app.followClock();
  expect(service.app.clock.today()).toBe('2026-03-13');
});
