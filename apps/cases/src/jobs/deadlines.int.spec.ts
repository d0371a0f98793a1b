import { moment, plainDate } from '@anxin/domain-kit';
import { type DutyChange, loadParameters, nationalParameters, ParameterBook } from '@anxin/law';
import { append, changeDuties, lockStreams, missDuties, moveDuties } from '@anxin/service-kit';
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
  const late = {
    database: service.app.database,
    deadlines: deadlinesOf(service.app),
    now: moment('2026-12-28T01:00:00.000Z'),
  };
  await Promise.all([missDuties(late), missDuties(late), missDuties(late)]);
  expect(await told('cases.clue-duty-missed')).toHaveLength(1);
  expect(await deadlines()).toEqual([{ duty: 'CONCLUDE', due: '2026-12-25', status: 'MISSED' }]);
});

const nationalLaw = new ParameterBook([nationalParameters]);

describe('a clock of minutes', () => {
  const CLUE = 'clue:VISIT:V-1';
  const change = (...changes: readonly DutyChange[]) =>
    service.app.database.transaction(async (tx) => {
      await lockStreams(tx, [CLUE]);
      await changeDuties(
        tx,
        nationalLaw,
        changes.map((one) => ({ stream: CLUE, change: one })),
      );
      const entry = { stream: CLUE, type: 'ClueNoted', place: { sector: null, area: null }, payload: {} };
      await append(tx, [entry], { actor: 'test', businessDay: TODAY, cause: 'test' });
    });
  const missedAt = async (now: string): Promise<string[]> => {
    await missDuties({ database: service.app.database, deadlines: deadlinesOf(service.app), now: moment(now) });
    const rows = await query<{ status: string }>(`SELECT status FROM deadline WHERE duty = 'ARRIVE'`);
    return rows.map(({ status }) => status);
  };
  // A Saturday, 23:30 in China.
  const at = moment('2026-12-26T15:30:00.000Z');
  const term = { length: 60, unit: 'MIN' } as const;
  const began = { type: 'START', duty: 'ARRIVE', rule: 'EMG-02', on: plainDate('2026-12-26'), at, term } as const;

  it('runs through midnight and rest days, and its last second is in time', async () => {
    await upload('2026-12-20');
    await change(began);
    expect(await missedAt('2026-12-26T16:29:59.999Z')).toEqual(['RUNNING']);
    expect(await missedAt('2026-12-26T16:30:00.000Z')).toEqual(['RUNNING']);
    expect(await missedAt('2026-12-26T16:30:00.001Z')).toEqual(['MISSED']);
    expect(await told('cases.clue-duty-missed')).toHaveLength(1);
  });

  it('loses no second to a suspension', async () => {
    await upload('2026-12-20');
    const on = plainDate('2026-12-27');
    await change(
      began,
      { type: 'PAUSE', on, at: moment('2026-12-26T16:00:01.000Z') },
      { type: 'RESUME', on, at: moment('2026-12-26T20:00:03.000Z') },
    );
    expect(await missedAt('2026-12-26T20:30:02.000Z')).toEqual(['RUNNING']);
    expect(await missedAt('2026-12-26T20:30:02.001Z')).toEqual(['MISSED']);
  });

  it('of which the day alone is known runs from the end of that day to the end of the next', async () => {
    await upload('2026-12-20');
    await change({ ...began, at: undefined, term: { length: 24, unit: 'H' } });
    const due = await query<{ due: string }>(`SELECT due_on::text AS due FROM deadline WHERE duty = 'ARRIVE'`);
    expect(due).toEqual([{ due: '2026-12-27' }]);
    expect(await missedAt('2026-12-27T15:59:59.999Z')).toEqual(['RUNNING']);
    expect(await missedAt('2026-12-27T16:00:00.000Z')).toEqual(['MISSED']);
  });
});
