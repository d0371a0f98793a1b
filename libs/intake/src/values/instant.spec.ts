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
    ${'2026-01-20 07:30'}                    | ${'2026-01-20 07:30:00'} | ${'no seconds'}
    ${'2026-01-2007:30:05'}                  | ${undefined}             | ${'no blank between'}
    ${'2026-01-20T07:30:05'}                 | ${'2026-01-20 07:30:05'} | ${'a T between'}
    ${'2026-01-20 7:30:05'}                  | ${'2026-01-20 07:30:05'} | ${'one digit for the hour'}
    ${'2026/01/20 07:30:05'}                 | ${'2026-01-20 07:30:05'} | ${'slashes'}
    ${'2026年1月20日 7:30'}                  | ${'2026-01-20 07:30:00'} | ${'words'}
    ${'20260120T0730'}                       | ${undefined}             | ${'a time without a colon'}
    ${'2026-01-20 07:30:05.999'}             | ${'2026-01-20 07:30:05'} | ${'a fraction, which is dropped'}
    ${'2026-01-20T23:30:05Z'}                | ${'2026-01-21 07:30:05'} | ${'universal time, the next day in China'}
    ${'2026/1/20 07:30+08:00'}               | ${'2026-01-20 07:30:00'} | ${'the zone of China'}
    ${'20251231 14:43-05:00'}                | ${'2026-01-01 03:43:00'} | ${'a zone in the west'}
    ${'2025-12-11T9:37 +05:30'}              | ${'2025-12-11 12:07:00'} | ${'a zone of half an hour'}
    ${'9999-12-31 23:00Z'}                   | ${undefined}             | ${'a year that is none in China'}
    ${'2026-01-20 07:30+8'}                  | ${undefined}             | ${'a zone cut short'}
    ${'2026-01-20 07:30+99:00'}              | ${undefined}             | ${'no such zone'}
    ${'45962.27'}                            | ${undefined}             | ${'a bare serial'}
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
