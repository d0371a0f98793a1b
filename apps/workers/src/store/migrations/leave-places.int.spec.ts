import { plainDate } from '@anxin/domain-kit';
import { type BankCase } from '../../facts-case.fixture';
import { codeOf, type FactsWorld, freshFacts } from '../../facts.fixture';
import { wageProjects } from '../wage-projects';
import { LeavePlaces1796300210000 } from './1796300210000-leave-places';

let world: FactsWorld;
let projects = 0;
beforeAll(async () => (world = await freshFacts()));
afterAll(() => world.close());

const KNOWN = '2020-01-01T08:00:00Z';
const [ONE, OTHER] = [1, 2];

/** What was said of a line, of one worker unless told otherwise. */
type Said = readonly [month: string, person?: number];

/** A project of two workers whose line was told, and corrected, without leaving a place. */
const recorded = async (said: readonly Said[]) => {
  const project = (projects += 1);
  const of = { project, name: 'name', card: 'card', recorded: KNOWN };
  const persons = [ONE, OTHER];
  const signed = { netFen: 100, signedOn: '2026-02-01' };
  await world.record({
    projects: [{ id: project }],
    persons: project === 1 ? persons : [],
    stays: persons.map((person) => ({ ...of, person, enteredOn: '2026-01-01' })),
    sheets: persons.flatMap((person) =>
      ['2026-01', '2026-02', '2026-03'].map((month) => ({ ...of, person, month, ...signed })),
    ),
    bankLines: said.map(([month, person = ONE], index): BankCase => ({
      ...{ ...of, person, month, lineNo: 1, version: index + 1, amountFen: 100, postedOn: '2026-02-10' },
    })),
  });
  const asked = await wageProjects(world.rows, [codeOf(project)]);
  const rows = <Row>(sql: string) => world.rows<Row>(sql, [codeOf(project)]);
  return {
    /** The months that it pays, and whom. */
    pays: async (knownAt?: string): Promise<readonly string[]> =>
      (await world.linesOn(asked, { on: plainDate('2026-03-20'), knownAt }))
        .filter(({ paidFen }) => paidFen > 0n)
        .map(({ payMonth, personId }) => `${payMonth} ${personId}`)
        .toSorted(),
    versions: () =>
      rows<{ said: string; moved: boolean }>(
        `SELECT concat_ws(' ', to_char(pay_month, 'YYYY-MM'), person_id) AS said, moved
         FROM bank_line l JOIN project p ON p.id = l.project_id WHERE code = $1 ORDER BY version`,
      ),
    due: async () =>
      (await rows<{ part: string }>('SELECT part FROM due WHERE subject = $1 ORDER BY part')).map(({ part }) => part),
  };
};

it.each<[string, readonly Said[], readonly string[], string]>([
  ['another month', [['2026-01'], ['2026-02']], ['2026-01 1', '2026-02 1'], '2026-02 1'],
  ['another worker', [['2026-01'], ['2026-01', OTHER]], ['2026-01 1', '2026-01 2'], '2026-01 2'],
  ['a third month', [['2026-01'], ['2026-02'], ['2026-03']], ['2026-01 1', '2026-02 1', '2026-03 1'], '2026-03 1'],
  ['the same again', [['2026-01'], ['2026-02'], ['2026-01']], ['2026-01 1', '2026-02 1'], '2026-01 1'],
  ['another amount alone', [['2026-01'], ['2026-01']], ['2026-01 1'], '2026-01 1'],
])('a bank line that was corrected to %s before it left where it stood pays once', async (_, said, before, stands) => {
  const { pays, versions, due } = await recorded(said);
  expect(await pays()).toEqual(before);
  await world.migrate(LeavePlaces1796300210000);
  expect(await pays()).toEqual([stands]);
  expect(await pays(KNOWN)).toEqual(before);
  // What stands is the line's last version; no place is left twice.
  const left = await versions();
  expect(left.at(-1)).toEqual({ said: stands, moved: false });
  const gone = before.filter((one) => one !== stands);
  expect(left.filter(({ moved }) => moved).map((one) => one.said)).toEqual(gone);
  expect(await due()).toEqual(gone.length === 0 ? [] : [...new Set(before.map((one) => one.slice(0, 7)))]);
  await world.migrate(LeavePlaces1796300210000);
  expect(await versions()).toEqual(left);
});
