import { delisted, type Envelope, listed } from '@anxin/contracts';
import { plainDate } from '@anxin/domain-kit';
import { loadParameters, ParameterBook } from '@anxin/law';
import { Receiver, runCommand } from '@anxin/service-kit';
import { projectAggregate } from '../commands/project-aggregate';
import { freshWorld, type World } from '../world.fixture';
import { handlers } from './in';

const CODE = '2506-620522-05-05-100008';
const today = plainDate('2026-03-10');
let world: World;
let parties: { readonly owner: string; readonly contractor: string };
beforeAll(async () => {
  world = await freshWorld();
  for (const name of ['enterprises.csv', 'projects.csv']) await world.takeIn(name);
  const sql = 'SELECT owner_credit_code AS owner, contractor_credit_code AS contractor FROM project WHERE code = $1';
  [parties = { owner: '', contractor: '' }] = await world.app.rows<typeof parties>(sql, [CODE]);
});
afterAll(() => world.close());

let keySeq = 0;
const hear = async (name: string, data: object): Promise<readonly string[]> => {
  const position = ++keySeq;
  const event: Envelope = {
    ...{ publisher: 'enforcement', epoch: 0, position, name, version: 1, key: 'K', keySeq: position },
    ...{ sector: 'HOUSING', area: '620522', businessDay: '2026-03-02', recordedAt: '2026-03-02T01:02:03.004Z' },
    data: { ...{ orderCode: 'O-1', areaCode: '620522', ground: 'LARGE_SUM', measures: ['MARKET_ACCESS'] }, ...data },
  };
  const told = { publisher: 'enforcement', origin: `enforcement/0/${position}`, text: JSON.stringify(event), key: 'K' };
  return new Receiver(world.app.database, handlers).take([{ ...told, keySeq: position }]);
};
const list = (listingCode: string, creditCode: string, more: object = {}) =>
  hear(listed.name, {
    ...{ listingCode, creditCode, party: 'ENTERPRISE', on: '2026-03-02', expiresOn: '2029-03-02', again: false },
    ...more,
  });
const delist = (listingCode: string, creditCode: string) =>
  hear(delisted.name, { listingCode, creditCode, party: 'ENTERPRISE', on: '2026-03-09', because: 'REMOVED' });

const issue = async (on = today, code = CODE, aggregate = world.app.project) => {
  const command = { type: 'IssuePermit', on: today, today: on } as const;
  const cause = { actor: 'office-1', businessDay: today, cause: 'test' };
  try {
    // The file has the day of its permit: whoever is not refused contradicts it.
    await runCommand(world.app.database, aggregate)(code, command, cause);
    return ['decided'];
  } catch (fault) {
    const { code, details } = fault as { code: string; details: { listingCode?: string } };
    return [code, ...(details.listingCode ? [details.listingCode] : [])];
  }
};
const FREE = ['PROJECT_CONTRADICTS'];

it('no permit is issued while the owner or general contractor is listed, and one is once both are not', async () => {
  expect(await issue()).toEqual(FREE);
  await list('BLK-1', parties.owner);
  expect(await issue()).toEqual(['PROJECT_PARTY_LISTED', 'BLK-1']);
  await list('BLK-2', parties.contractor);
  await delist('BLK-1', parties.owner);
  expect(await issue()).toEqual(['PROJECT_PARTY_LISTED', 'BLK-2']);
  await delist('BLK-2', parties.contractor);
  expect(await issue()).toEqual(FREE);
});

it('a listing whose term has passed stands against nothing, whoever told of its end yet', async () => {
  await list('BLK-3', parties.owner, { expiresOn: '2026-03-09' });
  expect(await issue()).toEqual(FREE);
  expect(await issue(plainDate('2026-03-09'))).toEqual(['PROJECT_DAY_NOT_COME']);
  await list('BLK-3', parties.owner, { expiresOn: '2026-03-10', again: true });
  expect(await issue()).toEqual(['PROJECT_PARTY_LISTED', 'BLK-3']);
  await delist('BLK-3', parties.owner);
});

it('a listing of another enterprise, or of a person, stands against nothing, and nothing of the person is kept', async () => {
  await list('BLK-4', '91620599XX4CL12T21');
  await list('BLK-5', parties.owner, { party: 'PERSON', role: 'LEGAL_REPRESENTATIVE' });
  expect(await issue()).toEqual(FREE);
  expect(await world.app.rows(`SELECT FROM enterprise_listing WHERE listing_code = 'BLK-5'`, [])).toEqual([]);
});

it('S3-21: where the area asks for the four-party agreement first, no permit is issued before it is signed', async () => {
  const sql = 'SELECT code FROM project WHERE agreement_signed_on IS NULL ORDER BY code LIMIT 1';
  const [{ code = '' } = {}] = await world.app.rows<{ code: string }>(sql, []);
  const agreementBeforePermit = [{ from: '2020-05-01', value: true }];
  const county = loadParameters({ areaCode: '620522', agreementBeforePermit });
  const asking = projectAggregate(world.app.vault, new ParameterBook([county]));
  expect(await issue(today, code, asking)).toEqual(['PROJECT_AGREEMENT_MISSING']);
  expect(await issue(today, code)).not.toContain('PROJECT_AGREEMENT_MISSING');
  expect(await issue(today, CODE, asking)).toEqual(FREE);
});
