import { plainDate } from '@anxin/domain-kit';
import { codesOf, eventually } from '@anxin/testing';
import { A1, type CluesOf, cluesOf, ROW } from './clue.fixture';

let on: CluesOf;
beforeEach(async () => {
  on = await cluesOf(plainDate('2026-03-10'));
});
afterEach(() => on.close());

const setClock = async (day: string): Promise<void> => void (await on.service.app.moveClock(plainDate(day)));

describe('clocks of a clue', () => {
  it('start from the day a clue came in, and are met by its conclusion', async () => {
    await on.upload(ROW);
    expect(await on.deadline('CONCLUDE')).toMatchObject({ dueOn: '2026-03-24', status: 'RUNNING', endedOn: null });
    expect(await on.deadline('ANSWER')).toMatchObject({ dueOn: '2026-03-16' });
    await on.ok('OFFICE', 'clueTransfer', { to: '住建局', reason: '不属欠薪' });
    expect(await on.deadline('ANSWER')).toMatchObject({ status: 'MET', endedOn: '2026-03-10' });
    expect(await on.deadline('CONCLUDE')).toMatchObject({ status: 'VOID' });
  });

  it('S2-30: that have passed are told once, and the duty stays open until it is done', async () => {
    await on.toCheck();
    await setClock('2026-03-18');
    await on.service.app.evaluate();
    const missed = async () => (await on.feed()).filter(({ name }) => name === 'cases.clue-duty-missed');
    await eventually(async () =>
      expect((await missed()).map(({ data }) => data)).toEqual([
        expect.objectContaining({ duty: 'ANSWER', dueOn: '2026-03-16', on: '2026-03-17', stage: 'CHECKING' }),
        expect.objectContaining({ duty: 'CHECK', dueOn: '2026-03-17', on: '2026-03-18', stage: 'CHECKING' }),
      ]),
    );
    expect(await on.deadline('CHECK')).toMatchObject({ status: 'MISSED', endedOn: null });
    const late = await on.service.ask('TOWN', '{ mustDo { nodes { duty dueOn clue { code } } } }');
    expect(late.body.data?.['mustDo']).toEqual({
      nodes: [
        { duty: 'ANSWER', dueOn: '2026-03-16', clue: { code: A1 } },
        { duty: 'CHECK', dueOn: '2026-03-17', clue: { code: A1 } },
        { duty: 'CONCLUDE', dueOn: '2026-03-24', clue: { code: A1 } },
      ],
    });
    await on.ok('TOWN', 'clueConclude', {
      conclusion: 'NO_ARREARS',
      evidence: ['账目'],
      complainantToldOn: '2026-03-18',
    });
    expect(await on.deadline('CHECK')).toMatchObject({ status: 'MISSED', endedOn: '2026-03-18' });
    expect(await on.deadline('CONCLUDE')).toMatchObject({ status: 'MET', endedOn: '2026-03-18' });
  });

  it('stand while a clue is suspended, and no day is lost', async () => {
    await on.toCheck();
    await on.ok('OFFICE', 'clueSuspend', { reason: '等待鉴定' });
    await setClock('2026-03-20');
    expect(await on.deadline('CONCLUDE')).toMatchObject({ status: 'PAUSED' });
    await on.ok('OFFICE', 'clueResume');
    expect(await on.deadline('CONCLUDE')).toMatchObject({ status: 'RUNNING', dueOn: '2026-04-03', paused: 10 });
    // Eight working days, the weekend not among them.
    expect(await on.deadline('CHECK')).toMatchObject({ status: 'RUNNING', dueOn: '2026-03-27', paused: 8 });
  });

  it('to conclude are extended once', async () => {
    await on.toCheck();
    await on.ok('OFFICE', 'clueExtend', { reason: '调取银行流水' });
    expect(await on.deadline('CONCLUDE')).toMatchObject({ dueOn: '2026-04-08', extension: 15 });
    expect(codesOf(await on.give('OFFICE', 'clueExtend', { reason: '再延' }))).toEqual(['CLUE_EXTENDED_ALREADY']);
  });

  it('of clues that came in long ago are missed as soon as they are imported', async () => {
    await on.upload(ROW.replaceAll('2026-03-09', '2025-12-01'));
    const told = async () =>
      (await on.feed()).map(({ name, data }) => [name, (data as { duty?: string }).duty]).toSorted();
    const once = [
      ['cases.clue-duty-missed', 'ANSWER'],
      ['cases.clue-duty-missed', 'CONCLUDE'],
      ['cases.clue-received', undefined],
    ];
    await eventually(async () => expect(await told()).toEqual(once));
    expect(await on.deadline('CONCLUDE')).toMatchObject({ dueOn: '2025-12-16', status: 'MISSED', endedOn: null });
    await on.service.app.evaluate();
    expect(await told()).toEqual(once);
  });

  it('of one jump are those of its steps', async () => {
    await on.toCheck();
    await setClock('2026-04-10');
    const days = async () =>
      (
        await on.service.app.database.query<{ day: string; payload: string }[]>(
          `SELECT business_day::text AS day, payload FROM journal WHERE type = 'cases.clue-duty-missed' ORDER BY day, payload`,
        )
      ).map(({ day, payload }) => [day, (JSON.parse(payload) as { duty: string }).duty]);
    expect(await days()).toEqual([
      ['2026-03-17', 'ANSWER'],
      ['2026-03-18', 'CHECK'],
      ['2026-03-25', 'CONCLUDE'],
    ]);
  });
});
