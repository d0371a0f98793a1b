import { dayOfInstant, parseInstant } from './instant';

describe('a moment', () => {
  it.each`
    text                                     | instant                  | why
    ${'2026-01-20 07:30:05'}                 | ${'2026-01-20 07:30:05'} | ${'as it is written'}
    ${'2026-01-20 00:00:00'}                 | ${'2026-01-20 00:00:00'} | ${'the first second'}
    ${'2026-01-20 23:59:59'}                 | ${'2026-01-20 23:59:59'} | ${'the last second'}
    ${'2024-02-29 08:00:00'}                 | ${'2024-02-29 08:00:00'} | ${'a leap day'}
    ${'２０２６-０１-２０ ０７：３０：０５'} | ${'2026-01-20 07:30:05'} | ${'full-width'}
    ${'2026-01-20　07:30:05'}                | ${'2026-01-20 07:30:05'} | ${'a Chinese blank'}
    ${'2026-01-20   07:30:05'}               | ${'2026-01-20 07:30:05'} | ${'several blanks'}
    ${'2026-01-20 07: 30: 05'}               | ${'2026-01-20 07:30:05'} | ${'blanks inside'}
    ${'2026-01-20 24:00:00'}                 | ${undefined}             | ${'no such hour'}
    ${'2026-01-20 23:60:00'}                 | ${undefined}             | ${'no such minute'}
    ${'2026-01-20 23:59:60'}                 | ${undefined}             | ${'no such second'}
    ${'2026-02-29 08:00:00'}                 | ${undefined}             | ${'no leap year'}
    ${'2026-04-31 08:00:00'}                 | ${undefined}             | ${'no such day'}
    ${'2026-13-01 08:00:00'}                 | ${undefined}             | ${'no such month'}
    ${'2026-00-10 08:00:00'}                 | ${undefined}             | ${'no month 0'}
    ${'2026-01-00 08:00:00'}                 | ${undefined}             | ${'no day 0'}
    ${'2026-01-20'}                          | ${undefined}             | ${'no time'}
    ${'2026-01-20 07:30'}                    | ${undefined}             | ${'no seconds'}
    ${'2026-01-2007:30:05'}                  | ${undefined}             | ${'no blank between'}
    ${'2026-01-20T07:30:05'}                 | ${undefined}             | ${'a T between'}
    ${'2026-01-20 7:30:05'}                  | ${undefined}             | ${'one digit for the hour'}
    ${'2026/01/20 07:30:05'}                 | ${undefined}             | ${'slashes'}
    ${'2026-01-20 07:30:05.1'}               | ${undefined}             | ${'a fraction'}
    ${'2026-01-20 07:30:05Z'}                | ${undefined}             | ${'a zone'}
    ${''}                                    | ${undefined}             | ${'nothing'}
  `('"$text" is $instant: $why', ({ text, instant }) => {
    expect(parseInstant(text)).toBe(instant);
  });

  it('is judged by itself, whatever was read before it', () => {
    const texts = ['2026-02-28 08:00:00', '2026-02-29 08:00:00', '2026-02-28 24:00:00', '2026-02-28 09:00:00'];
    expect(texts.map(parseInstant)).toEqual(['2026-02-28 08:00:00', undefined, undefined, '2026-02-28 09:00:00']);
  });

  it('falls on its day in China', () => {
    const midnight = parseInstant('2026-01-20 00:00:00');
    expect(midnight && dayOfInstant(midnight)).toBe('2026-01-20');
  });
});
