import { codesOf, reportOf, smallFile, type Who } from '@anxin/testing';
import { OTHER_NUMBER, OWN, OWN_NUMBER, SECOND, type Service, startService } from '../../service.fixture';
import { correctionsIn, type Input, OTHER_FROM } from './corrections.fixture';

let service: Service;
let { stay, sheetLine, versions, state, lastTold, line, now } = {} as ReturnType<typeof correctionsIn>;
beforeAll(async () => {
  service = await startService();
  ({ stay, sheetLine, versions, state, lastTold, line, now } = correctionsIn(service));
  await service.uploadSmall(['roster.csv', 'payroll-2025-11.csv', 'bank-return-2025-11.csv']);
});
afterAll(() => service.close());

/** Nobody's number in the small county. */
const NEW_NUMBER = '11010519491231002X';
/** Ten trillion yuan: the first amount that no file may say. */
const TOO_MUCH = '1000000000000000';
const OWN_FROM = '2025-08-17';

describe('a correction that cannot be', () => {
  it.each<[string, Input, Input, string]>([
    ['of nothing', {}, {}, 'CORRECTION_EMPTY'],
    ['of what stands already', { withdrawn: false }, {}, 'CORRECTION_EMPTY'],
    ['of a day without a stay', { wageRateFen: '1' }, { enteredOn: '2025-10-04' }, 'CORRECTION_STAY_UNKNOWN'],
    ['on a project that is none', { wageRateFen: '1' }, { projectCode: 'none' }, 'CORRECTION_STAY_UNKNOWN'],
    ['of a worker who is none', { wageRateFen: '1' }, { workerId: 'none' }, 'CORRECTION_STAY_UNKNOWN'],
    [
      'to a number with a stay of that day',
      { idCardNumber: OWN_NUMBER, enteredOn: OWN_FROM },
      {},
      'CORRECTION_STAY_EXISTS',
    ],
    ['to a number that is none', { idCardNumber: '620599196311059062' }, {}, 'CORRECTION_VALUE_INVALID'],
    ['to a card that a spreadsheet destroyed', { payRollBankCardNumber: '6.22E+18' }, {}, 'CORRECTION_VALUE_INVALID'],
    ['to an employer that is no code', { employerCreditCode: 'X' }, {}, 'CORRECTION_VALUE_INVALID'],
    ['to an employer nobody knows', { employerCreditCode: '91350211M000100Y43' }, {}, 'CORRECTION_VALUE_INVALID'],
    ['to a rate below nought', { wageRateFen: '-1' }, {}, 'CORRECTION_VALUE_INVALID'],
    ['to a rate beyond any money', { wageRateFen: TOO_MUCH }, {}, 'BAD_USER_INPUT'],
    ['to a rate that no column holds', { wageRateFen: '9223372036854775807' }, {}, 'BAD_USER_INPUT'],
    ['to a blank name', { workerName: ' ' }, {}, 'CORRECTION_VALUE_INVALID'],
    ['to a name with a NUL', { workerName: 'a\u0000' }, {}, 'CORRECTION_VALUE_INVALID'],
    ['for a blank reason', { wageRateFen: '1' }, { reason: ' ' }, 'CORRECTION_REASON_MISSING'],
    [
      'for a reason with a number in it',
      { wageRateFen: '1' },
      { reason: '应为 11010519491231002X' },
      'CORRECTION_REASON_PERSONAL',
    ],
    ['for a reason too long', { wageRateFen: '1' }, { reason: 'r'.repeat(201) }, 'CORRECTION_REASON_MISSING'],
    ['under a blank key', { wageRateFen: '1' }, { idempotencyKey: ' ' }, 'IDEMPOTENCY_KEY_INVALID'],
    ['under a key with a NUL', { wageRateFen: '1' }, { idempotencyKey: '\u0000' }, 'BAD_USER_INPUT'],
    ['of a worker with a NUL', { wageRateFen: '1' }, { workerId: '\u0000' }, 'BAD_USER_INPUT'],
    ['on a project with a NUL', { wageRateFen: '1' }, { projectCode: '\u0000' }, 'BAD_USER_INPUT'],
  ])('%s is refused, and leaves no trace', async (_, shouldBe, more, code) => {
    const before = await state();
    const answer = await stay(shouldBe, more);
    expect(codesOf(answer)).toEqual([code]);
    expect(answer.text).not.toMatch(/\d{15}/);
    expect(await state()).toEqual(before);
  });

  it.each<[string, Input, string]>([
    ['of nothing', {}, 'CORRECTION_EMPTY'],
    ['of a month without a line', { payMonth: '2025-10', netFen: '1' }, 'CORRECTION_SHEET_LINE_UNKNOWN'],
    ['to an amount below nought', { netFen: '-1' }, 'CORRECTION_VALUE_INVALID'],
    ['to an amount beyond any money', { netFen: TOO_MUCH }, 'BAD_USER_INPUT'],
    ['to an amount that no contract takes', { netFen: '9223372036854775807' }, 'BAD_USER_INPUT'],
    ['to a signature of tomorrow', { signedOn: '2026-03-11' }, 'CORRECTION_VALUE_INVALID'],
    ['to a number with a line of that month', { idCardNumber: OWN_NUMBER }, 'CORRECTION_SHEET_LINE_EXISTS'],
    ['to a number that is not on the project', { idCardNumber: NEW_NUMBER }, 'CORRECTION_STAY_UNKNOWN'],
    ['of a project with a NUL', { projectCode: '\u0000', netFen: '1' }, 'BAD_USER_INPUT'],
    ['for a blank reason', { netFen: '1', reason: '' }, 'CORRECTION_REASON_MISSING'],
  ])('of a sheet line %s is refused, and leaves no trace', async (_, input, code) => {
    const before = await state();
    expect(codesOf(await sheetLine(input))).toEqual([code]);
    expect(await state()).toEqual(before);
  });

  it('names the value that is wrong', async () => {
    const columnsOf = ({ body }: Awaited<ReturnType<typeof stay>>) =>
      body.errors?.map(({ extensions }) => extensions.details?.['column']);
    expect(columnsOf(await stay({ wageRateFen: '-1' }))).toEqual(['wageRateFen']);
    expect(columnsOf(await sheetLine({ netFen: '-1' }))).toEqual(['netFen']);
  });

  it.each<Who>(['HOUSING', 'TOWN', 'CONTRACTOR', 'WORKER', 'PUBLIC'])('is every one by %s', async (who) => {
    const before = await state();
    expect(codesOf(await stay({ wageRateFen: '1' }, {}, who))).toEqual(['FORBIDDEN']);
    expect(codesOf(await sheetLine({ netFen: '1' }, who))).toEqual(['FORBIDDEN']);
    expect(await state()).toEqual(before);
  });
});

describe('a correction', () => {
  it('of card, rate and leaving day stands beside the old version, is told, and no file undoes it', async () => {
    const before = await now();
    const answer = await stay({
      payRollBankCardNumber: '6222 0200 0000 0001 234',
      wageRateFen: '40000',
      leftOn: '2026-01-31',
    });
    expect(answer.body.data?.['stayCorrect']).toMatchObject({
      stays: {
        nodes: [
          {
            enteredOn: OTHER_FROM,
            leftOn: '2026-01-31',
            cardMasked: '****1234',
            wageRateFen: '40000',
            reason: 'checked on site',
            origin: 'correction by office-1',
          },
        ],
      },
    });
    expect(await versions('stay', OTHER_NUMBER)).toMatchObject([
      { version: 1, withdrawn: false, reason: null },
      { version: 2, withdrawn: false, reason: 'checked on site' },
    ]);
    const token = service.app.vault.cardToken('6222020000000001234');
    expect(await lastTold('workers.roster-cards-registered')).toEqual([
      { person: service.idOf(OTHER_NUMBER), enteredOn: OTHER_FROM, cardToken: token },
    ]);
    expect(await lastTold('workers.workers-registered')).toMatchObject([{ leftOn: '2026-01-31', withdrawn: false }]);
    // Paid to the old card: by what was known before the correction it reached the worker.
    expect(await line(OTHER_NUMBER)).toMatchObject({ paidFen: '0', arrearsFen: '803000' });
    expect(await line(OTHER_NUMBER, '2025-12-26', before)).toMatchObject({ paidFen: '803000', arrearsFen: '0' });

    const resent = reportOf(await service.upload('roster.csv', await smallFile('roster.csv')));
    expect(resent).toMatchObject({ recorded: 0, refused: 1 });
    const [refusal] = await service.app.rows<{ faults: { code: string; column: string }[] }>(
      'SELECT faults FROM import_refusal WHERE import_id = $1',
      [resent.id],
    );
    expect(refusal?.faults.map(({ code, column }) => `${code} ${column}`)).toEqual([
      'CONTRADICTS payRollBankCardNumber',
      'CONTRADICTS wageRate',
    ]);
    expect(JSON.stringify(refusal)).not.toMatch(/\d{15}/);
    expect(await versions('stay', OTHER_NUMBER)).toHaveLength(2);
    expect(await line(OTHER_NUMBER)).toMatchObject({ paidFen: '0' });
  });

  it('to another identity number takes the stay there, and its sheet line with it', async () => {
    const before = await now();
    const from = { workerId: service.idOf(OWN_NUMBER), enteredOn: OWN_FROM };
    const moved = await stay({ idCardNumber: NEW_NUMBER }, from);
    expect(moved.body.data?.['stayCorrect']).toMatchObject({
      id: service.idOf(NEW_NUMBER),
      stays: { nodes: [{ enteredOn: OWN_FROM }] },
    });
    const [old, fresh] = [service.idOf(OWN_NUMBER), service.idOf(NEW_NUMBER)];
    const card = service.app.vault.cardToken('6299999372930682651');
    expect(await lastTold('workers.roster-cards-registered')).toEqual([
      { person: old, enteredOn: OWN_FROM, cardToken: null },
      { person: fresh, enteredOn: OWN_FROM, cardToken: card },
    ]);
    expect(await lastTold('workers.workers-registered')).toMatchObject([
      { person: old, withdrawn: true },
      { person: fresh, withdrawn: false },
    ]);
    expect(await lastTold('workers.wage-sheet-signed')).toEqual([
      { person: old, sheetNo: 1, netFen: '917710', advanceFen: '0', signedOn: null },
      { person: fresh, sheetNo: 1, netFen: '917710', advanceFen: '0', signedOn: '2025-12-05' },
    ]);
    // Whoever still knows the line by the old number finds it where it went.
    const again = await sheetLine({ workerId: old, idCardNumber: NEW_NUMBER });
    expect(again.body.data?.['sheetLineCorrect']).toMatchObject({
      id: fresh,
      wageLines: { nodes: [{ payMonth: '2025-11', payableFen: '917710' }] },
    });
    expect(await line(OWN_NUMBER)).toBeUndefined();
    expect(await line(OWN_NUMBER, '2025-12-26', before)).toMatchObject({ payableFen: '917710' });
    expect((await versions('stay', OWN_NUMBER)).at(-1)).toMatchObject({ withdrawn: true, reason: 'checked on site' });
    // The stay on the other project is another one.
    const { body } = await service.ask('WORKER', '{ me { stays { nodes { project { code } } } } }');
    expect(body.data).toEqual({ me: { stays: { nodes: [{ project: { code: SECOND } }] } } });

    for (const name of ['roster.csv', 'payroll-2025-11.csv']) {
      expect(reportOf(await service.upload(name, await smallFile(name)))).toMatchObject({ recorded: 0 });
    }
    expect(await line(OWN_NUMBER)).toBeUndefined();
    expect(codesOf(await stay({ wageRateFen: '1' }, from))).toEqual(['CORRECTION_STAY_UNKNOWN']);
  });

  it('that a stay never was takes its card away, whatever a file completes of it later', async () => {
    const number = '62059919700303414X';
    const gone = { workerId: service.idOf(number), enteredOn: '2025-08-14' };
    expect(codesOf(await stay({ withdrawn: true }, gone))).toEqual([]);
    expect(await lastTold('workers.roster-cards-registered')).toEqual([
      { person: gone.workerId, enteredOn: '2025-08-14', cardToken: null },
    ]);
    const [header = '', ...rows] = (await smallFile('roster.csv')).toString().split('\n');
    const row = rows.find((text) => text.includes(number) && text.startsWith(OWN)) ?? '';
    const report = reportOf(await service.upload('roster.csv', [header, `${row}2026-02-01`].join('\n')));
    expect(report).toMatchObject({ rows: 1, refused: 0 });
    expect((await versions('stay', number)).every(({ version, withdrawn }) => version === 1 || withdrawn)).toBe(true);
    expect(await lastTold('workers.workers-registered')).toMatchObject([{ person: gone.workerId, withdrawn: true }]);
  });
});

describe('the key of a correction', () => {
  const key = { idempotencyKey: 'same' };
  it('does the same once, answers it again, and refuses another request', async () => {
    const shouldBe = { cellPhone: '13800138000', wageRateFen: '41000' };
    const first = await stay(shouldBe, key);
    expect(codesOf(first)).toEqual([]);
    const before = await state();
    expect((await stay(shouldBe, key)).body).toEqual(first.body);
    expect(codesOf(await stay({ ...shouldBe, cellPhone: '13800138001' }, key))).toEqual(['IDEMPOTENCY_CONFLICT']);
    expect(codesOf(await sheetLine({ netFen: '1', ...key }))).toEqual(['IDEMPOTENCY_CONFLICT']);
    expect(await state()).toEqual(before);
  });

  it('and the journal hold no number, card or phone in clear', async () => {
    const texts = await service.app.rows<{ row: string }>(
      'SELECT t::text AS row FROM journal t UNION ALL SELECT t::text FROM idempotency t',
      [],
    );
    const whole = texts.map(({ row }) => row).join('\n');
    for (const secret of [NEW_NUMBER, OWN_NUMBER, OTHER_NUMBER, '6222020000000001234', '13800138000', '13800138001'])
      expect(whole).not.toContain(secret);
    expect(whole).toContain('StayCorrected');
  });
});

describe('what comes late', () => {
  it('changes the past day it belongs to, and not what was known before', async () => {
    const number = '620599196301180044';
    const knownAt = await now();
    expect(await line(number)).toMatchObject({ paidFen: '739200' });
    const header =
      'batchNo,lineNo,escrowAccountNo,payeeName,payeeAccount,amount,idCardNumber,payMonth,resultCode,postedAt,bankSerial';
    const late = `LATE,1,6205000000073072040,吕信志,6299999727611256515,1.00,${number},2025-11,0000,2025-12-22 10:00:00,LATE-1`;
    expect(reportOf(await service.upload('bank-return.csv', `${header}\n${late}`))).toMatchObject({ recorded: 1 });
    expect(await line(number)).toMatchObject({ paidFen: '739300' });
    expect(await line(number, '2025-12-21')).toMatchObject({ paidFen: '739200' });
    expect(await line(number, '2025-12-26', knownAt)).toMatchObject({ paidFen: '739200' });
  });

  it('as a signature does so too', async () => {
    const number = '620599196301180044';
    const columns = 'projectCode,payMonth,idCardNumber,netAmount';
    const put = (text: string) => service.upload('payroll.csv', text);
    await put(`${columns}\n${OWN},2025-10,${number},100.00`);
    const knownAt = await now();
    const months = async (at?: string) => {
      const args = `on: "2025-12-26"${at ? `, knownAt: "${at}"` : ''}`;
      const { body } = await service.entities(
        'OFFICE',
        'Project',
        [{ code: OWN }],
        `{ wageMonths(${args}) { nodes { payMonth payableFen } } }`,
      );
      return (body.data?.['_entities'] as { wageMonths: { nodes: object[] } }[])[0]?.wageMonths.nodes;
    };
    const before = await months();
    expect(reportOf(await put(`${columns},signedOn\n${OWN},2025-10,${number},100.00,2025-11-20`))).toMatchObject({
      recorded: 1,
    });
    expect(await months()).toEqual([{ payMonth: '2025-10', payableFen: '10000' }, ...(before ?? [])]);
    expect(await months(knownAt)).toEqual(before);
  });
});
