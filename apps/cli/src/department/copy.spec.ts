import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Copy } from './copy';

const folder = mkdtempSync(join(tmpdir(), 'anxin-copy-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const path = (content?: string): string => {
  const name = join(folder, `${files++}.jsonl`);
  if (content !== undefined) writeFileSync(name, content);
  return name;
};
const line = (publisher: string, cursor: string): string => `${JSON.stringify({ publisher, cursor })}\n`;

describe('a copy', () => {
  it('begins empty, and goes on after the last line of each publisher', async () => {
    const name = path();
    const first = await Copy.open(name, true);
    expect(first.cursorOf('cases')).toBeUndefined();
    first.write('cases', [{ cursor: 'a' }, { cursor: 'b' }]);
    first.write('workers', [{ cursor: 'z', data: '付' }]);
    first.write('workers', []);
    first.close();
    const second = await Copy.open(name, true);
    expect([second.cursorOf('cases'), second.cursorOf('workers')]).toEqual(['b', 'z']);
    second.close();
  });

  it.each([
    ['in the middle of a line', line('cases', 'a') + line('cases', 'b').slice(0, 12)],
    ['before the end of its line', line('cases', 'a') + line('cases', 'b').trimEnd()],
  ])('of a process that was killed %s loses that line, and goes on before it', async (_, content) => {
    const name = path(content);
    const copy = await Copy.open(name, true);
    expect(copy.cursorOf('cases')).toBe('a');
    copy.write('cases', [{ cursor: 'b' }]);
    copy.close();
    expect(readFileSync(name, 'utf8')).toBe(line('cases', 'a') + line('cases', 'b'));
  });

  it('reads lines that are longer than what is read at once', async () => {
    const long = `${JSON.stringify({ publisher: 'cases', cursor: 'a', data: '案'.repeat(50_000) })}\n`;
    const copy = await Copy.open(path(long + line('cases', 'b')), true);
    expect(copy.cursorOf('cases')).toBe('b');
    copy.close();
  });

  it('is not begun over something: FILE_EXISTS', async () => {
    await expect(Copy.open(path(line('cases', 'a')), false)).rejects.toMatchObject({ code: 'FILE_EXISTS' });
  });

  it('does not go on with what is none: FILE_DAMAGED, by its line, and nothing is changed', async () => {
    const name = path(line('cases', 'a'));
    appendFileSync(name, 'hello\nrest');
    await expect(Copy.open(name, true)).rejects.toMatchObject({
      code: 'FILE_DAMAGED',
      message: expect.stringContaining(':2 ') as string,
    });
    expect(readFileSync(name, 'utf8')).toBe(`${line('cases', 'a')}hello\nrest`);
  });
});
