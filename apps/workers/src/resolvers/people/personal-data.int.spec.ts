import { compactVerify, importJWK, type JWK } from 'jose';
import { codesOf, smallFile, type Who } from '@anxin/testing';
import { EVERYBODY, OTHER_NUMBER, OWN, OWN_NUMBER, type Service, startService } from '../../service.fixture';
import { FILES } from '../../world.fixture';

let service: Service;
let secrets: readonly string[];
const answers: string[] = [];
/** Every word to standard output and error, where the service logs. */
const written: string[] = [];
beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr])
    jest.spyOn(stream, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0);
  service = await startService({ LOG_LEVEL: 'debug' });
  await service.uploadSmall(FILES.filter((name) => !name.startsWith('attendance')));
  const rows = await Promise.all(['roster.csv', 'bank-return-2025-11.csv'].map((name) => smallFile(name)));
  secrets = [...new Set(rows.join('\n').match(/(?<!\d)(62\d{15,17}[\dX]|1\d{10})(?!\d)/g))];
});
afterAll(async () => {
  jest.restoreAllMocks();
  await service.close();
});

const looks = async () =>
  (
    await service.app.rows<{ actor: string; payload: string }>(
      `SELECT actor, payload FROM journal WHERE stream = 'personal-data' ORDER BY version`,
      [],
    )
  ).map(({ actor, payload }) => ({
    actor,
    ...(JSON.parse(payload) as { field: string; reason: string; persons: string[] }),
  }));
const ask = async (who: Who, query: string, variables: object = {}) => {
  const answer = await service.ask(who, query, variables);
  answers.push(answer.text);
  return answer;
};

describe('a look at personal data', () => {
  it('is given to the office for a reason, and stands in the journal with who, field, whose and why', async () => {
    const id = service.idOf(OTHER_NUMBER);
    const query =
      'query ($id: ID!) { worker(id: $id) { idCardNumber(reason: " case 7 ") cellPhone(reason: "call back") } }';
    const { body } = await service.ask('OFFICE', query, { id });
    expect(body.data).toEqual({ worker: { idCardNumber: OTHER_NUMBER, cellPhone: '19943513763' } });
    expect(await looks()).toEqual([
      { actor: 'office-1', field: 'Worker.idCardNumber', reason: 'case 7', persons: [id] },
      { actor: 'office-1', field: 'Worker.cellPhone', reason: 'call back', persons: [id] },
    ]);
  });

  it('by number is one too, whether anybody is found or not', async () => {
    const query = 'query ($number: String!) { workerByNumber(idCardNumber: $number, reason: "r") { nameMasked } }';
    const found = await service.ask('OFFICE', query, { number: ` ${OWN_NUMBER} ` });
    expect(found.body.data).toEqual({ workerByNumber: { nameMasked: '徐*' } });
    expect((await service.ask('OFFICE', query, { number: '11010519491231002X' })).body.data).toEqual({
      workerByNumber: null,
    });
    const told = (await looks()).slice(-2).map(({ field, persons }) => [field, persons]);
    expect(told).toEqual(
      [OWN_NUMBER, '11010519491231002X'].map((number) => ['Query.workerByNumber', [service.idOf(number)]]),
    );
  });

  it('is listed for the person concerned, the latest first, and for nobody else but the office', async () => {
    const seen = 'seen(first: 1) { totalCount pageInfo { endCursor } nodes { on field officer reason } }';
    await service.ask('OFFICE', `{ worker(id: "${service.idOf(OWN_NUMBER)}") { idCardNumber(reason: "核对签字") } }`);
    const { body } = await service.ask('WORKER', `{ me { ${seen} } }`);
    const { seen: own } = body.data?.['me'] as { seen: { pageInfo: { endCursor: string } } };
    const look = { on: '2026-03-10', field: 'Worker.idCardNumber', officer: 'office-1', reason: '核对签字' };
    expect(own).toMatchObject({ totalCount: 2, nodes: [look] });
    const before = `{ me { seen(after: "${own.pageInfo.endCursor}") { nodes { field reason } } } }`;
    expect((await service.ask('WORKER', before)).body.data).toEqual({
      me: { seen: { nodes: [{ field: 'Query.workerByNumber', reason: 'r' }] } },
    });
    const other = `{ worker(id: "${service.idOf(OTHER_NUMBER)}") { seen { totalCount } } }`;
    expect((await service.ask('OFFICE', other)).body.data).toEqual({ worker: { seen: { totalCount: 2 } } });
    expect((await service.ask('WORKER', other)).body.data?.['worker'] ?? null).toBeNull();
    expect(codesOf(await service.ask('TOWN', other))).toEqual(['FORBIDDEN']);
  });

  it('by the whole name finds whoever has it, by the tail of the phone too, and is one for each who is found', async () => {
    const named = (asked: string) => service.ask('OFFICE', `{ workersByName(${asked}, reason: "来访核对") { id } }`);
    const name = '傅静会';
    const before = (await looks()).length;
    const id = service.idOf(OTHER_NUMBER);
    expect((await named(`name: " ${name} ", phoneTail: "3763"`)).body.data).toEqual({ workersByName: [{ id }] });
    expect((await named(`name: "${name}", phoneTail: "0000"`)).body.data).toEqual({ workersByName: [] });
    expect((await named(`name: "${name.slice(0, 1)}"`)).body.data).toEqual({ workersByName: [] });
    expect(codesOf(await named(`name: "${name}", phoneTail: "37"`))).toEqual(['CORRECTION_VALUE_INVALID']);
    const told = (await looks()).slice(before).map(({ field, persons }) => [field, persons]);
    expect(told).toEqual([['Query.workersByName', [id]]]);
    expect(codesOf(await service.ask('TOWN', `{ workersByName(name: "${name}", reason: "r") { id } }`))).toEqual([
      'FORBIDDEN',
    ]);
  });

  it('at many of one operation is one entry', async () => {
    const before = (await looks()).length;
    const fields = '{ roster(first: 10) { nodes { worker { idCardNumber(reason: "review") } } } }';
    const { body } = await service.entities('OFFICE', 'Project', [{ code: OWN }], fields);
    const [project] = body.data?.['_entities'] as { roster: { nodes: { worker: { idCardNumber: string } }[] } }[];
    const numbers = project?.roster.nodes.map(({ worker }) => worker.idCardNumber) ?? [];
    expect(numbers).toContain(OWN_NUMBER);
    const added = (await looks()).slice(before);
    expect(added).toHaveLength(1);
    expect(new Set(added[0]?.persons)).toEqual(new Set(numbers.map((number) => service.idOf(number))));
  });

  it.each(['""', '"  "', '"\\u0000"', `"${'r'.repeat(201)}"`])(
    'for the reason %s is refused, and nothing is shown',
    async (reason) => {
      const before = await looks();
      const number = '{ worker(id: "ID") { idCardNumber(reason: REASON) cellPhone(reason: REASON) } }';
      const answer = await ask('OFFICE', number.replace('ID', service.idOf(OTHER_NUMBER)).replaceAll('REASON', reason));
      expect(codesOf(answer)).toEqual(['LOOKS_REASON_MISSING', 'LOOKS_REASON_MISSING']);
      const byNumber = await service.ask(
        'OFFICE',
        `{ workerByNumber(idCardNumber: "${OWN_NUMBER}", reason: ${reason}) { id } }`,
      );
      expect(codesOf(byNumber)).toEqual(['LOOKS_REASON_MISSING']);
      expect(await looks()).toEqual(before);
    },
  );

  it('is not given when it cannot be written down', async () => {
    const spy = jest.spyOn(service.app.database, 'transaction').mockRejectedValue(new Error('the journal is full'));
    const answer = await ask('OFFICE', `{ worker(id: "${service.idOf(OTHER_NUMBER)}") { idCardNumber(reason: "r") } }`);
    spy.mockRestore();
    expect(codesOf(answer)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(answer.body.data).toEqual({ worker: { idCardNumber: null } });
  });
});

describe('a statement', () => {
  const query = '{ statementKey me { statement(month: "2025-11", on: "2025-12-26") { html signed } } }';
  it('is verified by the published key, and no more when a byte of it has changed', async () => {
    // Its number is told to the worker alone, and not among what nobody may see.
    const { body } = await service.ask('WORKER', query);
    const { statementKey, me } = body.data as {
      statementKey: string;
      me: { statement: { html: string; signed: string } };
    };
    const key = JSON.parse(statementKey) as JWK;
    expect(Object.keys(key)).not.toContain('d');
    const verified = await compactVerify(me.statement.signed, await importJWK(key, 'ES256'));
    expect(JSON.parse(new TextDecoder().decode(verified.payload))).toMatchObject({
      worker: { id: service.idOf(OWN_NUMBER), name: expect.stringMatching(/^徐./) as string, idCardNumber: OWN_NUMBER },
      ...{ payMonth: '2025-11', on: '2025-12-26' },
      lines: [{ projectCode: expect.any(String) as string }, { projectCode: expect.any(String) as string }],
    });
    const { checkCode, issuedAt } = JSON.parse(new TextDecoder().decode(verified.payload)) as Record<string, string>;
    expect(me.statement.html).toContain(`核验码 ${checkCode}`);
    const checked = await service.get(`/check/${String(checkCode).toLowerCase()}`);
    expect(JSON.parse(checked.text)).toEqual({
      ...{ kind: 'WAGE_STATEMENT', payMonth: '2025-11', on: '2025-12-26', issuedAt },
      payableFen: expect.stringMatching(/^\d+$/) as string,
      paidFen: expect.stringMatching(/^\d+$/) as string,
      arrearsFen: expect.stringMatching(/^\d+$/) as string,
    });
    expect(checked.text).not.toMatch(/徐|6205|token/);
    // Asked again it is the same statement; of another day it is another.
    const again = await service.ask('WORKER', query);
    expect((again.body.data?.['me'] as typeof me).statement.html).toBe(me.statement.html);
    const [kept] = await service.app.rows<{ statements: number }>(
      'SELECT count(*)::int AS statements FROM statement_issued',
      [],
    );
    expect(kept?.statements).toBe(1);
    expect(codesOf(await service.get('/check/AAAA-BBBB-CCCC-DDDD'))).toEqual(['DOCUMENT_CODE_UNKNOWN']);
    const parts = me.statement.signed.split('.');
    for (const part of [0, 1, 2]) {
      const changed = parts.map((text, at) =>
        at === part ? `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}` : text,
      );
      await expect(importJWK(key, 'ES256').then((jwk) => compactVerify(changed.join('.'), jwk))).rejects.toThrow();
    }
  });
});

it('no answer, error or log line holds a number, card or phone of anybody, whoever asks whatever', async () => {
  const id = service.idOf(OTHER_NUMBER);
  const worker = `id nameMasked idCardNumberMasked stays { nodes { workerNameMasked cellPhoneMasked cardMasked teamName } }
    wageLines(first: 100) { nodes { payableFen why { figures { zh en } says { zh en } facts(first: 100) { nodes { says { zh en } } } } } }`;
  for (const who of EVERYBODY) {
    await ask(who, `{ me { ${worker} } }`);
    // The worker's own statement names the worker, to nobody else.
    if (who !== 'WORKER') await ask(who, '{ me { statement(month: "2025-11") { html signed } } }');
    await ask(who, `query ($id: ID!) { worker(id: $id) { ${worker} stays { nodes { origin reason } } } }`, { id });
    await ask(
      who,
      `{ wages(first: 100) { nodes { project { code } } totals { lines } } workersImports(first: 50) { nodes { fileName refusals { nodes { faults { shown } } } } } }`,
    );
    answers.push(
      (
        await service.entities(
          who,
          'Project',
          [{ code: OWN }],
          `{ roster(first: 1000) { nodes { worker { ${worker} } cardMasked } } }`,
        )
      ).text,
    );
    if (who !== 'OFFICE')
      answers.push(
        (
          await service.ask(
            who,
            `{ workerByNumber(idCardNumber: "x", reason: "r") { id } worker(id: "${id}") { idCardNumber(reason: "r") } }`,
          )
        ).text,
      );
  }
  const roster = (await smallFile('roster.csv')).toString().replaceAll(/62999\d{14}/g, '6222020000000001234');
  answers.push((await service.upload('roster.csv', roster)).text);
  await ask(
    'OFFICE',
    '{ workersImports(first: 1) { nodes { refusals(first: 100) { nodes { faults { shown says { zh en } } } } } } }',
  );
  await ask(
    'OFFICE',
    `mutation { stayCorrect(input: { workerId: "${id}", projectCode: "${OWN}", enteredOn: "2025-10-04", shouldBe: { idCardNumber: "${OWN_NUMBER}", payRollBankCardNumber: "6299999372930682651" }, reason: "r", idempotencyKey: "k" }) { id } }`,
  );
  const log = written.join('');
  expect(secrets.length).toBeGreaterThan(500);
  expect(log).toContain('"service":"workers"');
  const decoded = answers.map((text) =>
    text.replaceAll(/"signed":"[^.]*\.([^.]*)\.[^"]*"/g, (_, payload: string) =>
      Buffer.from(payload, 'base64url').toString(),
    ),
  );
  const all = `${decoded.join('\n')}\n${log}`;
  expect(all).toContain('620***********58');
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
});
