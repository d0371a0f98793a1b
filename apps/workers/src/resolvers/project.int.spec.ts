import { codesOf } from '@anxin/testing';
import { OWN, SECOND, type Service, startService } from '../service.fixture';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.uploadSmall();
});
afterAll(() => service.close());

describe('what a project tells of itself', () => {
  type Told = {
    accountForecast: {
      balanceFen: string;
      payrollFen: string;
      shortOn: string | null;
      movements: { on: string }[];
    } | null;
    headcounts: { on: string; onRoster: number; present: number }[];
    lastTold: { attendanceOn: string; sheetMonth: string; bankReturnOn: string };
  };
  const ask = async (told: object): Promise<Told> => {
    const { body } = await service.entities(
      'OFFICE',
      'Project',
      [{ code: OWN, ...told }],
      `{ accountForecast { balanceFen payrollFen shortOn movements { on } }
         headcounts(days: 200) { on onRoster present } lastTold { attendanceOn sheetMonth bankReturnOn } }`,
    );
    return (body.data?.['_entities'] as Told[])[0] as Told;
  };
  const account = (balanceFen: string) => ({
    ...{ wageAccount: { balanceFen }, labourCostMonthlyFen: '100', labourCostDay: 5 },
  });

  it('an account with nothing in it is short on the first pay day, one with much on none', async () => {
    const { accountForecast: empty } = await ask(account('0'));
    expect(empty).toMatchObject({ balanceFen: '0', shortOn: empty?.movements[0]?.on });
    expect(Number(empty?.payrollFen)).toBeGreaterThan(0);
    expect((await ask(account('99999999999'))).accountForecast?.shortOn).toBeNull();
  });

  it('nothing is forecast of a project without an account', async () => {
    expect((await ask({ ...account('0'), wageAccount: null })).accountForecast).toBeNull();
  });

  it('heads are counted for each day up to today, no more present than were told', async () => {
    const { headcounts, lastTold } = await ask(account('0'));
    expect(headcounts).toHaveLength(200);
    const present = headcounts.filter((day) => day.present > 0);
    expect(present.at(-1)?.on).toBe(lastTold.attendanceOn);
    expect(present.every((day) => day.present <= day.onRoster)).toBe(true);
  });

  it('heads of several projects are counted together as of each alone', async () => {
    const of = async (...codes: readonly string[]): Promise<unknown[]> => {
      const projects = codes.map((code) => ({ code }));
      const { body } = await service.entities(
        'OFFICE',
        'Project',
        projects,
        '{ headcounts(days: 60) { on present onRoster } }',
      );
      return body.data?.['_entities'] as unknown[];
    };
    expect(await of(OWN, SECOND)).toEqual([...(await of(OWN)), ...(await of(SECOND))]);
  });

  it('of no days, or of more than 400, it says why not', async () => {
    for (const days of [0, 401]) {
      const answer = await service.entities(
        'OFFICE',
        'Project',
        [{ code: OWN }],
        `{ headcounts(days: ${days}) { on } }`,
      );
      expect(codesOf(answer)).toEqual(['HEADCOUNT_DAYS_INVALID']);
    }
  });
});
