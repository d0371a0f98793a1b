import { releaseBefore } from './history';

it.each([
  ['the last tag', { isShallow: false, tag: 'v0.2', recorded: 'abc' }, 'v0.2'],
  ['the tag of a shallow clone too', { isShallow: true, tag: 'v0.2' }, 'v0.2'],
  ['without a tag, the commit that recorded the last release', { isShallow: false, tag: '', recorded: 'abc' }, 'abc'],
])('a build follows %s', (_, history, release) => {
  expect(releaseBefore(history)).toBe(release);
});

it.each([
  ['in a shallow clone, whose first commit seems to have recorded all', { isShallow: true, recorded: 'abc' }],
  ['where nothing was ever recorded', { isShallow: false, recorded: '' }],
])('%s the history is said to be missing, with the way to it', (_, history) => {
  expect(() => releaseBefore(history)).toThrow(
    expect.objectContaining({
      code: 'HISTORY_MISSING',
      message: expect.stringContaining('git fetch --unshallow') as string,
    }),
  );
});
