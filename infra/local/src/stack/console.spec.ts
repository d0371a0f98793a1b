import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layBuild } from './console';

describe('a build of the console', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'anxin-console-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const built = (name: string, ...assets: readonly string[]): string => {
    const folder = join(root, name);
    mkdirSync(join(folder, 'assets'), { recursive: true });
    for (const asset of assets) writeFileSync(join(folder, 'assets', asset), asset);
    writeFileSync(join(folder, 'index.html'), assets.join(' '));
    return folder;
  };
  const filesIn = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes('.'))
      .toSorted();

  it('takes the place of the one before, of which nothing stays', () => {
    const place = join(root, 'dist');
    layBuild(built('first', 'a-1.js', 'b-1.js'), place);
    layBuild(built('second', 'a-2.js', 'b-1.js'), place);
    expect(filesIn(place)).toEqual(['assets/a-2.js', 'assets/b-1.js', 'index.html']);
    expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('a-2.js b-1.js');
  });

  it('that cannot be laid whole leaves the page before with all that it names', () => {
    const place = join(root, 'dist');
    layBuild(built('first', 'a-1.js', 'b-1.js'), place);
    const second = built('second', 'a-2.js', 'b-2.js');
    mkdirSync(join(place, 'assets/b-2.js/in-the-way'), { recursive: true });
    expect(() => layBuild(second, place)).toThrow();
    const page = readFileSync(join(place, 'index.html'), 'utf8');
    expect(page).toBe('a-1.js b-1.js');
    expect(page.split(' ').every((asset) => existsSync(join(place, 'assets', asset)))).toBe(true);
  });

  it('made twice at once stands whole at every moment, for whoever starts from it', () => {
    const place = join(root, 'dist');
    layBuild(built('first', 'a-1.js'), place);
    // The same sources make the same names: the second finds all of them there.
    const again = built('again', 'a-1.js');
    rmSync(join(again, 'index.html'));
    expect(() => layBuild(again, place)).toThrow();
    expect(filesIn(place)).toEqual(['assets/a-1.js', 'index.html']);
  });
});
