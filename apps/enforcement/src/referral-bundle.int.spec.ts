import { plainDate } from '@anxin/domain-kit';
import { type ListingsOf, listingsOf, STATED } from './listing.fixture';

let on: ListingsOf;
beforeAll(async () => void (on = await listingsOf(plainDate('2026-03-10'))));
afterAll(() => on.close());

const OPENING = { team: ['office-1', 'office-2'], stated: STATED };

it('CRM-09: a bundle holds its list of contents and says what is not inside; with evidence that cannot be had there is none', async () => {
  const bundle = (who: 'OFFICE' | 'HOUSING' | 'WATER' | 'CONTRACTOR', code: string) =>
    fetch(`${on.service.url}/referrals/${code}/bundle.zip`, { headers: on.service.as(who) });
  const opened = async (project: string, evidence: string) => {
    const evasions = [{ kind: 'FLEES', evidence }];
    const { code } = await on.ok('OFFICE', 'referralOpen', {
      ...OPENING,
      orderCode: await on.lapsed(project),
      evasions,
    });
    return String(code);
  };
  const onPaper = await opened('R-3', 'E-1');
  const taken = await bundle('HOUSING', onPaper);
  expect([taken.status, taken.headers.get('content-type')]).toEqual([200, 'application/zip']);
  const zip = Buffer.from(await taken.arrayBuffer()).toString('latin1');
  expect(zip).toContain('%PDF');
  expect(zip).toContain('SHA256SUMS.txt');
  for (const who of ['WATER', 'CONTRACTOR'] as const) {
    const refused = await bundle(who, onPaper);
    const { errors } = (await refused.json()) as { errors: readonly { extensions: { code: string } }[] };
    expect([who, errors[0]?.extensions.code]).toEqual([who, who === 'WATER' ? 'REFERRAL_UNKNOWN' : 'FORBIDDEN']);
  }
  // No service of cases answers here.
  const kept = await opened('R-4', '01981f6e-0000-7000-8000-000000000001');
  const away = await bundle('OFFICE', kept);
  expect([away.status, await away.text()]).toEqual([503, expect.stringContaining('SERVICE_AWAY')]);
});
