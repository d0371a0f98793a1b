import { plainDate } from '@anxin/domain-kit';
import type { WrittenCell } from '@anxin/intake';
import type { Who } from '@anxin/testing';
import { reportSheets } from '../exports/reports';
import { type CountyOf, countyOf } from '../reports.fixture';

let on: CountyOf;
beforeAll(async () => {
  on = await countyOf();
});
afterAll(() => on.close());

const MARCH = { area: '620522', from: plainDate('2026-03-01'), to: plainDate('2026-03-31') };

const get = (who: Who, question: string) =>
  fetch(`${on.service.url}/exports/reports.xlsx?${question}`, { headers: on.service.as(who) });

it('the reports of a span are sheets whose figures are those of the graph', async () => {
  const { app } = on.service;
  const sheets = await reportSheets(app, app.rows, MARCH);
  const textsOf = (name: string): readonly (readonly (string | undefined)[])[] =>
    [...((sheets.find((sheet) => sheet.name === name)?.rows ?? []) as Iterable<readonly WrittenCell[]>)].map((cells) =>
      cells.map((cell) => cell?.text),
    );
  expect(sheets.map(({ name }) => name)).toEqual(['工作数据', '比率', '来源', '办理用时']);
  const asked = `{ workFigures(areaCode: "620522", from: "2026-03-01", to: "2026-03-31") { received transferred closed casesOpened claimants } }`;
  const { data } = await on.ask('OFFICE', asked);
  const figures = new Map(textsOf('工作数据').map(([name, value]) => [name, Number(value)]));
  expect(data?.['workFigures']).toEqual({
    received: figures.get('收到线索'),
    transferred: figures.get('其中已转出'),
    closed: figures.get('本期办结的线索'),
    casesOpened: figures.get('立案'),
    claimants: figures.get('所立案件涉及的人数'),
  });
  const [, visits] = textsOf('来源');
  expect(visits?.[0]).toBe('来访');
});

it('they are a file for whoever may ask for reports, and for nobody else', async () => {
  const answer = await get('OFFICE', 'from=2026-03-01&to=2026-03-31');
  expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
    200,
    expect.stringContaining(encodeURIComponent('治欠工作统计')),
  ]);
  expect((await answer.text()).slice(0, 2)).toBe('PK');
  for (const [who, status] of [
    ['TOWN', 200],
    ['CONTRACTOR', 403],
    ['WORKER', 403],
    ['PUBLIC', 401],
  ] as const)
    expect([who, (await get(who, 'from=2026-03-01&to=2026-03-31')).status]).toEqual([who, status]);
});

it('what cannot be read of the question is named, and nothing is written', async () => {
  const answer = await get('OFFICE', 'from=2026-02-30&years=2');
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('from, to, years')]);
});
