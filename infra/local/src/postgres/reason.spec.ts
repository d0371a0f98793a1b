import { reasonIn } from './reason';

const AT = '2026-01-08 08:00:00 UTC';
const line = (text: string): string => `${AT} [1] ${text}`;
const KNOCKS = Array.from({ length: 9 }, () => line('FATAL:  the database system is starting up'));
const FATAL = line('FATAL:  could not restore file "000000010000000000000003" from archive: exit code 126');

it.each([
  [
    'with what stands about it',
    [line('LOG:  invalid value'), line('FATAL:  errors in the settings'), line('HINT:  see above')],
    [line('LOG:  invalid value'), line('FATAL:  errors in the settings'), line('HINT:  see above')],
  ],
  ['however often others knocked after it', [FATAL, ...KNOCKS], [FATAL]],
  ['however many processes ended after it', [FATAL, ...Array(4).fill(line('LOG:  ended'))], undefined],
])('what was fatal is told %s', (_, lines: string[], told) => {
  const reason = reasonIn(lines.join('\n'));
  if (told) expect(reason).toBe(told.join(' | '));
  else expect(reason).toContain(FATAL);
});

it('where nothing was fatal, its last five lines are told, and that it said nothing where it did not', () => {
  expect(reasonIn(['1', '2', '3', '4', '5', '6', ''].join('\n'))).toBe('2 | 3 | 4 | 5 | 6');
  expect(reasonIn('')).toBe('it said nothing');
});
