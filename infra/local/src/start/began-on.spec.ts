import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beganOn as began } from './began-on';

const [SAMPLE, EARLIER] = ['2026-03-10', '2026-02-25'];
let dataDir: string;
let said: string[];
const beganOn = (folder: string, asked: string | undefined) => began(folder, asked, (line) => said.push(line));
beforeEach(async () => {
  said = [];
  dataDir = await mkdtemp(join(tmpdir(), 'anxin-began-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

describe('a system', () => {
  it.each([
    ['the last day of the sample county', undefined, SAMPLE],
    ['the day that its first start is asked for', EARLIER, EARLIER],
  ])('begins on %s, and keeps to it at every later start', async (_, asked, day) => {
    expect(await beganOn(dataDir, asked)).toBe(day);
    expect(await beganOn(dataDir, undefined)).toBe(day);
    expect(await beganOn(dataDir, day)).toBe(day);
  });

  it('says that its data are those of an earlier start, and where they lie', async () => {
    await beganOn(dataDir, EARLIER);
    expect(said).toEqual([]);
    await beganOn(dataDir, undefined);
    expect(said).toEqual([expect.stringContaining(`begun on ${EARLIER}: ${dataDir}`)]);
  });

  it('DAY_BEGUN: never begins again on another day', async () => {
    await beganOn(dataDir, undefined);
    await expect(beganOn(dataDir, EARLIER)).rejects.toMatchObject({ code: 'DAY_BEGUN' });
    expect(await beganOn(dataDir, undefined)).toBe(SAMPLE);
  });
});
