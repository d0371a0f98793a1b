import { plainDate } from '@anxin/domain-kit';
import { loadParameters, nationalParameters, ParameterBook } from '@anxin/law';
import { missDuties, moveDuties } from '@anxin/service-kit';
import { type FreshService, freshService } from '@anxin/testing';
import { cases } from '../subgraph';
import { deadlinesOf } from './deadlines';

const TODAY = plainDate('2026-12-21');
let service: FreshService & Awaited<ReturnType<typeof cases.start>>;
beforeEach(async () => {
  service = await freshService(cases, TODAY);
});
afterEach(() => service.close());

const upload = (day: string) =>
  service.upload('clues.csv', `channel,externalNo,receivedAt\nVISIT,V-1,${day} 10:00:00\n`);
const query = <Row>(sql: string) => service.app.database.query<Row[]>(sql);
const deadlines = () => query<object>('SELECT duty, due_on::text AS due, status FROM deadline');
const told = (type: string) => query<{ payload: string }>(`SELECT payload FROM journal WHERE type = '${type}'`);

it('a last day beyond the known calendar is open, and a new calendar gives it, once and with history', async () => {
  await upload('2026-12-20');
  expect(await deadlines()).toEqual([{ duty: 'CONCLUDE', due: null, status: 'RUNNING' }]);
  const [holidays, workingWeekendDays, springFestival] = [['2027-01-04'], [], []];
  const calendar = { from: '2027-01-01', through: '2027-12-31', holidays, workingWeekendDays, springFestival };
  const law = new ParameterBook([loadParameters({ areaCode: '620522', calendar }), nationalParameters]);
  const work = { ...deadlinesOf(service.app), law };
  for (let times = 0; times < 2; times++) await service.app.database.transaction((tx) => moveDuties(tx, work, TODAY));
  // Fifteen days end on 4 January, which this calendar makes a holiday.
  expect(await deadlines()).toEqual([{ duty: 'CONCLUDE', due: '2027-01-05', status: 'RUNNING' }]);
  expect((await told('ClueDutyMoved')).map(({ payload }) => JSON.parse(payload) as unknown)).toEqual([
    { duty: 'CONCLUDE', from: null, to: '2027-01-05' },
  ]);
});

it('a duty whose day has passed is told once, however many replicas look at once', async () => {
  await upload('2026-12-10');
  const late = { database: service.app.database, deadlines: deadlinesOf(service.app), today: plainDate('2026-12-28') };
  await Promise.all([missDuties(late), missDuties(late), missDuties(late)]);
  expect(await told('cases.clue-duty-missed')).toHaveLength(1);
  expect(await deadlines()).toEqual([{ duty: 'CONCLUDE', due: '2026-12-25', status: 'MISSED' }]);
});
