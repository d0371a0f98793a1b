import { enterpriseRegistered, projectChanged, projectRegistered, wageAccountNamed } from '@anxin/contracts';
import { projectsByAccount } from '../store/subjects';
import { wageProjects } from '../store/wage-projects';
import { emptyWorld, type World } from '../world.fixture';
import { envelope } from './projects.fixture';

let world: World;
beforeEach(async () => {
  world = await emptyWorld();
});
afterEach(() => world.close());

const CODE = '2506-620522-05-05-100008';
const OWNER = '91620599AY4CL12T21';
const CONTRACTOR = '91620599QA4XFD1Y5A';
const place = { sector: 'HOUSING', area: '620522104' } as const;
const project = (keySeq = 1, changed: object = {}) =>
  envelope(
    projectRegistered.name,
    CODE,
    keySeq,
    {
      projectCode: CODE,
      projectName: '样例001号工程',
      sector: 'HOUSING',
      areaCode: '620522104',
      ownerCreditCode: OWNER,
      contractorCreditCode: CONTRACTOR,
      contractSumFen: '100',
      labourCostMonthlyFen: '10',
      labourCostDay: 1,
      payDay: 20,
      payPeriodOffset: 1,
      contractSignedOn: '2025-07-08',
      ...changed,
    },
    place,
  );
const account = (keySeq = 2) =>
  envelope(
    wageAccountNamed.name,
    CODE,
    keySeq,
    { projectCode: CODE, accountToken: world.vault.cardToken('62050001') },
    place,
  );
const enterprise = (creditCode: string) =>
  envelope(enterpriseRegistered.name, creditCode, 1, {
    creditCode,
    name: '样例公司',
    areaCode: '620522107',
    kind: 'OWNER',
  });

const known = () =>
  world.query(`SELECT code, name, sector, area_code, owner_credit_code, contractor_credit_code, pay_day, pay_period_offset,
    account_token FROM project`);
const learnt = async () =>
  (
    await world.query<{ what: string }>(`SELECT stream || ' ' || type AS what FROM journal ORDER BY stream, version`)
  ).map(({ what }) => what);

describe('what projects tells of its subjects', () => {
  it('once corrected is known as it was before to whoever asks as known then: terms of pay too', async () => {
    for (const event of [enterprise(OWNER), enterprise(CONTRACTOR), project()]) await world.hear(event);
    const [first] = await wageProjects(world.app.rows, [CODE]);
    await world.hear(project(2, { projectName: '样例一号工程' }));
    await world.hear(project(3, { payDay: 25 }));
    const [corrected] = await wageProjects(world.app.rows, [CODE]);
    expect(corrected?.formerTerms).toEqual([first?.terms]);
    expect(corrected?.terms).toMatchObject({
      payDay: 25,
      origin: expect.stringContaining('project-registered') as string,
    });
  });

  it('is kept, journalled under the place of the project, and marks it', async () => {
    for (const event of [enterprise(OWNER), enterprise(CONTRACTOR), project(), account()]) await world.hear(event);
    expect(await known()).toEqual([
      {
        code: CODE,
        name: '样例001号工程',
        sector: 'HOUSING',
        area_code: '620522104',
        owner_credit_code: OWNER,
        contractor_credit_code: CONTRACTOR,
        pay_day: 20,
        pay_period_offset: 1,
        account_token: world.vault.cardToken('62050001'),
      },
    ]);
    expect(await learnt()).toEqual([
      `enterprise:${OWNER} EnterpriseLearnt`,
      `enterprise:${CONTRACTOR} EnterpriseLearnt`,
      `project:${CODE} ProjectLearnt`,
      `project:${CODE} WageAccountLearnt`,
    ]);
    expect(
      await world.query(
        `SELECT DISTINCT sector, area, contract, actor, cause FROM journal WHERE stream LIKE 'project:%'`,
      ),
    ).toEqual([{ ...place, contract: null, actor: 'projects', cause: 'projects:1' }]);
    expect(await world.query('SELECT subject FROM due')).toEqual([{ subject: CODE }]);
  });

  it('is the same in whatever order its keys come, and heard twice', async () => {
    const orders = [
      () => [project(), account(), enterprise(OWNER), enterprise(CONTRACTOR)],
      () => [enterprise(CONTRACTOR), project(), enterprise(OWNER), account()],
      // Early: it waits until the one before it has come.
      () => [account(), enterprise(OWNER), project(), enterprise(CONTRACTOR)],
    ];
    const ends: unknown[] = [];
    for (const order of orders) {
      await world.close();
      world = await emptyWorld();
      for (const event of [...order(), ...order()]) await world.hear(event);
      const { length } = await world.query('SELECT 1 FROM set_aside');
      const rows = (await known()) as { account_token: string }[];
      ends.push({
        length,
        learnt: await learnt(),
        rows: rows.map((row) => ({ ...row, account_token: row.account_token !== null })),
      });
    }
    expect(ends[1]).toEqual(ends[0]);
    expect(ends[2]).toEqual(ends[0]);
    expect(ends[0]).toMatchObject({ length: 0, rows: [{ account_token: true }] });
  });

  it('replaces what was heard before', async () => {
    await world.hear(project());
    await world.hear(project(2, { projectName: '改名工程', sector: 'WATER', payDay: 15 }));
    expect(await known()).toEqual([expect.objectContaining({ name: '改名工程', sector: 'WATER', pay_day: 15 })]);
  });

  it('of terms of pay is from the event that told them first', async () => {
    const origins = async () =>
      (await world.query<{ origin: string }>('SELECT terms_origin AS origin FROM project')).map(({ origin }) => origin);
    await world.hear({ ...project(), position: 7 });
    await world.hear({ ...project(2, { projectName: '改名工程' }), position: 8 });
    expect(await origins()).toEqual(['projects:7 projects.project-registered@1']);
    await world.hear({ ...project(3, { payDay: 15 }), position: 9 });
    expect(await origins()).toEqual(['projects:9 projects.project-registered@1']);
  });

  it('of a new wage account is beside the former one, until it is said never to have been', async () => {
    const nothing = { projectName: null, sector: null, areaCode: null, plannedEndOn: null };
    const terms = { labourCostMonthlyFen: null, labourCostDay: null, payDay: null, payPeriodOffset: null };
    const deposit = { depositForm: null, depositAmountFen: null, depositOn: null, depositExpiresOn: null };
    const token = world.vault.cardToken('62050002');
    const changed = (keySeq: number, accountToken: string | null) => ({
      ...envelope(
        projectChanged.name,
        CODE,
        keySeq,
        {
          ...{ projectCode: CODE, changedOn: '2026-02-01', ...nothing, ...terms, ...deposit },
          ...{ ownerCreditCode: null, contractorCreditCode: null, accountToken },
        },
        place,
      ),
      version: 3,
    });
    const holders = async () =>
      (await world.database.transaction((tx) => projectsByAccount(tx, [token, world.vault.cardToken('62050001')])))
        .size;
    for (const event of [project(), account(), changed(3, token)]) await world.hear(event);
    expect(await holders()).toBe(2);
    await world.hear(changed(4, null));
    expect(await holders()).toBe(1);
  });

  it('of the account of a project that is not known waits for the project', async () => {
    expect(await world.hear(account(1))).toBe('SET_ASIDE');
    expect(await world.query('SELECT reason, waits_for FROM set_aside')).toEqual([
      { reason: 'NOT_YET', waits_for: `project:${CODE}` },
    ]);
  });
});
