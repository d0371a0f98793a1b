import { countFact, dateFact, fenFact, monthFact } from './facts';

describe('how facts are written in JSON', () => {
  it.each`
    what        | schema       | written                 | read
    ${'money'}  | ${fenFact}   | ${0}                    | ${0n}
    ${'money'}  | ${fenFact}   | ${-5}                   | ${-5n}
    ${'money'}  | ${fenFact}   | ${'900719925474099312'} | ${900719925474099312n}
    ${'money'}  | ${fenFact}   | ${'-12'}                | ${-12n}
    ${'a day'}  | ${dateFact}  | ${'2024-02-29'}         | ${'2024-02-29'}
    ${'months'} | ${monthFact} | ${'2026-12'}            | ${'2026-12'}
    ${'counts'} | ${countFact} | ${0}                    | ${0}
  `('$what: $written is $read', ({ schema, written, read }) => {
    expect(schema.parse(written)).toBe(read);
  });

  it.each`
    what        | schema       | written         | message
    ${'money'}  | ${fenFact}   | ${0.5}          | ${expect.any(String)}
    ${'money'}  | ${fenFact}   | ${'12.00'}      | ${expect.any(String)}
    ${'money'}  | ${fenFact}   | ${'x1'}         | ${expect.any(String)}
    ${'money'}  | ${fenFact}   | ${''}           | ${expect.any(String)}
    ${'a day'}  | ${dateFact}  | ${'2026-02-29'} | ${'not a day that exists, yyyy-MM-dd'}
    ${'months'} | ${monthFact} | ${'2026-13'}    | ${'not a month that exists, yyyy-MM'}
    ${'counts'} | ${countFact} | ${-1}           | ${expect.any(String)}
    ${'counts'} | ${countFact} | ${1.5}          | ${expect.any(String)}
  `('$what: $written is refused', ({ schema, written, message }) => {
    expect(schema.safeParse(written).error?.issues).toEqual([expect.objectContaining({ message })]);
  });
});
