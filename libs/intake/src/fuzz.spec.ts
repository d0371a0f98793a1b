import { readAny } from './fuzz.fixture';

describe('files that nobody would send', () => {
  it('are read or refused by code, whatever they are', async () => {
    const outcomes = new Set<number | string>();
    for (let seed = 1; seed <= 400; seed += 1) outcomes.add(await readAny(seed));
    expect([...outcomes].filter((one) => typeof one === 'string').toSorted()).toEqual([
      'CONTROL_TOTAL',
      'ENCODING',
      'FORMAT',
      'GZIP',
      'HEADER',
    ]);
  });
});
