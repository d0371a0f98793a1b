import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { destinationsIn, filesAt, filesOf, readCounty, type Refusal, Refusals, type TableFile } from '@anxin/answer';
import { BRIDGE, CONTRACTOR, GARDEN, inFolder, namesOf, tiny } from '@anxin/answer/for-specs';
import { plainDate } from '@anxin/domain-kit';
import { SendBackFolder } from './send-back-folder';
import type { Terminal } from '../report/terminal';

const files = {
  'enterprises.csv': tiny.enterprises,
  'projects.csv': tiny.projects,
  'roster.csv': [
    ...tiny.roster,
    { ...tiny.roster[0], projectCode: BRIDGE, wageRate: '三百' },
    { ...tiny.roster[0], projectCode: 'nowhere' },
  ],
};

const sendBackOf = async (read: readonly TableFile[], to: string): Promise<string> => {
  const said: string[] = [];
  const terminal: Terminal = {
    language: 'zh',
    out: (line) => said.push(line),
    err: () => undefined,
    paint: (_, name) => name,
  };
  const back = new SendBackFolder(to, read);
  const county = await readCounty(read, { today: plainDate('2026-02-20'), refusals: new Refusals(back) });
  await back.write(terminal, () => destinationsIn(county));
  return said.join('\n');
};

/** Reads a folder, and what is sent back of it into another one within. */
const sendBack = async (folder: string) => {
  const back = join(folder, 'back');
  return { said: await sendBackOf(filesOf(folder).files, back), back };
};

const written = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .toSorted();

describe('workbooks to send back', () => {
  it('stand in a folder a contractor, one a file and project, for their owner alone', () =>
    inFolder(files, async (folder) => {
      const { said, back } = await sendBack(folder);
      expect(written(back)).toEqual([`${CONTRACTOR}/roster_${BRIDGE}.xlsx`, 'roster.xlsx']);
      expect(said).toContain('退回改正的工作簿 2 份');
      for (const name of written(back)) expect(statSync(join(back, name)).mode & 0o077).toBe(0);
    }));

  it('never take the place of what stands there: a second run, the files that came in, one read once more', () =>
    inFolder(files, async (folder) => {
      const [{ back }, corrected] = [await sendBack(folder), `roster_${BRIDGE}.xlsx`];
      const own = join(back, CONTRACTOR, corrected);
      writeFileSync(own, 'being corrected');
      chmodSync(own, 0o644);
      await sendBack(folder);
      expect(written(back)).toEqual(
        [
          `${CONTRACTOR}/${corrected}`,
          `${CONTRACTOR}/roster_${BRIDGE}_2.xlsx`,
          'roster.xlsx',
          'roster_2.xlsx',
        ].toSorted(),
      );
      expect(readFileSync(own, 'utf8')).toBe('being corrected');
      expect(statSync(join(back, CONTRACTOR, `roster_${BRIDGE}_2.xlsx`)).mode & 0o077).toBe(0);
      // Sent in once more with its number, it keeps its name.
      const again = filesAt(join(back, CONTRACTOR, `roster_${BRIDGE}_2.xlsx`)).files;
      const county = filesOf(folder).files.filter(({ name }) => !name.startsWith('roster'));
      await sendBackOf([...county, ...again], back);
      expect(written(back)).toContain(`${CONTRACTOR}/roster_${BRIDGE}_3.xlsx`);
    }));

  it('are read as they are, with the same refusals', () =>
    inFolder(files, async (folder) => {
      const { back } = await sendBack(folder);
      const refused: Refusal[] = [];
      const sent = filesAt(join(back, CONTRACTOR, `roster_${BRIDGE}.xlsx`)).files;
      const before = filesOf(folder).files.filter(({ name }) => !name.startsWith('roster'));
      const refusals = new Refusals({ refusal: (one) => refused.push(one) });
      await readCounty([...before, ...sent], { today: plainDate('2026-02-20'), refusals });
      expect(namesOf(refused)).toEqual([`roster_${BRIDGE}.xlsx[${BRIDGE}]:4 AMOUNT wageRate`]);
      expect(refusals.unknownColumns).toEqual([]);
    }));

  it('are none where nothing is wrong, or a file was refused whole', () =>
    inFolder(
      {
        ...files,
        'roster.csv': [...tiny.roster, { ...tiny.roster[0], projectCode: GARDEN }],
        'payroll.csv': 'a,b\n1,2\n',
      },
      async (folder) => {
        const { said, back } = await sendBack(folder);
        expect(said).toBe('没有要退回的行。');
        expect(() => readdirSync(back)).toThrow();
      },
    ));
});
