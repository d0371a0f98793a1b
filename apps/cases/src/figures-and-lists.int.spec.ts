import type { Who } from '@anxin/testing';
import { type CountyOf, countyOf } from './reports.fixture';

let on: CountyOf;
beforeAll(async () => {
  on = await countyOf();
});
afterAll(() => on.close());

const asked = async (who: Who, query: string): Promise<Readonly<Record<string, unknown>>> => {
  const { data, errors } = await on.ask(who, query);
  expect(errors).toBeUndefined();
  return data ?? {};
};

it.each<Who>(['OFFICE', 'TOWN', 'WATER'])(
  'what %s counts as settled is what the list of those cases comes to',
  async (who) => {
    const span = 'from: "2026-03-01", to: "2026-03-31"';
    const closed = 'filter: { closedFrom: "2026-03-01", closedTo: "2026-03-31" }';
    const { workFigures, cases, caseFigures, none } = (await asked(
      who,
      `{ workFigures(${span}) { casesClosed peoplePaid paidFen } cases(${closed}) { totalCount }
      caseFigures(${closed}) { closed peoplePaid paidFen }
      none: caseFigures(filter: { closedTo: "2026-02-28" }) { closed peoplePaid paidFen } }`,
    )) as Record<string, Record<string, unknown>>;
    const { casesClosed, ...settled } = workFigures ?? {};
    expect([cases?.['totalCount'], caseFigures, none]).toEqual([
      casesClosed,
      { closed: casesClosed, ...settled },
      { closed: 0, peoplePaid: 0, paidFen: '0' },
    ]);
  },
);

it.each<Who>(['OFFICE', 'TOWN', 'WATER'])(
  'what %s counts as received and opened in a span is what the lists of that span have',
  async (who) => {
    const [span, area] = ['from: "2026-03-01", to: "2026-03-31"', 'area: "620522"'];
    const [came, opened] = [
      'receivedFrom: "2026-03-01", receivedTo: "2026-03-31"',
      'openedFrom: "2026-03-01", openedTo: "2026-03-31"',
    ];
    const { workFigures, ...lists } = await asked(
      who,
      `{ workFigures(${span}, areaCode: "620522") { received transferred casesOpened casesVerified }
      received: clues(filter: { ${came}, ${area} }) { totalCount }
      transferred: clues(filter: { ${came}, ${area}, stages: [TRANSFERRED] }) { totalCount }
      casesOpened: cases(filter: { ${opened}, ${area} }) { totalCount }
      casesVerified: cases(filter: { closedFrom: "2026-03-01", closedTo: "2026-03-31", ${area}, stages: [VERIFIED] }) { totalCount }
      before: clues(filter: { receivedTo: "2020-01-01" }) { totalCount }
      after: cases(filter: { openedFrom: "2030-01-01" }) { totalCount } }`,
    );
    const of = (figure: string) => ({ totalCount: (workFigures as Record<string, number>)[figure] });
    expect(lists).toEqual({
      ...{ received: of('received'), transferred: of('transferred') },
      ...{ casesOpened: of('casesOpened'), casesVerified: of('casesVerified') },
      ...{ before: { totalCount: 0 }, after: { totalCount: 0 } },
    });
    expect((workFigures as Record<string, number>)['received']).toBeGreaterThan(who === 'WATER' ? -1 : 0);
  },
);

it.each<Who>(['OFFICE', 'TOWN', 'WATER'])(
  'what the board counts for %s is what the lists have that are narrowed to it',
  async (who) => {
    const [open, lists] = ['open: true, area: "620522"', '{ totalCount }'];
    const { board, ...listed } = await asked(
      who,
      `{ board(areaCode: "620522") { byKind { kind open overdue } }
      clues(filter: { ${open} }) ${lists} lateClues: clues(filter: { ${open}, late: true }) ${lists}
      cases(filter: { ${open} }) ${lists} lateCases: cases(filter: { ${open}, overdue: true }) ${lists} }`,
    );
    const { byKind } = board as { byKind: { kind: string; open: number; overdue: number }[] };
    const of = (kind: string) => byKind.find((line) => line.kind === kind) ?? { open: 0, overdue: 0 };
    const count = (totalCount: number) => ({ totalCount });
    expect(listed).toEqual({
      ...{ clues: count(of('CLUE').open), lateClues: count(of('CLUE').overdue) },
      ...{ cases: count(of('CASE').open), lateCases: count(of('CASE').overdue) },
    });
  },
);
