import { codesOf, reportOf, type Who } from '@anxin/testing';
import { type Service, startService } from '../service.fixture';

const OWNER = '91620599AY4CL12T21';
const FIELDS = '{ name kind area { code } formerNames changes { changedOn name kind area { code } } }';

let service: Service;
let registered: { readonly name: string; readonly kind: string; readonly area: { readonly code: string } };
beforeAll(async () => {
  service = await startService();
  await service.uploadSmall();
  registered = await enterprise();
});
afterAll(() => service.close());

const enterprise = async <Of = typeof registered>(fields = FIELDS): Promise<Of> => {
  const { body } = await service.ask('OFFICE', `{ enterprise(creditCode: "${OWNER}") ${fields} }`);
  return body.data?.['enterprise'] as Of;
};

let keys = 0;
const give = (name: string, said: Readonly<Record<string, unknown>>, who: Who = 'OFFICE') => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const input = { creditCode: OWNER, reason: '营业执照', idempotencyKey: `e-${(keys += 1)}`, ...said };
  return service.ask(who, `mutation ($input: ${type}!) { ${name}(input: $input) ${FIELDS} }`, { input });
};
const found = async (search: string): Promise<readonly string[]> => {
  const asked = `query ($search: String!) { enterprises(filter: { search: $search }) { nodes { name } } }`;
  const { body } = await service.ask('OFFICE', asked, { search });
  return (body.data?.['enterprises'] as { nodes: { name: string }[] }).nodes.map(({ name }) => name);
};
const send = async (said: { readonly name?: string } = {}) => {
  const { name, kind, area } = { ...registered, ...said };
  const file = `creditCode,name,areaCode,kind\n${OWNER},${name},${area.code},${kind}\n`;
  return reportOf(await service.upload('enterprises.csv', file));
};
/** What others hear of the enterprise, from the newest. */
const told = () =>
  service.app.rows<{ area: string; name: string }>(
    `SELECT area, payload::jsonb ->> 'name' AS name FROM journal WHERE stream = $1 AND contract = 'projects.enterprise-registered'
     ORDER BY version DESC`,
    [`enterprise:${OWNER}`],
  );

describe('an enterprise that was registered wrongly', () => {
  it('is corrected: the name was never what was mistyped, and a file that still says so is refused', async () => {
    expect(codesOf(await give('enterpriseCorrect', { name: ' 更正建设投资有限公司 ' }))).toEqual([]);
    expect(await enterprise()).toEqual({ ...registered, name: '更正建设投资有限公司' });
    expect(await send()).toMatchObject({ refused: 1, faults: { CONTRADICTS: 1 } });
    expect(await send({ name: '更正建设投资有限公司' })).toMatchObject({ same: 1, refused: 0 });
    expect(await found('更正建设')).toEqual(['更正建设投资有限公司']);
    expect(await found('gzjstz')).toEqual(['更正建设投资有限公司']);
  });

  it.each`
    what                          | said                                    | code
    ${'by nothing'}               | ${{}}                                   | ${'ENTERPRISE_NOTHING_CORRECTED'}
    ${'to no name'}               | ${{ name: '' }}                         | ${'ENTERPRISE_FIELD_INVALID'}
    ${'to a name of 1,001 signs'} | ${{ name: '长'.repeat(1001) }}          | ${'ENTERPRISE_FIELD_INVALID'}
    ${'to a name with NUL'}       | ${{ name: '甲\u0000乙' }}               | ${'ENTERPRISE_FIELD_INVALID'}
    ${'to an area in exponents'}  | ${{ areaCode: '6.2E5' }}                | ${'ENTERPRISE_FIELD_INVALID'}
    ${'without a reason'}         | ${{ name: '乙', reason: '' }}           | ${'ENTERPRISE_REASON_INVALID'}
    ${'by a code that is none'}   | ${{ name: '乙', creditCode: 'nobody' }} | ${'ENTERPRISE_UNKNOWN'}
  `('is not corrected $what: $code', async ({ said, code }: { said: object; code: string }) => {
    const before = await told();
    expect(codesOf(await give('enterpriseCorrect', { ...said }))).toEqual([code]);
    expect(await told()).toEqual(before);
  });

  it('is corrected by the office alone', async () => {
    for (const who of ['WATER', 'TOWN', 'CONTRACTOR'] as const)
      expect(codesOf(await give('enterpriseCorrect', { name: '乙' }, who))).toEqual(['FORBIDDEN']);
  });
});

describe('an enterprise that changes its name and moves', () => {
  it('is called so from now on, found by both names, and a file of before is no contradiction', async () => {
    const change = { changedOn: '2026-01-05', name: '新名建设集团有限公司', areaCode: '620522104' };
    const answer = await give('enterpriseChange', change);
    expect(answer.body.data?.['enterpriseChange']).toEqual({
      ...{ name: change.name, kind: registered.kind, area: { code: change.areaCode } },
      formerNames: ['更正建设投资有限公司'],
      changes: [{ changedOn: change.changedOn, name: change.name, kind: null, area: { code: change.areaCode } }],
    });
    for (const name of ['新名建设', '更正建设']) expect(await found(name)).toEqual([change.name]);
    expect(await send({ name: '更正建设投资有限公司' })).toMatchObject({ same: 1, refused: 0 });
  });

  it('is told again where it was and where it is', async () => {
    expect((await told()).slice(0, 2)).toEqual(
      ['620522104', registered.area.code].map((area) => ({ area, name: '新名建设集团有限公司' })),
    );
  });

  it('and never did is called as before', async () => {
    const withdraw = { changedOn: '2026-01-05', withdrawn: true };
    expect(codesOf(await give('enterpriseChangeCorrect', withdraw))).toEqual([]);
    expect(await enterprise()).toEqual({ ...registered, name: '更正建设投资有限公司' });
    expect(codesOf(await give('enterpriseChangeCorrect', withdraw))).toEqual(['ENTERPRISE_CHANGE_UNKNOWN']);
  });

  it('keeps each version, by whom and why; none is changed afterwards', async () => {
    const versions = await service.app.rows<{ version: number; reason: string; origin: string }>(
      'SELECT version, reason, origin FROM enterprise_version WHERE credit_code = $1 ORDER BY version',
      [OWNER],
    );
    expect(versions.map(({ version, reason }) => [version, reason])).toEqual([1, 2, 3].map((one) => [one, '营业执照']));
    expect(versions.map(({ origin }) => origin)).toEqual([
      'command:enterpriseCorrect',
      'command:enterpriseChange',
      'command:enterpriseChangeCorrect',
    ]);
    await expect(service.app.rows('DELETE FROM enterprise_version', [])).rejects.toThrow();
  });
});
