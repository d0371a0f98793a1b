import { arrearsChanged, wagesPaid } from '@anxin/contracts';
import { plainDate } from '@anxin/domain-kit';
import { codesOf } from '@anxin/testing';
import { type CasesOf, casesOf, OPENING, PEOPLE, PROJECT, paidFor, toConclusion } from './case.fixture';

const TODAY = plainDate('2026-03-10');
let on: CasesOf;
beforeEach(async () => {
  on = await casesOf(TODAY);
});
afterEach(() => on.close());

it('S0-02, S0-07: a case goes from its clue to eleven of eleven paid, closed and called back', async () => {
  const code = await on.open('V-1');
  expect(code).toBe('620522-CASE-2026-000001');
  await toConclusion(on, code);
  await on.hear(wagesPaid, paidFor(PEOPLE.slice(1)), '2026-03-11');
  expect(await on.refusal('OFFICE', 'caseClose', { code })).toBe('CASE_WORKERS_UNPROVED');
  expect(await on.find('OFFICE', code, 'stage provedWorkers')).toEqual({ stage: 'CONCLUDED', provedWorkers: 10 });
  await on.hear(wagesPaid, paidFor(PEOPLE.slice(0, 1)), '2026-03-11');
  expect(await on.ok('OFFICE', 'caseClose', { code })).toMatchObject({ stage: 'CLOSED' });
  const ofWorkers = async (who: 'OFFICE' | 'WATER') =>
    (await on.service.entities(who, 'Worker', [{ id: PEOPLE[0] }, { id: 'Z'.repeat(43) }], '{ cases { code } }')).body
      .data;
  expect(await ofWorkers('OFFICE')).toEqual({ _entities: [{ cases: [{ code }] }, { cases: [] }] });
  expect(await ofWorkers('WATER')).toEqual({ _entities: [{ cases: [] }, { cases: [] }] });
  const figures = '{ caseFigures { opened open closed verified people claimFen } }';
  const counted = { opened: 1, open: 0, people: 11, claimFen: '9860000' };
  expect((await on.service.ask('OFFICE', figures)).body.data?.['caseFigures']).toEqual({
    ...counted,
    closed: 1,
    verified: 0,
  });
  const call = { code, outcome: 'SATISFIED', note: '工资都收到了' };
  expect(await on.ok('OFFICE', 'caseCallBack', call)).toMatchObject({ stage: 'VERIFIED' });
  expect((await on.service.ask('OFFICE', figures)).body.data?.['caseFigures']).toEqual({
    ...counted,
    closed: 1,
    verified: 1,
  });
});

it('what was paid before a case was opened proves as what is paid after, from the day of the claim on', async () => {
  await on.hear(wagesPaid, paidFor(PEOPLE, '2026-03-09'), '2026-03-09');
  const early = await on.open('V-1', { claimedOn: '2026-03-09' });
  expect(await on.find('OFFICE', early, 'provedWorkers')).toEqual({ provedWorkers: 11 });
  const later = await on.open('V-2', { claimedOn: '2026-03-10' });
  expect(await on.find('OFFICE', later, 'provedWorkers')).toEqual({ provedWorkers: 0 });
  const twice = paidFor(PEOPLE, '2026-03-10');
  const doubled = {
    ...twice,
    entries: twice.entries.map((one) => ({ ...one, paidFen: String(2 * Number(one.paidFen)) })),
  };
  await on.hear(wagesPaid, doubled, '2026-03-10');
  expect(await on.find('OFFICE', later, 'provedWorkers')).toEqual({ provedWorkers: 11 });
});

it('what is still in arrears for the months of a case proves nobody, until it is cleared', async () => {
  const code = await on.open('V-1');
  const arrears = (arrearsFen: string) => ({
    projectCode: PROJECT,
    on: '2026-03-11',
    entries: [{ person: PEOPLE[0] ?? '', payMonth: '2025-11', dueOn: '2025-12-20', arrearsFen, beforeFen: '0' }],
  });
  await on.hear(arrearsChanged, arrears('1'), '2026-03-11');
  await on.hear(wagesPaid, paidFor(PEOPLE), '2026-03-11');
  expect(await on.find('OFFICE', code, 'provedWorkers')).toEqual({ provedWorkers: 10 });
  await on.hear(arrearsChanged, arrears('0'), '2026-03-12');
  expect(await on.find('OFFICE', code, 'provedWorkers')).toEqual({ provedWorkers: 11 });
});

it('a closed case whose wages are taken back is handled again, and told so', async () => {
  const code = await on.open('V-1');
  await toConclusion(on, code);
  await on.hear(wagesPaid, paidFor(PEOPLE), '2026-03-11');
  await on.ok('OFFICE', 'caseClose', { code });
  const [first = ''] = PEOPLE;
  const back = {
    ...paidFor([first], '2026-03-12'),
    entries: [{ person: first, payMonth: '2025-12', paidFen: '0', beforeFen: '896000' }],
  };
  await on.hear(wagesPaid, back, '2026-03-12');
  expect(await on.find('OFFICE', code, 'stage closedOn')).toEqual({ stage: 'LOCAL_MEDIATION', closedOn: null });
  expect((await on.told('cases.case-reopened')).map(({ payload }) => JSON.parse(payload) as unknown)).toEqual([
    expect.objectContaining({ caseCode: code, because: 'WAGES_TAKEN_BACK' }),
  ]);
});

it('evidence proves once another person confirms it', async () => {
  const code = await on.open('V-1');
  await toConclusion(on, code);
  await on.hear(wagesPaid, paidFor(PEOPLE.slice(1)), '2026-03-11');
  const [worker = ''] = PEOPLE;
  await on.ok('TOWN', 'caseAttestPayment', { code, worker, fen: '896000', what: '现金领取单' });
  expect(await on.refusal('TOWN', 'caseConfirmPayment', { code, worker })).toBe('CASE_SECOND_OFFICER_NEEDED');
  await on.ok('OFFICE', 'caseConfirmPayment', { code, worker });
  expect(await on.ok('OFFICE', 'caseClose', { code })).toMatchObject({ stage: 'CLOSED' });
  const [closed] = await on.told('cases.case-closed');
  expect(JSON.parse(closed?.payload ?? '')).toMatchObject({ proofs: { wagesPaid: 10, evidence: 1, nothingOwed: 0 } });
});

it('numbers follow each other without a gap, also when many open at once and some are refused (IDF-14)', async () => {
  const clues = await Promise.all(['1', '2', '3', '4', '5', '6'].map((no) => on.clue(`V-${no}`)));
  // On a machine that is busy itself one may have waited too long for its number: it is asked again.
  const give = async (input: object): ReturnType<CasesOf['give']> => {
    const answer = await on.give('OFFICE', 'caseOpen', input);
    return codesOf(answer).includes('DATABASE_BUSY') ? give(input) : answer;
  };
  const answers = await Promise.all(
    clues.flatMap((clue, place) => [
      give({ ...OPENING, clues: [clue] }),
      give({
        ...OPENING,
        clues: [clue],
        kind: 'CASE',
        claim: { ...OPENING.claim, wageFen: String(place) },
      }),
    ]),
  );
  const opened = answers.flatMap(
    ({ body }) => ((body.data?.['caseOpen'] ?? null) as { code: string } | null)?.code ?? [],
  );
  expect(opened.toSorted()).toEqual([1, 2, 3, 4, 5, 6].map((seq) => `620522-CASE-2026-00000${seq}`));
  expect(await on.open('V-7', { kind: 'GROUP' })).toBe('620522-GROUP-2026-000001');
});

it('a clue has one case, whoever opens it at the same time; and shows it', async () => {
  const clue = await on.clue('V-1');
  const input = { ...OPENING, clues: [clue] };
  const answers = await Promise.all([1, 2, 3].map(() => on.give('OFFICE', 'caseOpen', input)));
  expect(answers.flatMap(codesOf).toSorted()).toEqual(['CASE_CLUE_HAS_CASE', 'CASE_CLUE_HAS_CASE']);
  const { body } = await on.service.ask('TOWN', `{ clue(code: "${clue}") { case { code owner clues { code } } } }`);
  expect(body.data?.['clue']).toEqual({
    case: { code: '620522-CASE-2026-000001', owner: 'office-1', clues: [{ code: clue }] },
  });
});

it('several clues are one case when they were joined', async () => {
  const [one, other] = [await on.clue('V-1'), await on.clue('V-2')];
  const input = { ...OPENING, clues: [one, other] };
  expect(await on.refusal('OFFICE', 'caseOpen', input)).toBe('CASE_CLUES_NOT_JOINED');
  await on.service.ask(
    'OFFICE',
    `mutation { clueJoin(input: { code: "${other}", matter: "${one}", idempotencyKey: "j" }) { code } }`,
  );
  await on.ok('OFFICE', 'caseOpen', input);
});

it('the journal and the feed hold nobody’s number, and a number that is typed is kept as a token', async () => {
  const workers = [{ idCardNumber: '11010519491231002X', claimFen: '9860000' }];
  const code = await on.open('V-1', { workers });
  const [row] = await on.database.query<{ all: string }[]>(
    `SELECT (SELECT json_agg(j) FROM journal j)::text || (SELECT json_agg(w) FROM case_worker w)::text
       || (SELECT json_agg(c) FROM wage_case c)::text || (SELECT json_agg(i) FROM idempotency i)::text AS all`,
  );
  expect(row?.all).toContain(code);
  expect(row?.all).not.toContain('11010519491231002X');
});

it('a case has its evidence and its letters, seen by whoever sees the case', async () => {
  const code = await on.open('EV-1');
  const { url, as } = on.service;
  const sent = await fetch(`${url}/evidence?subject=${encodeURIComponent(`case:${code}`)}`, {
    method: 'POST',
    headers: { ...as('TOWN'), 'content-type': 'application/pdf', 'x-file-name': 'receipt.pdf' },
    body: '%PDF-1.7\nreceipt',
  });
  expect(sent.status).toBe(200);
  const letter = { kind: 'SUPERVISION', subject: `case:${code}`, addressee: '样例建筑有限公司', dueOn: '2026-03-20' };
  const issued = await on.service.ask(
    'OFFICE',
    'mutation ($input: DocumentIssueInput!) { documentIssue(input: $input) { number } }',
    { input: { ...letter, reason: '逾期未支付', idempotencyKey: 'letter-1' } },
  );
  // The clue names no employer: what a letter cannot say it does not leave open.
  expect(codesOf(issued)).toEqual(['DOCUMENT_FACTS_MISSING']);
  const filing = await on.service.ask(
    'OFFICE',
    'mutation ($input: DocumentIssueInput!) { documentIssue(input: $input) { number versions { docx } } }',
    { input: { kind: 'CASE_FILING', subject: `case:${code}`, idempotencyKey: 'filing-1' } },
  );
  expect(filing.body.data?.['documentIssue']).toMatchObject({
    number: '治欠办立〔2026〕1号',
    versions: [{ docx: expect.stringMatching(/\/1\.docx$/) as unknown }],
  });
  const evidence = 'evidence(first: 5) { nodes { fileName type } }';
  expect(await on.find('TOWN', code, evidence)).toEqual({
    evidence: { nodes: [{ fileName: 'receipt.pdf', type: 'application/pdf' }] },
  });
  const elsewhere = await fetch(`${url}/evidence?subject=${encodeURIComponent(`case:${code}`)}`, {
    method: 'POST',
    headers: { ...as('WATER'), 'content-type': 'application/pdf', 'x-file-name': 'receipt.pdf' },
    body: '%PDF-1.7\nanother',
  });
  expect(elsewhere.status).not.toBe(200);
});
