import { join } from 'node:path';
import { plainDate, type PlainDate } from '@anxin/domain-kit';
import { loadParameters, nightShiftUntil, ParameterBook } from '@anxin/law';
import { filesOf, findParameters, readJson } from '../files/folder';
import { type CountyRead, readCounty } from '../county/read-county';
import { Refusals } from '../files/refusals';
import { answerOn } from './answer';
import { answerAsJson } from './as-json';
import { compareAnswer, type Expected, loadExpected } from './compare';

const DATA = join(__dirname, '..', '..', '..', '..', 'tests', 'data');
const lawOf = (name: string) => new ParameterBook([loadParameters(readJson(findParameters(join(DATA, name))))]);

const read = async (name: string): Promise<{ county: CountyRead; refusals: Refusals }> => {
  const refusals = new Refusals();
  const { files } = filesOf(join(DATA, name));
  const law = lawOf(name);
  const options = {
    today: plainDate('2026-11-22'),
    refusals,
    nightShiftUntil: (on: PlainDate) => nightShiftUntil(law, on),
  };
  return { county: await readCounty(files, options), refusals };
};

const expectedOf = (path: string): Expected => loadExpected(path, readJson(join(DATA, path)));

describe.each([
  { name: 'small', answers: ['small/expected.json', 'small/expected-daily.json.gz'], days: 116, refused: 0 },
  {
    name: 'happenings',
    answers: ['happenings/expected.json', 'happenings/expected-daily.json.gz'],
    days: 116,
    refused: 0,
  },
  { name: 'shapes', answers: ['shapes/expected.json', 'shapes/expected-daily.json.gz'], days: 116, refused: 223 },
  { name: 'county', answers: ['county/expected.json.gz'], days: 2, refused: 0 },
])('the county "$name" and its independent answers', ({ name, answers, days, refused }) => {
  const law = lawOf(name);
  let county: CountyRead;
  let refusals: Refusals;
  beforeAll(async () => ({ county, refusals } = await read(name)), 120_000);

  it('takes in every row but those that are faulty', () => {
    expect(refusals.rows).toBe(refused);
  });

  it('agrees to the fen and the warning on every day', () => {
    const expected = answers.map(expectedOf);
    const compared = expected.flatMap((answer) => Object.entries(answer));
    const differences = compared.flatMap(([day, answer]) =>
      compareAnswer(answerAsJson(answerOn(county, plainDate(day), law)), answer),
    );
    expect(compared).toHaveLength(days);
    expect(differences).toEqual([]);
  }, 120_000);

  it('notices one fen, one level and one line that are not as expected', () => {
    const [day = '', answer] = Object.entries(expectedOf(answers[0] ?? ''))[0] ?? [];
    const falsified = structuredClone(answer) as NonNullable<typeof answer>;
    Object.assign(falsified.balances?.[0] ?? {}, { balanceFen: 1 });
    Object.assign(falsified.warnings?.[0] ?? {}, { level: 'NONE' });
    falsified.lines?.pop();
    const differences = compareAnswer(answerAsJson(answerOn(county, plainDate(day), law)), falsified);
    expect(differences.map(({ of }) => of.split(' ')[0])).toEqual(['lines', 'balances', 'warnings']);
  }, 120_000);
});

describe('facts that are not yet', () => {
  it('have no effect: before the first day there is nothing owed and nobody registered', async () => {
    const { county } = await read('small');
    const { totals, lines } = answerOn(county, plainDate('2025-06-01'), lawOf('small'));
    expect(lines).toEqual([]);
    expect(totals).toMatchObject({ workers: 0, projects: 40, arrearsFen: 0n, workersOwed: 0 });
  });
});
