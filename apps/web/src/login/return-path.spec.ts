import { returnPath } from './return-path';

describe('a log-in returns', () => {
  it.each(['/', '/warnings?level=RED&town=620522104', '/projects/2506-620522-05-01-100070#wages', '/cases/案件'])(
    'to the page of this site that was asked for: %s',
    (to) => {
      const { pathname, search, hash } = new URL(to, 'http://x.invalid');
      expect(returnPath(to)).toBe(`${pathname}${search}${hash}`);
    },
  );

  it.each([
    undefined,
    ['/a', '/b'],
    '',
    'warnings',
    'https://other.example/',
    '//other.example/',
    '/\\other.example/',
    '/\t/other.example/',
    '/\n\\other.example',
    '/.//other.example',
    '/x/..//other.example',
    'javascript:alert(1)',
    '/login?to=/login',
    '/login/go?to=/',
    '/logout',
  ])('home, and nowhere else, for %j', (to) => {
    expect(returnPath(to)).toBe('/');
  });
});
