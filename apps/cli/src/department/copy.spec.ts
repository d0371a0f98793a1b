import fs, { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    const first = await Copy.open(name, true, 'WATER');
    expect(first.cursorOf('cases')).toBeUndefined();
    first.write('cases', [{ cursor: 'a' }, { cursor: 'b' }]);
    first.write('workers', [{ cursor: 'z', data: '付' }]);
    first.write('workers', []);
    first.close();
    const second = await Copy.open(name, true, 'WATER');
    expect([second.cursorOf('cases'), second.cursorOf('workers')]).toEqual(['b', 'z']);
    second.close();
  });

  it.each([
    ['in the middle of a line', line('cases', 'a') + line('cases', 'b').slice(0, 12)],
    ['before the end of its line', line('cases', 'a') + line('cases', 'b').trimEnd()],
  ])('of a process that was killed %s loses that line, and goes on before it', async (_, content) => {
    const name = path(content);
    const copy = await Copy.open(name, true, 'WATER');
    expect(copy.cursorOf('cases')).toBe('a');
    copy.write('cases', [{ cursor: 'b' }]);
    copy.close();
    expect(readFileSync(name, 'utf8')).toBe(line('cases', 'a') + line('cases', 'b'));
  });

  it('reads lines that are longer than what is read at once', async () => {
    const long = `${JSON.stringify({ publisher: 'cases', cursor: 'a', data: '案'.repeat(50_000) })}\n`;
    const copy = await Copy.open(path(long + line('cases', 'b')), true, 'WATER');
    expect(copy.cursorOf('cases')).toBe('b');
    copy.close();
  });

  it('is not begun over something: FILE_EXISTS', async () => {
    await expect(Copy.open(path(line('cases', 'a')), false, 'WATER')).rejects.toMatchObject({ code: 'FILE_EXISTS' });
  });

  it('does not go on with what is none: FILE_DAMAGED, by its line, and nothing is changed', async () => {
    const name = path(line('cases', 'a'));
    appendFileSync(name, 'hello\nrest');
    await expect(Copy.open(name, true, 'WATER')).rejects.toMatchObject({
      code: 'FILE_DAMAGED',
      message: expect.stringContaining(':2 ') as string,
    });
    expect(readFileSync(name, 'utf8')).toBe(`${line('cases', 'a')}hello\nrest`);
  });

  it('of another sector is not gone on with: FILE_OF_OTHER, and nothing is changed', async () => {
    const content = [null, 'HOUSING'].map((sector) => `${JSON.stringify({ publisher: 'p', cursor: 'a', sector })}\n`);
    const name = path(content.join(''));
    await expect(Copy.open(name, true, 'WATER')).rejects.toMatchObject({
      code: 'FILE_OF_OTHER',
      details: { sector: 'HOUSING' },
    });
    expect(readFileSync(name, 'utf8')).toBe(content.join(''));
    (await Copy.open(name, true, 'HOUSING')).close();
  });

  it('that the disk takes only in part keeps its whole lines, and says why it is not written', async () => {
    const name = path();
    const copy = await Copy.open(name, true, 'WATER');
    copy.write('cases', [{ cursor: 'a' }]);
    const before = readFileSync(name, 'utf8');
    const long = { cursor: 'b', data: 'x'.repeat(200) };
    // A disk that is full stands nowhere at hand.
    jest.spyOn(fs, 'writeFileSync').mockImplementationOnce((file, text) => {
      fs.writeSync(file as number, (text as Buffer).subarray(0, 20));
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    });
    const refused = expect.objectContaining({ code: 'FILE_NOT_WRITTEN', details: { reason: 'ENOSPC' } }) as Error;
    expect(() => copy.write('cases', [long])).toThrow(refused);
    expect([readFileSync(name, 'utf8'), copy.cursorOf('cases')]).toEqual([before, 'a']);
    copy.write('cases', [long]);
    copy.close();
    expect(readFileSync(name, 'utf8').split('\n')).toHaveLength(3);
  });
});
