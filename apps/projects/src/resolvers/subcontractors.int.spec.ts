import { Receiver, ScopedReads } from '@anxin/service-kit';
import { codesOf } from '@anxin/testing';
import { handlers } from '../events/in';
import { type Service, startService } from '../service.fixture';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.uploadSmall();
});
afterAll(() => service.close());

const OWN = '2506-620522-05-05-100008';
const SUB = '91620599Y4NUGYKL0B';
const employs = (projectCode: string, keySeq: number, employerCreditCode: string): Promise<readonly string[]> => {
  const entry = { person: 'p'.repeat(43), enteredOn: '2025-11-03', leftOn: null, contractSignedOn: null };
  const event = {
    ...{ publisher: 'workers', position: keySeq, key: projectCode, keySeq, sector: 'HOUSING', area: '620522104' },
    ...{ name: 'workers.workers-registered', version: 1, businessDay: '2026-03-01' },
    recordedAt: '2026-03-01T01:02:03.004Z',
    data: { projectCode, entries: [{ ...entry, employerCreditCode, withdrawn: false }] },
  };
  const message = { publisher: 'workers', origin: 'spec', key: projectCode, keySeq, text: JSON.stringify(event) };
  return new Receiver(service.app.database, handlers).take([message]);
};

describe('a subcontractor', () => {
  const asked = (query: string) => service.ask('SUBCONTRACTOR', query);
  const [OTHER_SITE, OTHER_SUB] = ['2506-620522-18-05-100011', '916205996GFBP00R7B'];
  beforeAll(async () => {
    await employs(OWN, 1, SUB);
    await employs(OWN, 2, OTHER_SUB);
    await employs(OTHER_SITE, 1, OTHER_SUB);
  });

  it('sees the sites where it employs people by name, town and general contractor, and counts no other', async () => {
    const { body } = await asked(
      '{ projects(first: 100) { totalCount nodes { code name area { name } contractor { creditCode name } } } }',
    );
    const codes = (
      await service.app.rows<{ code: string }>(
        'SELECT project_code AS code FROM employer WHERE employer_credit_code = $1 ORDER BY 1',
        [SUB],
      )
    ).map(({ code }) => code);
    expect(codes).toContain(OWN);
    expect(body.data?.['projects']).toMatchObject({ totalCount: codes.length, nodes: codes.map((code) => ({ code })) });
    const one = await asked(`{ project(code: "${OWN}") { area { name } contractor { creditCode } } }`);
    expect(one.body.data?.['project']).toEqual({
      area: { name: '郭嘉镇' },
      contractor: { creditCode: '91620599QA4XFD1Y5A' },
    });
    expect((await asked(`{ project(code: "${OTHER_SITE}") { code } }`)).body).toEqual({ data: { project: null } });
  });

  it.each([
    ...['contractSumFen', 'wageAccount { balanceFen }', 'deposit { amountFen }', 'employers { creditCode }'],
    ...[
      'indicators { code }',
      'fiveSystems { met }',
      'siteTasks { code }',
      'owner { creditCode }',
      'agreementSignedOn',
    ],
  ])('is refused what is the contractor’s of a site: %s', async (field) => {
    expect(codesOf(await asked(`{ project(code: "${OWN}") { code ${field} } }`))).toContain('FORBIDDEN');
  });

  it.each([
    'filter: { systems: [ACCOUNT_OPEN] }',
    'filter: { levels: [RED] }',
    'filter: { search: "S" }',
    'sort: LEVEL',
  ])('finds out nothing by what a list is narrowed to: %s', async (args) =>
    expect(codesOf(await asked(`{ projects(${args}) { totalCount } }`))).toEqual(['FORBIDDEN']),
  );

  it('sees of the database what its questions need, and no other subcontractor', async () => {
    const rows = async (sql: string) => {
      const reads = new ScopedReads(service.app.api, { role: 'SUBCONTRACTOR', scope: [SUB] });
      return reads.rows<{ code: string }>(sql, []).finally(() => reads.close());
    };
    for (const table of [
      'movement',
      'wages_due',
      'ledger_account',
      'ledger_transfer',
      'indicator_level',
      'wage_account',
    ])
      expect([table, await rows(`SELECT 1 FROM ${table} LIMIT 1`)]).toEqual([table, []]);
    expect(await rows('SELECT DISTINCT employer_credit_code AS code FROM employer')).toEqual([{ code: SUB }]);
    expect(await rows(`SELECT credit_code AS code FROM enterprise WHERE credit_code = '${OTHER_SUB}'`)).toEqual([]);
  });
});
