import { codesOf } from '@anxin/testing';
import { type Service, startService } from '../service.fixture';

let service: Service;
beforeAll(async () => {
  service = await startService({ OFFICE_PHONE: '0938-6521234' });
  await service.uploadSmall();
});
afterAll(() => service.close());

const ON = '2026-02-14';
type Text = { readonly zh: string; readonly en: string };
type Fact = {
  kind: string;
  says: Text;
  heldAgainst: Text | null;
  who: string | null;
  workerId: string | null;
  origin: string;
};
type Why = {
  rules: { id: string; instrument: Text; article: Text }[];
  parameters: { name: string; title: Text; says: Text }[];
  figures: Text[];
  says: Text;
  facts: { nodes: Fact[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
};
type Indicator = { code: string; level: string; why: Why };

const FACTS =
  'nodes { kind says { zh en } heldAgainst { zh en } who workerId origin } pageInfo { hasNextPage endCursor }';
const WHY = (facts = 'first: 500', to = 'INSPECTOR') => `why { rules { id instrument { zh en } article { zh en } }
  parameters { name title { zh en } says { zh en } } figures { zh en } says(to: ${to}) { zh en } facts(${facts}) { ${FACTS} } }`;

const indicatorsOf = async (code: string, why = WHY(), on = ON): Promise<readonly Indicator[]> => {
  const asked = await service.entities(
    'OFFICE',
    'Project',
    [{ code }],
    `{ wageIndicators(on: "${on}") { code level ${why} } }`,
  );
  expect(codesOf(asked)).toEqual([]);
  return (asked.body.data?.['_entities'] as { wageIndicators: Indicator[] }[])[0]?.wageIndicators ?? [];
};
const whyOf = async (project: string, code: string, why?: string): Promise<Why> => {
  const found = (await indicatorsOf(project, why)).find((indicator) => indicator.code === code);
  if (!found) throw new Error(`${code} does not stand on ${project}`);
  return found.why;
};

describe('why an indicator about wages stands', () => {
  it('is told of every one that stands: rules by article, parameters in words, facts with file, line and import', async () => {
    const codes = (await service.app.rows<{ code: string }>('SELECT code FROM project', [])).map(({ code }) => code);
    const all: Indicator[] = [];
    for (const code of codes) all.push(...(await indicatorsOf(code)));
    expect(new Set(all.map(({ code }) => code))).toEqual(
      new Set(['W01', 'W02', 'W06', 'W07', 'W09', 'W10', 'W18', 'W19']),
    );
    for (const { code, why } of all) {
      expect(why.rules[0]?.id).toBe(code);
      for (const { title, says } of why.parameters) expect(`${title.zh}${says.zh}`).not.toMatch(/[{}]|undefined/);
      expect(why.figures.length).toBeGreaterThan(0);
      expect(why.facts.nodes.length).toBeGreaterThan(0);
      for (const { origin, kind } of why.facts.nodes) {
        expect(origin).toMatch(kind === 'PAY_TERMS' ? /projects/ : /\.csv:\d+/);
      }
      expect(JSON.stringify(why)).not.toMatch(/(?<![\dA-Za-z])\d{17}[\dX](?!\d)/);
    }
  });

  it('S3-22: W10 names the registered card and in what the bank line differs', async () => {
    const { facts } = await whyOf('2506-620522-04-01-100114', 'W10');
    expect(facts.nodes).toMatchObject([
      {
        kind: 'BANK_LINE',
        who: '高* 620***********01',
        heldAgainst: { zh: '2025-09-09 进场登记的工资卡：高* ****8324，卡号不符、户名不符' },
        origin: expect.stringMatching(/^bank-return-2025-12\.csv:66 import /) as string,
      },
    ]);
  });

  it('W09 tells the limit that it was held against, with the day from which it holds', async () => {
    const { parameters } = await whyOf('2506-620522-18-01-100153', 'W09');
    expect(parameters).toContainEqual({
      name: 'highNetAmount',
      title: { zh: '单人单月工资限额', en: "limit of a person's month" },
      says: { zh: '50,000.00 元', en: '50,000.00 yuan' },
    });
  });

  it('W18 says of each whether contract or registration was missing', async () => {
    const { facts } = await whyOf('2506-620522-04-05-100138', 'W18');
    const held = new Set(
      facts.nodes.flatMap(({ kind, heldAgainst }) => (kind === 'WORKER_DAY' ? [heldAgainst?.zh] : [])),
    );
    expect(held).toEqual(new Set(['当天已实名登记，没有签订劳动合同', '没有实名登记']));
  });

  it('W07 shows nobody of a month that is not in its sum', async () => {
    const { facts, figures } = await whyOf('2506-620522-04-01-100054', 'W07');
    const months = facts.nodes.flatMap(({ heldAgainst }) => heldAgainst?.zh.match(/\d{4}-\d\d/)?.[0] ?? []);
    expect(new Set(months)).toEqual(new Set(figures.map(({ zh }) => zh.slice(0, 7))));
  });

  it('is told to each reader in words of their own', async () => {
    const project = '2506-620522-04-01-100114';
    const [worker, inspector] = [await whyOf(project, 'W10', WHY('first: 1', 'WORKER')), await whyOf(project, 'W10')];
    expect(worker.says.zh).toContain('工资应打到您本人的银行卡');
    expect(inspector.says.zh).toMatch(/依据《保障农民工工资支付条例》（国务院令第724号）第三十一条第三款（W10/);
  });

  it('comes page by page, nothing twice and nothing left out', async () => {
    const project = '2506-620522-04-05-100138';
    const whole = (await whyOf(project, 'W18')).facts.nodes;
    const paged: Fact[] = [];
    for (let after = ''; ;) {
      const { facts } = await whyOf(project, 'W18', WHY(`first: 2${after && `, after: "${after}"`}`));
      paged.push(...facts.nodes);
      if (!facts.pageInfo.hasNextPage) break;
      after = facts.pageInfo.endCursor ?? '';
    }
    expect(paged).toEqual(whole);
  });
});

describe('why a line is what it is', () => {
  it('says why attendance is used, and names the telephone of the office', async () => {
    const id = service.idOf('620599198404305822');
    const asked = await service.entities(
      'OFFICE',
      'Worker',
      [{ id }],
      `{ wageLines(on: "${ON}") { nodes { payMonth why { says { zh en } rules { instrument { zh en } id } facts { nodes { says { zh en } origin } } } } } }`,
    );
    const [worker] = asked.body.data?.['_entities'] as { wageLines: { nodes: { payMonth: string; why: Why }[] } }[];
    const november = worker?.wageLines.nodes.find(({ payMonth }) => payMonth === '2025-11')?.why;
    expect(november?.says.zh).toContain('工资表上的工资数 8,679.00 元（扣款后）您没有签字，所以按考勤计算。');
    expect(november?.says.zh).toContain('2025 年 11 月的工资最迟应在 2025 年 12 月 19 日发。还欠您 177.00 元');
    expect(november?.says.zh).toMatch(/（电话 0938-6521234，或 12333）。$/);
    expect(november?.rules.find(({ id: rule }) => rule === 'GEN-10')?.instrument.zh).toContain('人社部发〔2025〕2号');
  });
});

describe('a statement', () => {
  const statement = 'statement(month: "2025-11") { html }';
  it('shows the worker’s own name and number whole to the worker, masked to the office', async () => {
    const own = (await service.ask('WORKER', `{ me { ${statement} } }`)).body.data as {
      me: { statement: { html: string } };
    };
    expect(own.me.statement.html).toMatch(/姓名 \p{Script=Han}{2,} &emsp; 身份证号 620599199211148458/u);
    const office = await service.ask('OFFICE', `query ($id: ID!) { worker(id: $id) { ${statement} } }`, {
      id: service.idOf('620599199211148458'),
    });
    const { html } = (office.body.data as { worker: { statement: { html: string } } }).worker.statement;
    expect(html).toContain('身份证号 620***********58');
    expect(html).toMatch(/算式：.+出勤 \d+ 天/);
    expect(html).toContain('电话 0938-6521234，或 12333');
  });
});
