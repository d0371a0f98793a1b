import { type Answer, codesOf, reportOf, smallFile, type Who } from '@anxin/testing';
import { OTHER_NUMBER, OWN, OWN_NUMBER, type Service, startService } from '../../service.fixture';
import { correctionsIn, type Input } from '../corrections/corrections.fixture';

let service: Service;
let { line, now, lastTold } = {} as ReturnType<typeof correctionsIn>;
beforeAll(async () => {
  service = await startService();
  ({ line, now, lastTold } = correctionsIn(service));
  await service.uploadSmall(['roster.csv', 'payroll-2025-11.csv', 'bank-return-2025-11.csv']);
});
afterAll(() => service.close());

const ACCOUNT = '6205000000073072040';
const NEW_CARD = '6299991234567890128';
let keys = 0;
const give = (who: Who, name: string, input: Input, ask = ''): Promise<Answer> => {
  const type = name.replace(/^bankLine(Confirm|Reject)$/, 'bankLineDecide');
  const inputType = `${type[0]?.toUpperCase()}${type.slice(1)}Input`;
  return service.ask(who, `mutation ($input: ${inputType}!) { ${name}(input: $input) ${ask} }`, {
    input: { reason: 'as the bank says', idempotencyKey: `p-${(keys += 1)}`, ...input },
  });
};
const decide = (who: Who, name: string, input: Input): Promise<Answer> => {
  const { reason: _, ...rest } = input;
  return service.ask(who, `mutation ($input: BankLineDecideInput!) { ${name}(input: $input) }`, {
    input: { ...rest, idempotencyKey: `d-${(keys += 1)}` },
  });
};

/** The line that paid the worker's November. */
const paidLine = async (): Promise<{ accountNo: string; batchNo: string; lineNo: number; postedOn: string }> => {
  const [found] = await service.app.rows<{ batchNo: string; lineNo: number; postedOn: string }>(
    `SELECT batch_no AS "batchNo", line_no AS "lineNo", posted_on::text AS "postedOn" FROM bank_line l
     JOIN person p ON p.id = l.person_id JOIN project j ON j.id = l.project_id
     WHERE p.token = $1 AND j.code = $2 AND result_code = '0000' AND pay_month = '2025-11-01' LIMIT 1`,
    [service.idOf(OWN_NUMBER), OWN],
  );
  if (!found) throw new Error('no line');
  return { accountNo: ACCOUNT, ...found };
};

/** Any line of the account. */
const anyLine = async () => {
  const [found] = await service.app.rows<{ batchNo: string; lineNo: number; postedOn: string }>(
    `SELECT batch_no AS "batchNo", line_no AS "lineNo", posted_on::text AS "postedOn" FROM bank_line l
     JOIN project j ON j.id = l.project_id WHERE j.code = $1 LIMIT 1`,
    [OWN],
  );
  if (!found) throw new Error('no line');
  return { accountNo: ACCOUNT, ...found };
};

describe('a payment that comes back', () => {
  it('counts once another officer confirms it, from its day on; what was known before stays known', async () => {
    const { postedOn, ...key } = await paidLine();
    const paid = await line(OWN_NUMBER, '2026-01-31');
    expect(paid?.['paidFen']).not.toBe('0');
    const before = await now();
    const proposed = await give('OFFICE', 'bankLineReturn', { ...key, returnedOn: '2026-01-20' });
    const proposalId = proposed.body.data?.['bankLineReturn'];
    expect(await line(OWN_NUMBER, '2026-01-31')).toEqual(paid);
    const waiting = await service.ask(
      'OFFICE',
      '{ bankLineProposals { id project { code } worker { id } amountFen postedOn returnedOn reason } }',
    );
    expect(waiting.body.data).toEqual({
      bankLineProposals: [
        {
          ...{ id: proposalId, project: { code: OWN }, worker: { id: service.idOf(OWN_NUMBER) }, postedOn },
          ...{ amountFen: paid?.['paidFen'], returnedOn: '2026-01-20', reason: 'as the bank says' },
        },
      ],
    });
    expect(codesOf(await decide('OFFICE', 'bankLineConfirm', { proposalId }))).toEqual([
      'CORRECTION_SECOND_OFFICER_NEEDED',
    ]);
    await decide('OFFICE_2', 'bankLineConfirm', { proposalId });
    expect(await line(OWN_NUMBER, '2026-01-19')).toMatchObject({ paidFen: paid?.['paidFen'] });
    expect(await line(OWN_NUMBER, '2026-01-20')).toMatchObject({ paidFen: '0' });
    expect(await line(OWN_NUMBER, '2026-01-31', before)).toEqual(paid);
    expect(postedOn < '2026-01-20').toBe(true);
  });

  it('that never did is corrected the same way', async () => {
    const { postedOn: _, ...key } = await paidLine();
    const proposed = await give('OFFICE', 'bankLineCorrect', { ...key, neverReturned: true });
    const proposalId = proposed.body.data?.['bankLineCorrect'];
    await decide('OFFICE_2', 'bankLineConfirm', { proposalId });
    const paid = (await line(OWN_NUMBER, '2026-01-20'))?.['paidFen'];
    expect(paid).not.toBe('0');
    // A file that still says so undoes nothing.
    const [header = '', ...rows] = (await smallFile('bank-return-2025-11.csv')).toString().trim().split('\n');
    const said = rows.find((row) => row.includes(`${key.batchNo},${key.lineNo},`)) ?? '';
    const file = `${header},returnedOn\n${said},2026-01-20\n`;
    expect(reportOf(await service.upload('bank-return-2025-11.csv', file))).toMatchObject({
      ...{ recorded: 0, refused: 1, faults: { CONTRADICTS: 1 } },
    });
    expect((await line(OWN_NUMBER, '2026-01-20'))?.['paidFen']).toBe(paid);
  });

  it.each([
    ['before it was posted', { returnedOn: '2025-11-01' }, 'CORRECTION_VALUE_INVALID'],
    ['of a line that nobody knows', { returnedOn: '2026-01-20', lineNo: 9_999 }, 'CORRECTION_BANK_LINE_UNKNOWN'],
    ['of an account with letters', { returnedOn: '2026-01-20', accountNo: '6.2E+18' }, 'CORRECTION_VALUE_INVALID'],
  ])('is refused %s', async (_, input, code) => {
    const { postedOn: __, ...key } = await paidLine();
    expect(codesOf(await give('OFFICE', 'bankLineReturn', { ...key, ...input }))).toEqual([code]);
  });
});

describe('what is told of a line', () => {
  type Told = { readonly bankLines: readonly { readonly id: string }[] };
  const told = async (who: Who) => {
    const asked = `{ wageLines(month: "2025-11", worker: "${service.idOf(OWN_NUMBER)}") { nodes { told {
      newCards { validFrom } sheetLines { sheetNo netFen signedOn }
      bankLines { id batchNo lineNo amountFen resultCode payeeNameMasked payeeAccountMasked returnedOn } } } } }`;
    const { body } = await service.entities(who, 'Project', [{ code: OWN }], asked);
    const [project] = body.data?.['_entities'] as { wageLines: { nodes: { told: Told | null }[] } }[];
    return project?.wageLines.nodes[0]?.told;
  };

  it('names what can be corrected, nobody in clear, and to an officer alone', async () => {
    const { accountNo, postedOn: _, ...key } = await paidLine();
    expect(await told('OFFICE')).toMatchObject({
      sheetLines: [{ sheetNo: 1, signedOn: '2025-12-05' }],
      bankLines: [{ ...key, resultCode: '0000', payeeNameMasked: expect.stringContaining('*') as string }],
    });
    expect(JSON.stringify(await told('OFFICE'))).not.toContain(accountNo);
    expect(await told('CONTRACTOR')).toBeNull();
  });

  it('is returned by its id alone, waits in the list of its project, and an id of nothing is refused', async () => {
    const [line] = (await told('OFFICE'))?.bankLines ?? [];
    const proposed = await give('OFFICE', 'bankLineReturn', { lineId: line?.id, returnedOn: '2026-01-20' });
    const proposalId = proposed.body.data?.['bankLineReturn'];
    const waiting = async (project: string) =>
      (await service.ask('OFFICE', `{ bankLineProposals(project: "${project}") { id } }`)).body.data;
    expect(await waiting(OWN)).toEqual({ bankLineProposals: [{ id: proposalId }] });
    expect(await waiting('2506-620522-18-05-100011')).toEqual({ bankLineProposals: [] });
    await decide('OFFICE', 'bankLineReject', { proposalId });
    for (const lineId of ['no', Buffer.from('["a","b"]').toString('base64url')])
      expect(codesOf(await give('OFFICE', 'bankLineReturn', { lineId, returnedOn: '2026-01-20' }))).toEqual([
        'CORRECTION_BANK_LINE_UNKNOWN',
      ]);
    expect(codesOf(await give('OFFICE', 'bankLineReturn', { returnedOn: '2026-01-20' }))).toEqual([
      'CORRECTION_VALUE_INVALID',
    ]);
  });
});

describe('a line that was always otherwise', () => {
  it('is of another amount, moment and worker once another officer confirms it, and not ahead of its day', async () => {
    const { postedOn, ...key } = await paidLine();
    const before = await now();
    const paid = await line(OWN_NUMBER, '2026-01-31');
    const other = await line(OTHER_NUMBER, '2026-01-31');
    const correct = async (input: Input) => {
      const proposalId = (await give('OFFICE', 'bankLineCorrect', { ...key, ...input })).body.data?.['bankLineCorrect'];
      const { body } = await service.ask(
        'OFFICE',
        '{ bankLineProposals { correctAmountFen correctPostedAt correctWorker { id } } }',
      );
      expect(codesOf(await decide('OFFICE', 'bankLineConfirm', { proposalId }))).toEqual([
        'CORRECTION_SECOND_OFFICER_NEEDED',
      ]);
      expect(codesOf(await decide('OFFICE_2', 'bankLineConfirm', { proposalId }))).toEqual([]);
      return body.data?.['bankLineProposals'];
    };
    const otherwise = { amountFen: '123456', postedAt: '2026-01-15 09:30:00' };
    expect(await correct(otherwise)).toEqual([
      { correctAmountFen: '123456', correctPostedAt: '2026-01-15 09:30:00', correctWorker: null },
    ]);
    expect(await line(OWN_NUMBER, '2026-01-14')).toMatchObject({ paidFen: '0' });
    expect(await line(OWN_NUMBER, '2026-01-15')).toMatchObject({ paidFen: '123456' });
    expect(await line(OWN_NUMBER, '2026-01-31', before)).toEqual(paid);
    // Of another month it pays that month, and this one no more.
    await correct({ payMonth: '2025-12' });
    expect(await line(OWN_NUMBER, '2026-01-31')).toMatchObject({ paidFen: '0' });
    await correct({ payMonth: '2025-11' });
    expect(await line(OWN_NUMBER, '2026-01-31')).toMatchObject({ paidFen: '123456' });
    await correct({ workerId: service.idOf(OTHER_NUMBER) });
    expect(await line(OWN_NUMBER, '2026-01-31')).toMatchObject({ paidFen: '0' });
    // The account is none of the other worker's: it pays nobody.
    expect((await line(OTHER_NUMBER, '2026-01-31'))?.['paidFen']).toBe(other?.['paidFen']);
    expect(postedOn < '2026-01-15').toBe(true);
  });

  it('went to another payee, whose name and card wait and are told under seal alone', async () => {
    const { postedOn: _, ...key } = await anyLine();
    const payee = { payeeName: '欧阳改正', payeeAccount: NEW_CARD };
    const { body } = await give('OFFICE', 'bankLineCorrect', { ...key, ...payee });
    const waiting = await service.ask(
      'OFFICE',
      '{ bankLineProposals { correctPayeeNameMasked correctPayeeAccountMasked correctAmountFen } }',
    );
    const masked = { correctPayeeNameMasked: '欧*', correctPayeeAccountMasked: '****0128' };
    expect(waiting.body.data).toEqual({ bankLineProposals: [{ ...masked, correctAmountFen: null }] });
    expect(
      codesOf(await decide('OFFICE_2', 'bankLineConfirm', { proposalId: body.data?.['bankLineCorrect'] })),
    ).toEqual([]);
    const [paid] = await service.app.rows<{ card: string; name: string }>(
      `SELECT card_token AS card, name_token AS name FROM bank_line WHERE batch_no = $1 AND line_no = $2
       ORDER BY recorded_at DESC, version DESC LIMIT 1`,
      [key.batchNo, key.lineNo],
    );
    const { vault } = service.app;
    expect(paid).toEqual({ card: vault.cardToken(NEW_CARD as never), name: vault.nameToken(payee.payeeName) });
    const [kept] = await service.app.rows<{ clear: number }>(
      `SELECT (SELECT count(*) FROM journal WHERE payload::text ~ $1)::int
         + (SELECT count(*) FROM bank_line_proposal WHERE values::text ~ $1)::int AS clear`,
      [`${NEW_CARD}|${payee.payeeName}`],
    );
    expect(kept).toEqual({ clear: 0 });
  });

  it.each([
    ['a moment to come', { postedAt: '2026-03-11 00:00:00' }],
    ['a moment that is none', { postedAt: '2026-02-30 09:00:00' }],
    ['less than nothing', { amountFen: '-1' }],
    ['a worker that nobody knows', { workerId: 'nobody' }],
  ])('is refused %s', async (_, input) => {
    const { postedOn: __, ...key } = await anyLine();
    expect(codesOf(await give('OFFICE', 'bankLineCorrect', { ...key, ...input }))).toEqual([
      'CORRECTION_VALUE_INVALID',
    ]);
  });
});

describe('a new card', () => {
  const card = () => ({ workerId: service.idOf(OWN_NUMBER), projectCode: OWN, validFrom: '2026-02-09' });

  it('is said of a day, told by its token, corrected and taken away', async () => {
    const changed = await give('OFFICE', 'cardChange', { ...card(), payRollBankCardNumber: NEW_CARD }, '{ id }');
    expect(changed.body.data).toEqual({ cardChange: { id: service.idOf(OWN_NUMBER) } });
    const told = { person: service.idOf(OWN_NUMBER), validFrom: '2026-02-09' };
    expect(await lastTold('workers.new-cards-registered')).toEqual([
      { ...told, cardToken: service.app.vault.cardToken(NEW_CARD as never) },
    ]);
    const again = await give('OFFICE', 'cardChange', { ...card(), payRollBankCardNumber: ACCOUNT }, '{ id }');
    expect(codesOf(again)).toEqual(['CORRECTION_CARD_EXISTS']);
    await give('OFFICE', 'cardCorrect', { ...card(), withdrawn: true }, '{ id }');
    expect(await lastTold('workers.new-cards-registered')).toEqual([{ ...told, cardToken: null }]);
    const { body } = await service.ask(
      'OFFICE',
      '{ restatements(filter: { month: "2026-02" }) { nodes { source rows } } }',
    );
    expect(body.data).toEqual({ restatements: { nodes: [{ source: 'CARDS', rows: 1 }] } });
  });
});
