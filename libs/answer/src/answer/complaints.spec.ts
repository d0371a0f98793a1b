import { plainDate } from '@anxin/domain-kit';
import { sentenceOf } from '@anxin/intake';
import { judged } from './complaints.fixture';

const PAID = { payableFen: 600_000n, paidFen: 600_000n, arrearsFen: 0n };

/** What was noted, counted: `resultCode ZEROS` twice. */
const countsOf = (names: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

describe('files that offices stumbled over', () => {
  it.each`
    number  | what                                       | totals                                                         | noted                                                | refused
    ${'01'} | ${'semicolons'}                            | ${PAID}                                                        | ${{}}                                                | ${[]}
    ${'02'} | ${'tabs'}                                  | ${PAID}                                                        | ${{}}                                                | ${[]}
    ${'03'} | ${'UTF-16'}                                | ${PAID}                                                        | ${{}}                                                | ${[]}
    ${'05'} | ${'empty cells at a row’s end'}            | ${PAID}                                                        | ${{}}                                                | ${[]}
    ${'06'} | ${'empty rows'}                            | ${PAID}                                                        | ${{}}                                                | ${[]}
    ${'07'} | ${'a comma at a row’s end'}                | ${PAID}                                                        | ${{}}                                                | ${[]}
    ${'09'} | ${'a title above the header'}              | ${PAID}                                                        | ${{}}                                                | ${[]}
    ${'10'} | ${'a total below the rows, which agrees'}  | ${PAID}                                                        | ${{}}                                                | ${[]}
    ${'11'} | ${'signs of a currency'}                   | ${PAID}                                                        | ${{}}                                                | ${[]}
    ${'12'} | ${'a result of 0 for 0000'}                | ${PAID}                                                        | ${{ 'resultCode ZEROS': 2 }}                         | ${[]}
    ${'13'} | ${'directions of 1 and 2'}                 | ${PAID}                                                        | ${{ 'direction ZEROS': 40, 'attendType ZEROS': 40 }} | ${[]}
    ${'15'} | ${'numbers of clues as powers of ten'}     | ${PAID}                                                        | ${{ 'externalNo MANGLED': 3 }}                       | ${[]}
    ${'17'} | ${'apostrophes before cards'}              | ${PAID}                                                        | ${{}}                                                | ${[]}
    ${'18'} | ${'half days'}                             | ${{ payableFen: 615_000n, paidFen: 615_000n, arrearsFen: 0n }} | ${{}}                                                | ${[]}
    ${'19'} | ${'a sheet that does not add up'}          | ${{ payableFen: 200_000n, paidFen: 600_000n, arrearsFen: 0n }} | ${{ 'netAmount SHEET_SUM': 2 }}                      | ${[]}
    ${'22'} | ${'a payment below nothing'}               | ${PAID}                                                        | ${{}}                                                | ${['4 AMOUNT amount']}
    ${'25'} | ${'in and out within four seconds'}        | ${{ payableFen: 30_000n, paidFen: 0n, arrearsFen: 30_000n }}   | ${{}}                                                | ${[]}
    ${'26'} | ${'ways to write a moment'}                | ${{ payableFen: 0n, paidFen: 0n, arrearsFen: 0n }}             | ${{}}                                                | ${['7 INSTANT date', '8 INSTANT date', '9 INSTANT date']}
    ${'27'} | ${'a day as a spreadsheet counts it'}      | ${PAID}                                                        | ${{}}                                                | ${['3 DATE signedOn']}
    ${'28'} | ${'other ways to write a day and a month'} | ${PAID}                                                        | ${{}}                                                | ${[]}
  `('$number, $what, are read as they were meant', async ({ number, totals, noted, refused }) => {
    const found = await judged(number as string);
    expect(found.answer.totals).toMatchObject(totals as object);
    expect(countsOf(found.noted.map(({ note }) => `${note.column} ${note.code}`))).toEqual(noted);
    expect(
      found.refused.map(({ place, faults }) =>
        [place.line, ...faults.map(({ code, column }) => `${code} ${column}`)].join(' '),
      ),
    ).toEqual(refused);
  });

  it.each`
    number  | says
    ${'22'} | ${'returnedOn'}
    ${'26'} | ${'46027.2916666667”像是电子表格的日期序号（2026-01-05）'}
    ${'27'} | ${'46058”像是电子表格的日期序号（2026-02-05）'}
  `('$number says the way out: $says', async ({ number, says }) => {
    const { refused } = await judged(number as string);
    const sentences = refused.flatMap(({ faults }) => faults.map((fault) => sentenceOf(fault).zh));
    expect(sentences).toContainEqual(expect.stringContaining(says as string));
  });

  it('15 keeps each of three clues, so that they warn together', async () => {
    const { answer } = await judged('15');
    expect(answer.warnings.filter(({ indicator }) => indicator === 'W24')).toHaveLength(1);
  });

  it('18 holds what was signed, on the days before it was too', async () => {
    const { answer } = await judged('18', plainDate('2026-02-12'));
    expect(answer.totals).toMatchObject({ lines: 2, payableFen: 615_000n });
  });
});
