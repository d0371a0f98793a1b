import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesOf } from './names';
import { PLACES } from './register';
import { ROOT } from './root';

const names = namesOf({ name: 'visits', zh: '走访' }, 0);

describe.each(PLACES)('$path', ({ path, add }) => {
  const text = readFileSync(join(ROOT, path), 'utf8');

  it('gets one line more', () => {
    const [before, after] = [text.split('\n'), add(text, names).split('\n')];
    expect(after).toHaveLength(before.length + 1);
    expect(after.filter((line) => !before.includes(line))).toEqual([expect.stringMatching(/visits|走访/)]);
  });

  it('is refused where the place of that line is not found', () => {
    expect(() => add('', names)).toThrow(expect.objectContaining({ code: 'PLACE_MISSING' }));
  });
});
