import { codesOf, smallFile, type Who } from '@anxin/testing';
import { OTHER_NUMBER, type Service, startService } from '../../service.fixture';

const DAILY = 30;
const written: string[] = [];
let service: Service;
beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr])
    jest.spyOn(stream, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0);
  service = await startService({ LOOKS_DAILY: DAILY, LOG_LEVEL: 'info' });
  await service.uploadFiles([['roster.csv', await smallFile('roster.csv')]]);
});
afterAll(async () => {
  jest.restoreAllMocks();
  await service.close();
});

/** As the gateway asks for the people of all projects. */
const rosters = async (who: Who, fields: string) => {
  const projects = await service.app.rows<{ code: string }>('SELECT code FROM project ORDER BY code', []);
  return service.entities(who, 'Project', projects, fields);
};
/** Some looks of one operation, at one number for different reasons. */
const look = (who: Who, looks: number) => {
  const each = Array.from({ length: looks }, (_, at) => `n${at}: idCardNumber(reason: "案卷 ${at}")`).join(' ');
  return service.ask(who, `{ worker(id: "${service.idOf(OTHER_NUMBER)}") { ${each} } }`);
};
const standing = async (who: Who) =>
  (await service.ask(who, '{ looks { looked daily granted left } }')).body.data?.['looks'];
const journal = (types: readonly string[]) =>
  service.app.rows<{ type: string; payload: string }>(
    'SELECT type, payload FROM journal WHERE type = ANY($1) ORDER BY recorded_at, version',
    [types],
  );
let keys = 0;
const give = (who: Who, mutation: string, input: object) => {
  const type = mutation === 'lookGrantPropose' ? 'LookGrantProposeInput' : 'LookGrantDecideInput';
  return service.ask(
    who,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { granted left proposals { id officer looks reason } } }`,
    { input: { idempotencyKey: `k-${(keys += 1)}`, ...input } },
  );
};
type Asked = { readonly proposals: readonly { readonly id: string }[] };
/** The office asks for more looks; answers the proposal that waits. */
const propose = async (looks: number, reason = '集中约谈'): Promise<string | undefined> => {
  const { body } = await give('OFFICE', 'lookGrantPropose', { looks, reason });
  return (body.data?.['lookGrantPropose'] as Asked).proposals.at(-1)?.id;
};

describe('one operation', () => {
  it('that asks for more than 20 full numbers is refused whole, before anything is decrypted or noted', async () => {
    const decrypt = jest.spyOn(service.app.vault, 'decrypt');
    const answer = await rosters(
      'OFFICE',
      '{ roster(first: 1000) { nodes { worker { idCardNumber(reason: "案卷 7") } } } }',
    );
    const [people] = await service.app.rows<{ people: number }>(
      'SELECT count(DISTINCT person_id)::int AS people FROM stay',
      [],
    );
    expect(people?.people).toBeGreaterThan(100);
    expect(new Set(codesOf(answer))).toEqual(new Set(['LOOKS_TOO_MANY']));
    const [first] = answer.body.errors ?? [];
    expect(first?.extensions.details).toEqual({ asked: String(people?.people), most: '20' });
    expect(answer.text).not.toMatch(/\d{17}[\dX]/);
    expect(decrypt).not.toHaveBeenCalled();
    decrypt.mockRestore();
    expect(await journal(['PersonalDataSeen', 'LookMeasureReached'])).toEqual([]);
    expect(await standing('OFFICE')).toEqual({ looked: 0, daily: DAILY, granted: 0, left: DAILY });
  });

  it('counts what it asks for at every depth together: one number at once, and twenty phones that take longer', async () => {
    const id = service.idOf(OTHER_NUMBER);
    const phones = Array.from({ length: 20 }, (_, at) => `p${at}: cellPhone(reason: "r ${at}")`).join(' ');
    const query = `{ a: worker(id: "${id}") { idCardNumber(reason: "r") }
      b: worker(id: "${id}") { stays { nodes { project { roster(first: 1) { nodes { worker { ${phones} } } } } } } } }`;
    const answer = await service.ask('OFFICE', query);
    expect(new Set(codesOf(answer))).toEqual(new Set(['LOOKS_TOO_MANY']));
    expect(codesOf(answer).length).toBeGreaterThan(20);
  });

  it('through the gateway is one, however many calls it makes of it: they have its trace in common', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const asked = (reason: string) =>
      service.ask(
        'OFFICE_2',
        `{ worker(id: "${service.idOf(OTHER_NUMBER)}") { ${Array.from({ length: 11 }, (_, at) => `n${at}: idCardNumber(reason: "${reason} ${at}")`).join(' ')} } }`,
        {},
        { traceparent },
      );
    expect(codesOf(await asked('first'))).toEqual([]);
    expect(codesOf(await asked('second'))[0]).toBe('LOOKS_TOO_MANY');
    expect(await standing('OFFICE_2')).toMatchObject({ looked: 11 });
  });
});

describe('an officer’s day', () => {
  it('has a measure: what goes beyond it is refused whole and told what is left, and an alarm is raised once', async () => {
    expect(codesOf(await look('OFFICE', 20))).toEqual([]);
    expect(await standing('OFFICE')).toEqual({ looked: 20, daily: DAILY, granted: 0, left: 10 });
    const beyond = await look('OFFICE', 11);
    expect(codesOf(beyond)).toEqual(Array.from({ length: 11 }, () => 'LOOKS_DAILY_REACHED'));
    expect(beyond.body.errors?.[0]?.extensions.details).toEqual({
      asked: '11',
      left: '10',
      daily: String(DAILY),
      ask: 'lookGrantPropose',
    });
    expect(codesOf(await look('OFFICE', 10))).toEqual([]);
    expect(codesOf(await look('OFFICE', 1))).toEqual(['LOOKS_DAILY_REACHED']);
    expect(await standing('OFFICE')).toMatchObject({ looked: DAILY, left: 0 });

    const alarms = await journal(['LookMeasureReached']);
    expect(alarms.map(({ payload }) => JSON.parse(payload) as unknown)).toEqual([
      { officer: 'office-1', daily: DAILY },
    ]);
    expect((await service.get('/metrics')).text).toContain('anxin_looks_officers_at_measure 1');
    const lines = written.filter((line) => line.includes('daily measure'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toMatch(/案卷|\d{17}/);
  });

  it('is counted in the database: by two operations at once never more than the measure', async () => {
    // 11 of 30 are used: of four times ten, one fits.
    const answers = await Promise.all([1, 2, 3, 4].map(() => look('OFFICE_2', 10)));
    expect(answers.filter((answer) => codesOf(answer).length === 0)).toHaveLength(1);
    expect(await standing('OFFICE_2')).toMatchObject({ looked: 21, left: 9 });
  });
});

describe('a second officer', () => {
  it('allows a stated number of looks for a stated reason, and nobody allows it to themselves', async () => {
    const proposalId = await propose(5);
    expect(codesOf(await look('OFFICE', 1))).toEqual(['LOOKS_DAILY_REACHED']);
    const waiting = await service.ask('OFFICE_2', '{ lookProposals { id officer looks reason } }');
    expect(waiting.body.data?.['lookProposals']).toEqual([
      { id: proposalId, officer: 'office-1', looks: 5, reason: '集中约谈' },
    ]);
    const decided = { officer: 'office-1', proposalId };
    expect(codesOf(await give('OFFICE', 'lookGrantConfirm', decided))).toEqual(['LOOKS_SECOND_OFFICER_NEEDED']);
    expect(codesOf(await give('TOWN', 'lookGrantConfirm', decided))).toContain('FORBIDDEN');
    expect((await give('OFFICE_2', 'lookGrantConfirm', decided)).body.data).toEqual({
      lookGrantConfirm: { granted: 5, left: 5, proposals: [] },
    });
    expect(codesOf(await look('OFFICE', 6))[0]).toBe('LOOKS_DAILY_REACHED');
    expect(codesOf(await look('OFFICE', 5))).toEqual([]);
    expect(codesOf(await look('OFFICE', 1))).toEqual(['LOOKS_DAILY_REACHED']);
    expect((await journal(['LooksProposed', 'LooksGranted'])).map(({ type }) => type)).toEqual([
      ...['LooksProposed', 'LooksGranted'],
    ]);
  });

  it.each([
    ['without a reason', { looks: 5, reason: ' ' }, 'LOOKS_REASON_MISSING'],
    ['for a reason with somebody’s number', { looks: 5, reason: '查 13812345678' }, 'LOOKS_REASON_PERSONAL'],
    ['for no look', { looks: 0, reason: 'r' }, 'LOOKS_NUMBER_INVALID'],
    ['for more than a thousand', { looks: 1_001, reason: 'r' }, 'LOOKS_NUMBER_INVALID'],
  ])('is not asked %s', async (_, input, code) => {
    expect(codesOf(await give('OFFICE', 'lookGrantPropose', input))).toEqual([code]);
  });

  it('is needed even where the service would forget: the database refuses', async () => {
    await propose(3);
    await expect(
      service.app.rows(`UPDATE look_grant SET outcome = 'CONFIRMED', decided_by = officer WHERE outcome IS NULL`, []),
    ).rejects.toThrow('look_grant_two_officers');
  });

  it('rejects, and what was rejected allows nothing', async () => {
    const decided = { officer: 'office-1', proposalId: await propose(7, '另案') };
    expect(codesOf(await give('OFFICE_2', 'lookGrantReject', decided))).toEqual([]);
    expect(codesOf(await give('OFFICE_2', 'lookGrantConfirm', decided))).toEqual(['LOOKS_PROPOSAL_UNKNOWN']);
  });
});

it('the next day begins anew: neither looks nor grants of the day before count', async () => {
  const late = { officer: 'office-1', proposalId: await propose(9, '当日未用') };
  await service.app.moveClock('2026-03-11' as never);
  expect(await standing('OFFICE')).toEqual({ looked: 0, daily: DAILY, granted: 0, left: DAILY });
  expect(codesOf(await give('OFFICE_2', 'lookGrantConfirm', late))).toEqual(['LOOKS_PROPOSAL_UNKNOWN']);
  expect(codesOf(await look('OFFICE', 1))).toEqual([]);
});

it('whoever starts again finds the count: it is no process’s own', async () => {
  const looked = await service.app.rows<{ looks: number }>(
    `SELECT sum(looks)::int AS looks FROM look WHERE officer = 'office-1' AND on_day = '2026-03-10'`,
    [],
  );
  expect(looked).toEqual([{ looks: DAILY + 5 }]);
});
