import { plainDate } from '@anxin/domain-kit';
import { codesOf, type FreshService, freshService } from '@anxin/testing';
import { cases } from '../subgraph';

let service: FreshService & Awaited<ReturnType<typeof cases.start>>;
beforeAll(async () => {
  service = await freshService(cases, plainDate('2026-03-10'));
});
afterAll(() => service.close());

const HEADER = 'channel,externalNo,receivedAt,reporterPhone,projectCode,text';
const clue = (number: number, day: string): string =>
  `HOTLINE_12345,A-${number},${day} 10:00:00,1381234567${number},P-1,没发工资`;

it('why complaints gather is told by the clues that are counted, each with its file and line, and no other', async () => {
  const rows = [clue(1, '2026-02-01'), clue(2, '2026-03-01'), clue(3, '2026-03-05'), clue(4, '2026-03-09')];
  expect((await service.upload('clues.csv', [HEADER, ...rows, ''].join('\n'))).status).toBe(200);
  const why = `why { rules { id } parameters { says { zh } } figures { zh } says(to: INSPECTOR) { zh }
    facts { nodes { kind day says { zh } origin recordedAt } } }`;
  const asked = await service.entities('OFFICE', 'Project', [{ code: 'P-1' }], `{ clueIndicators { code ${why} } }`);
  expect(codesOf(asked)).toEqual([]);
  type Fact = { kind: string; day: string; says: { zh: string }; origin: string };
  type Indicator = { code: string; why: { figures: { zh: string }[]; facts: { nodes: Fact[] }; says: { zh: string } } };
  const [project] = asked.body.data?.['_entities'] as { clueIndicators: Indicator[] }[];
  const [gather] = project?.clueIndicators ?? [];
  expect(gather?.code).toBe('W24');
  expect(gather?.why.figures).toEqual([{ zh: '2026-02-09 至 2026-03-10 有 3 名不同的投诉人。' }]);
  expect(gather?.why.says.zh).toContain('依据系统预设标准，法律未作规定（W24）。');
  expect(gather?.why.facts.nodes.map(({ day }) => day)).toEqual(['2026-03-01', '2026-03-05', '2026-03-09']);
  for (const { kind, origin } of gather?.why.facts.nodes ?? []) {
    expect([kind, origin]).toEqual(['CLUE', expect.stringMatching(/^clues\.csv:\d import /)]);
  }
});
