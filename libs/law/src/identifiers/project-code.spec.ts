import fc from 'fast-check';
import { digits, retyped, seeded } from './arbitraries.fixture';
import { isProjectCode, normaliseProjectCode, parseProjectCode } from './project-code';

const NEW = '2506-620522-04-01-10000X';
const OLD = '2020-330424-47-01-000001';

describe('a project code', () => {
  it('of today has its central department third (IDF-08)', () => {
    expect(parseProjectCode(NEW)).toEqual({
      form: 'new',
      code: NEW,
      timeCode: '2506',
      areaCode: '620522',
      department: '04',
      projectType: '01',
      random: '10000',
      check: 'X',
    });
  });

  it('of before has its industry third (IDF-09)', () => {
    expect(parseProjectCode(OLD)).toEqual({
      form: 'old',
      code: OLD,
      year: 2020,
      areaCode: '330424',
      industry: '47',
      projectType: '01',
      serial: '000001',
    });
  });

  it.each`
    start     | last   | form     | why
    ${'2014'} | ${'1'} | ${'new'} | ${'the year before the first old code'}
    ${'2015'} | ${'1'} | ${'old'} | ${'the first year'}
    ${'2020'} | ${'1'} | ${'old'} | ${'the last year'}
    ${'2020'} | ${'X'} | ${'new'} | ${'no serial has an X'}
    ${'2021'} | ${'1'} | ${'new'} | ${'the year after'}
    ${'2012'} | ${'1'} | ${'new'} | ${'December 2020, not the year 2012'}
  `('that begins $start and ends $last is $form: $why', ({ start, last, form }) => {
    expect(parseProjectCode(`${start}-330424-47-01-00000${last}`)?.form).toBe(form);
  });

  it.each`
    text                           | why
    ${''}                          | ${'empty'}
    ${NEW.slice(0, 23)}            | ${'23 signs'}
    ${`${NEW}0`}                   | ${'25 signs'}
    ${NEW.replaceAll('-', '')}     | ${'no hyphens'}
    ${NEW.replaceAll('-', '－')}   | ${'full-width hyphens, which are for normalising'}
    ${NEW.toLowerCase()}           | ${'a small x: no letter is made a capital here'}
    ${'2506-620522-04-0110000-X1'} | ${'hyphens elsewhere'}
  `('is not $text: $why', ({ text }) => {
    expect(isProjectCode(text)).toBe(false);
    expect(parseProjectCode(text)).toBeUndefined();
  });

  it.each(Array.from(NEW, (_, position) => position))('has one kind of sign at position %i', (position) => {
    const last = position === 23;
    const wrong = [...(NEW[position] === '-' ? '0A ' : last ? 'A- x' : 'X- A')];
    expect(wrong.filter((sign) => isProjectCode(NEW.slice(0, position) + sign + NEW.slice(position + 1)))).toEqual([]);
  });

  it('comes back however it is typed, and all its parts make the code again', () => {
    const codes = fc
      .tuple(digits(4), digits(6), digits(2), digits(2), digits(6))
      .map((parts) => parts.join('-'))
      .chain((code) => retyped(code).map((text) => ({ code, text })));
    fc.assert(
      fc.property(codes, ({ code, text }) => {
        const read = parseProjectCode(normaliseProjectCode(text));
        if (!read) return false;
        const parts =
          read.form === 'old'
            ? [read.year, read.areaCode, read.industry, read.projectType, read.serial]
            : [read.timeCode, read.areaCode, read.department, read.projectType, `${read.random}${read.check}`];
        return read.code === code && parts.join('-') === code;
      }),
      seeded,
    );
  });
});
