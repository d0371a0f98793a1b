import { settings } from './settings';

const [ONE, TWO] = ['1'.repeat(32), '2'.repeat(32)];
const read = (entries: string) => settings.PLATFORM_KEYS.safeParse(entries);

describe('the keys of platforms', () => {
  it('are read by platform and id, two of one while it changes them', () => {
    const { data } = read(`12345/2025=${ONE},12345/2026=${TWO},province/a=x/+=${ONE}`);
    expect([...(data ?? [])].map(([platform, keys]) => [platform, [...keys.keys()]])).toEqual([
      ['12345', ['2025', '2026']],
      ['province', ['a']],
    ]);
    expect(data?.get('province')?.get('a')).toBe(`x/+=${ONE}`);
  });

  it('are none unless they are told', () => expect(read('').data?.size).toBe(0));

  it.each([
    ['a platform that is none', `weibo/a=${ONE}`],
    ['a short secret', `12345/a=${'1'.repeat(31)}`],
    ['no id', `12345=${ONE}`],
    ['one id twice', `12345/a=${ONE},12345/a=${TWO}`],
    ['one secret of two platforms', `12345/a=${ONE},province/a=${ONE}`],
  ])('are refused with %s, and no secret is told', (_, entries) => {
    const { error } = read(entries);
    expect(error?.issues).toHaveLength(1);
    expect(JSON.stringify(error)).not.toContain('1111');
  });
});
