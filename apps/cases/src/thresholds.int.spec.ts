import { plainDate } from '@anxin/domain-kit';
import { codesOf, type FreshService, freshService } from '@anxin/testing';
import { cases } from './subgraph';

let service: FreshService & Awaited<ReturnType<typeof cases.start>>;
beforeAll(async () => void (service = await freshService(cases, plainDate('2026-03-10'))));
afterAll(() => service.close());

const ASKED = `{ warningThresholds(ON) { code isDefault rule { title { zh } instrument { zh } }
  inForce { says { zh } from areaCode basis } versions { from } } }`;
type Told = { readonly code: string; readonly isDefault: boolean; readonly inForce: { says: { zh: string } } | null };
const told = async (on = 'on: "2026-03-10"'): Promise<readonly Told[]> => {
  const answer = await service.ask('TOWN', ASKED.replace('ON', on));
  expect(codesOf(answer)).toEqual([]);
  return answer.body.data?.['warningThresholds'] as readonly Told[];
};

it('an officer reads what each warning goes by, since when and set where, in words', async () => {
  const all = await told();
  expect(all.find(({ code }) => code === 'W02')).toMatchObject({
    rule: { title: { zh: '未按月足额发放' }, instrument: { zh: expect.stringMatching(/条例/) as string } },
    inForce: { says: { zh: expect.stringMatching(/^.*逾期 \d+ 天起/) as string }, areaCode: '620522' },
    isDefault: false,
  });
  expect(all.find(({ code }) => code === 'W01')).toMatchObject({ versions: [expect.anything()] });
});

it('before anything was set the warning cannot be decided, and the list says so', async () => {
  for (const { inForce } of await told('on: "2019-01-01"')) expect(inForce).toBeNull();
});

it('contractors, workers and the public do not', async () => {
  for (const who of ['CONTRACTOR', 'SUBCONTRACTOR', 'WORKER', 'PUBLIC'] as const)
    expect([who, codesOf(await service.ask(who, '{ warningThresholds { code } }'))]).toEqual([who, ['FORBIDDEN']]);
});
