import { type Envelope, rosterCardsRegistered, wagesDue } from '@anxin/contracts';
import { plainDate } from '@anxin/domain-kit';
import { Receiver } from '@anxin/service-kit';
import { freshWorld, type World } from '../world.fixture';
import { indicatorsOf } from '../store/indicators';
import { diversions } from '../store/roster-cards';
import { unpaidMonths } from '../store/money/wages-due';
import { handlers } from './in';

const CODE = '2506-620522-05-05-100008';
const on = plainDate('2026-03-01');
const PERSON = 'p'.repeat(43);

let world: World;
beforeEach(async () => {
  world = await freshWorld();
});
afterEach(() => world.close());

const message = (keySeq: number, enteredOn: string, cardToken: string | null, over: Partial<Envelope> = {}) => {
  const event: Envelope = {
    publisher: 'workers',
    epoch: 0,
    position: keySeq,
    name: rosterCardsRegistered.name,
    version: 1,
    key: CODE,
    keySeq,
    sector: 'HOUSING',
    area: '620522104',
    businessDay: '2026-03-01',
    recordedAt: '2026-03-01T01:02:03.004Z',
    data: { projectCode: CODE, entries: [{ person: PERSON, enteredOn, cardToken }] },
    ...over,
  };
  return { publisher: 'workers', origin: `workers/0/${keySeq}`, text: JSON.stringify(event), key: CODE, keySeq };
};

const county = async (): Promise<string> => {
  for (const name of ['enterprises.csv', 'projects.csv', 'escrow-statement.csv']) await world.takeIn(name);
  const [paid] = await world.app.rows<{ token: string }>(
    `SELECT counterparty_token AS token FROM movement WHERE project_code = $1 AND direction = 'OUT' LIMIT 1`,
    [CODE],
  );
  return paid?.token ?? '';
};
const outflows = async (asOf: { knownAt?: string } = {}): Promise<number> =>
  (await diversions(world.app.rows, [CODE], { on, ...asOf })).get(CODE) ?? 0;

describe('the cards of a roster', () => {
  it('are what a wage account may pay, from the day of the stay; a card taken back is none', async () => {
    const card = await county();
    const receiver = new Receiver(world.app.database, handlers);
    const before = await outflows();
    await receiver.take([message(1, '2026-03-02', card)]);
    expect(await outflows()).toBe(before);
    await receiver.take([message(2, '2025-11-01', card)]);
    const [{ known } = { known: '' }] = await world.app.rows<{ known: string }>('SELECT now()::text AS known', []);
    const paid = await outflows();
    expect(paid).toBeLessThan(before);
    await receiver.take([message(3, '2025-11-01', null)]);
    expect([await outflows(), await outflows({ knownAt: known })]).toEqual([before, paid]);
  });

  it('mark their project, so that its levels are looked at again', async () => {
    const card = await county();
    await world.app.evaluate();
    await new Receiver(world.app.database, handlers).take([message(1, '2025-11-01', card)]);
    expect(await world.app.rows('SELECT subject FROM due', [])).toEqual([{ subject: CODE }]);
  });

  it('are learnt from their publisher, and the journal says from which of its events', async () => {
    const card = await county();
    await new Receiver(world.app.database, handlers).take([message(1, '2025-11-01', card)]);
    const learnt = `SELECT actor, cause, business_day::text AS day, sector, area FROM journal WHERE type = 'RosterCardsLearnt'`;
    expect(await world.app.rows(learnt, [])).toEqual([
      { actor: 'workers', cause: 'workers:1', day: '2026-03-01', sector: 'HOUSING', area: '620522104' },
    ]);
  });

  it('are learnt from their publisher, and the journal says from which of its events', async () => {
    const card = await county();
    await new Receiver(world.app.database, handlers).take([message(1, '2025-11-01', card)]);
    const learnt = `SELECT actor, cause, business_day::text AS day, sector, area FROM journal WHERE type = 'RosterCardsLearnt'`;
    expect(await world.app.rows(learnt, [])).toEqual([
      { actor: 'workers', cause: 'workers:1', day: '2026-03-01', sector: 'HOUSING', area: '620522104' },
    ]);
  });

  it('wait for a project that is not known yet, and a repeat changes nothing', async () => {
    const receiver = new Receiver(world.app.database, handlers);
    expect(await receiver.take([message(1, '2025-11-01', PERSON)])).toEqual(['SET_ASIDE']);
    await county();
    expect(await receiver.replayWaiting()).toBe(1);
    expect(await receiver.take([message(1, '2025-11-01', PERSON)])).toEqual(['REPEAT']);
    expect(await world.app.rows('SELECT count(*)::int AS cards FROM roster_card', [])).toEqual([{ cards: 1 }]);
  });
});

describe('what is still to be paid', () => {
  const due = (keySeq: number, told: string, unpaidFen: string) =>
    message(keySeq, told, null, {
      name: wagesDue.name,
      data: { projectCode: CODE, on: told, entries: [{ payMonth: '2026-01', dueOn: '2026-03-05', unpaidFen }] },
    });

  it('is what was told last by the day, and raises W05 where the account does not carry it', async () => {
    await county();
    await new Receiver(world.app.database, handlers).take([
      due(1, '2026-02-01', '99999999999'),
      due(2, '2026-03-01', '0'),
    ]);
    const unpaid = async (day: string) =>
      (await unpaidMonths(world.app.rows, [CODE], { on: plainDate(day) })).get(CODE)?.map((month) => month.unpaidFen);
    expect([await unpaid('2026-01-31'), await unpaid('2026-02-28'), await unpaid('2026-03-01')]).toEqual([
      undefined,
      [99_999_999_999n],
      undefined,
    ]);
    const levels = async (day: string) =>
      (await indicatorsOf(world.app.rows, [CODE], { on: plainDate(day) }, world.app.law))
        .get(CODE)
        ?.filter(({ indicator }) => indicator === 'W05')
        .map(({ standing }) => standing);
    expect([await levels('2026-02-27'), await levels('2026-02-28'), await levels('2026-03-01')]).toMatchObject([
      [{ level: 'ORANGE' }],
      [{ level: 'RED' }],
      [],
    ]);
  });
});
