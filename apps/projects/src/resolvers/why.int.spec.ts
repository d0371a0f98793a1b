import { type Envelope, newCardsRegistered } from '@anxin/contracts';
import { Receiver } from '@anxin/service-kit';
import { codesOf, type Who } from '@anxin/testing';
import { handlers } from '../events/in';
import { type Service, startService } from '../service.fixture';
import { correctionsIn } from './corrections.fixture';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.uploadSmall();
});
afterAll(() => service.close());

const ON = '2026-02-14';
type Text = { readonly zh: string };
type Fact = { kind: string; says: Text; heldAgainst: Text | null; origin?: string | null; recordedAt: string | null };
type Why = {
  rules: { id: string; article: Text }[];
  parameters: { says: Text }[];
  figures: Text[];
  says: Text;
  facts: { nodes: Fact[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
};
type Indicator = { code: string; why: Why };

const WHY = (facts: string, origin = 'origin') => `why { rules { id article { zh } } parameters { says { zh } }
  figures { zh } says(to: CONTRACTOR) { zh } facts(${facts}) { nodes { kind says { zh } heldAgainst { zh } ${origin} recordedAt }
  pageInfo { hasNextPage endCursor } } }`;

const indicatorsOf = async (
  code: string,
  who: Who = 'OFFICE',
  why = WHY('first: 500'),
): Promise<readonly Indicator[]> => {
  const query = `query ($code: ID!) { project(code: $code) { indicators(on: "${ON}") { code ${why} } } }`;
  const asked = await service.ask(who, query, { code });
  expect(codesOf(asked)).toEqual([]);
  return (asked.body.data as { project: { indicators: Indicator[] } }).project.indicators;
};
const whyOf = async (project: string, code: string, who?: Who, why?: string): Promise<Why> => {
  const found = (await indicatorsOf(project, who, why)).find((indicator) => indicator.code === code);
  if (!found) throw new Error(`${code} does not stand on ${project}`);
  return found.why;
};

describe('why an indicator of a project stands', () => {
  it('is told of every one that stands, with facts by file, line and import', async () => {
    const codes = (await service.app.rows<{ code: string }>('SELECT code FROM project', [])).map(({ code }) => code);
    const all = (await Promise.all(codes.map((code) => indicatorsOf(code)))).flat();
    expect(new Set(all.map(({ code }) => code))).toEqual(new Set(['W03', 'W11', 'W12', 'W13', 'W14', 'W15', 'W16']));
    for (const { code, why } of all) {
      expect(why.rules[0]).toMatchObject({ id: code, article: { zh: expect.stringMatching(/^第.+条/) as string } });
      for (const { says } of why.parameters) expect(says.zh).not.toMatch(/[{}]|undefined/);
      expect(why.facts.nodes.length).toBeGreaterThan(0);
      for (const { origin, recordedAt } of why.facts.nodes) {
        expect(origin).toMatch(/^(projects|escrow-statement).*\.csv:\d+ import /);
        expect(recordedAt).toMatch(/Z$/);
      }
    }
  });

  it.each`
    project                       | code     | says                                                       | held
    ${'2506-620522-05-01-100070'} | ${'W12'} | ${'项目：合同签订日 2025-06-11，专户开户日 未填。'}        | ${'最迟 2025-07-11 开户'}
    ${'2506-620522-05-05-100080'} | ${'W13'} | ${/施工许可日 2025-07-15，保证金存储日 未填。$/}           | ${'最迟 2025-08-12 存储'}
    ${'2506-620522-04-05-100201'} | ${'W11'} | ${/专户支出 8,667\.00 元，对方 萧\* \*{4}0071，用途 工资/} | ${'至 2026-02-14 本项目名册上没有这张卡'}
  `('$code shows what each fact was held against: $held', async ({ project, code, says, held }) => {
    const { facts } = await whyOf(project, code);
    expect(facts.nodes).toContainEqual(
      expect.objectContaining({
        says: { zh: typeof says === 'string' ? says : (expect.stringMatching(says) as string) },
        heldAgainst: { zh: held },
      }),
    );
  });

  it('W03 says of money that came late when it came, and nobody demands it again', async () => {
    const { figures, says, facts } = await whyOf('2506-620522-04-05-100352', 'W03');
    for (const { zh } of figures) expect(zh).toMatch(/，已于 \d{4}-\d\d-\d\d 补到账，晚 \d+ 天。$/);
    expect(says.zh).toContain('请书面提醒建设单位今后按月足额拨付');
    const [site, ...movements] = facts.nodes;
    expect([site?.kind, new Set(movements.map(({ kind }) => kind))]).toEqual(['PROJECT', new Set(['MOVEMENT'])]);
    for (const { heldAgainst } of movements) expect(heldAgainst?.zh).toMatch(/应到 .+，本笔(按期|晚 \d+ 天)$/);
  });

  it('comes page by page, nothing twice and nothing left out', async () => {
    const project = '2506-620522-04-05-100352';
    const whole = (await whyOf(project, 'W03')).facts.nodes;
    const paged: Fact[] = [];
    for (let after = ''; ;) {
      const { facts } = await whyOf(project, 'W03', 'OFFICE', WHY(`first: 1${after && `, after: "${after}"`}`));
      paged.push(...facts.nodes);
      if (!facts.pageInfo.hasNextPage) break;
      after = facts.pageInfo.endCursor ?? '';
    }
    expect(paged).toEqual(whole);
  });

  it('shows a township no movement of an account, as nowhere else', async () => {
    const own = (
      await service.ask(
        'TOWN',
        `{ projects(first: 20) { nodes { indicators(on: "${ON}") { code ${WHY('first: 20', '')} } } } }`,
      )
    ).body.data as { projects: { nodes: { indicators: Indicator[] }[] } };
    const facts = own.projects.nodes.flatMap(({ indicators }) => indicators.flatMap(({ why }) => why.facts.nodes));
    expect(facts.filter(({ kind }) => kind === 'MOVEMENT')).toEqual([]);
  });

  it('knows nothing of what lies after the day asked about', async () => {
    const project = '2506-620522-18-01-100066';
    const signed = await service.ask(
      'OFFICE',
      `mutation { agreementSign(input: { projectCode: "${project}", signedOn: "2026-02-20", idempotencyKey: "why" }) { code } }`,
    );
    expect(codesOf(signed)).toEqual([]);
    const { facts } = await whyOf(project, 'W16');
    expect(facts.nodes[0]?.says.zh).toMatch(/，四方监管协议签订日 未填。$/);
    expect(facts.nodes[0]?.origin).toMatch(/^projects\.csv:\d+ import /);
  });
});

describe('no RED warning stands because something could not be told', () => {
  const give = (projectCode: string, more: object) =>
    correctionsIn(service).give('OFFICE', 'projectChange', { projectCode, changedOn: '2026-03-01', ...more });
  type Indicated = {
    readonly code: string;
    readonly indicators: readonly { readonly code: string; readonly level: string }[];
  };
  const red = async (indicator: string): Promise<readonly string[]> => {
    const { body } = await service.ask(
      'OFFICE',
      '{ projects(first: 100) { nodes { code indicators { code level } } } }',
    );
    const { nodes } = (body.data as { projects: { nodes: readonly Indicated[] } }).projects;
    return nodes
      .filter(({ indicators }) => indicators.some(({ code, level }) => code === indicator && level === 'RED'))
      .map(({ code }) => code);
  };

  it('of a deposit whose letter was renewed', async () => {
    const expired = await red('W14');
    expect(expired.length).toBeGreaterThan(0);
    for (const projectCode of expired) {
      const renewed = { depositForm: 'LETTER', depositOn: '2026-03-01', depositExpiresOn: '2027-03-01' };
      expect(codesOf(await give(projectCode, renewed))).toEqual([]);
    }
    expect(await red('W14')).toEqual([]);
  });

  it('of wages that went to a new card', async () => {
    const diverted = await red('W11');
    expect(diverted.length).toBeGreaterThan(0);
    const paid = await service.app.rows<{ code: string; token: string }>(
      `SELECT DISTINCT project_code AS code, counterparty_token AS token FROM movement
       WHERE direction = 'OUT' AND counterparty_token IS NOT NULL AND project_code = ANY($1)`,
      [diverted],
    );
    const receiver = new Receiver(service.app.database, handlers);
    const told = (code: string, keySeq: number): Envelope => ({
      ...{
        publisher: 'workers',
        epoch: 0,
        position: keySeq,
        name: newCardsRegistered.name,
        version: newCardsRegistered.version,
      },
      ...{ key: code, keySeq, sector: 'HOUSING', area: '620522104', businessDay: '2026-03-10' },
      recordedAt: '2026-03-10T01:02:03.004Z',
      data: {
        projectCode: code,
        entries: paid
          .filter((one) => one.code === code)
          .map(({ token }, at) => ({
            person: String(at).padStart(43, 'p'),
            validFrom: '2025-07-01',
            cardToken: token,
          })),
      },
    });
    for (const code of diverted) {
      const outcome = await receiver.take([
        { publisher: 'workers', key: code, keySeq: 1, origin: 'spec', text: JSON.stringify(told(code, 1)) },
      ]);
      expect(outcome).toEqual(['APPLIED']);
    }
    // What went to no account at all is nobody's card.
    const nowhere = await service.app.rows<{ code: string }>(
      `SELECT DISTINCT project_code AS code FROM movement WHERE direction = 'OUT' AND counterparty_token IS NULL`,
      [],
    );
    expect(await red('W11')).toEqual(nowhere.map(({ code }) => code));
  });
});
