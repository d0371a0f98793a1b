import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

it('a program goes on after what its start left was collected', () => {
  const program = `
    const later = setTimeout;
    globalThis.setTimeout = (work) => later(work, 0);
    let left = new Array(1_000_000).fill(0).map((_, index) => ({ index }));
    const before = process.memoryUsage.rss();
    left = undefined;
    require(${JSON.stringify(join(__dirname, 'collect.ts'))});
    later(() => console.log(process.memoryUsage.rss() < before - 20_000_000), 1_000);`;
  const said = execFileSync(process.execPath, ['--import', 'tsx', '-e', program], { timeout: 20_000 });
  expect(String(said)).toBe('true\n');
});
