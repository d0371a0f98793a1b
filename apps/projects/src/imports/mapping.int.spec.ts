import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codesOf, reportOf } from '@anxin/testing';
import { type Service, startService } from '../service.fixture';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.uploadSmall();
});
afterAll(() => service.close());

const MAPPINGS = join(__dirname, '../../../../libs/intake/mappings');
const sample = readFileSync(join(MAPPINGS, 'samples/ZHLS202512.txt'), 'utf8');
const own = readFileSync(join(MAPPINGS, 'city-bank-statement.json'), 'utf8');

const sent = (mapping: string, content = sample, table = 'escrow-statement') =>
  service.post(`/imports/${table}`, Buffer.from(content), {
    ...service.as('OFFICE'),
    'content-type': 'application/octet-stream',
    'x-file-name': 'ZHLS1.txt',
    'x-mapping': encodeURIComponent(mapping),
  });

describe('a statement in the layout of a bank', () => {
  it('says what the county’s own file says, by the name of a shipped mapping or by its own', async () => {
    expect(reportOf(await sent('city-bank-statement'))).toMatchObject({ rows: 12, same: 12, refused: 0 });
    expect(reportOf(await sent(own))).toMatchObject({ rows: 12, same: 12, refused: 0 });
    const begun = await service.app.rows(
      `SELECT FROM journal WHERE type = 'ImportBegun' AND payload::json->>'mapping' = 'city-bank-statement'`,
      [],
    );
    expect(begun).toHaveLength(2);
  });

  it('is refused whole where its totals do not agree, and nothing of it goes in', async () => {
    const changed = sample.replace('|4914.00|', '|4914.01|').replaceAll('|S00', '|NEW');
    const answer = await sent('city-bank-statement', changed);
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ status: 'REFUSED', recorded: 0, faults: { CONTROL_TOTAL: 1 } });
  });

  it.each([
    ['MAPPING_UNKNOWN', 'of no such name', 'another', 'escrow-statement'],
    ['MAPPING_UNKNOWN', 'of another table', 'city-bank-statement', 'enterprises'],
    ['MAPPING_INVALID', 'that is not whole', '{"name":"x"}', 'escrow-statement'],
    ['MAPPING_INVALID', 'that is no JSON', '{', 'escrow-statement'],
  ])('is refused before anything is read, with %s: a mapping %s', async (code, _, mapping, table) => {
    const answer = await sent(mapping, sample, table);
    expect([answer.status, ...codesOf(answer)]).toEqual([400, code]);
  });
});
