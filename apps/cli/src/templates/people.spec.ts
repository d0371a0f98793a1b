import { join } from 'node:path';
import { BRIDGE, GARDEN, inFolder, LI, tiny, ZHANG } from '@anxin/answer/for-specs';
import { plainDate, plainMonth } from '@anxin/domain-kit';
import { pretended } from '../services/pretended.fixture';
import { peopleInRegisters, peopleInRoster } from './people';

const stay = tiny.roster[0] ?? {};
const files = {
  'roster.csv': [
    ...tiny.roster,
    { ...stay, enteredOn: '2025-12-01', leftOn: '2025-12-31' },
    { ...stay, idCardNumber: LI, projectCode: BRIDGE },
    { ...stay, idCardNumber: '11010519491231002' },
  ],
  'roster-2.csv': 'a,b\n1,2\n',
  'projects.csv': tiny.projects,
};
const today = plainDate('2026-02-20');
const people = (asked: { project?: string; month?: string }, name = 'roster.csv') =>
  inFolder(files, (folder) =>
    peopleInRoster(
      join(folder, name),
      { project: asked.project ?? GARDEN, month: asked.month === undefined ? undefined : plainMonth(asked.month) },
      today,
    ),
  );

describe('the people of a project by the sender’s own roster', () => {
  it('are those who are there, each once, with their names', async () => {
    expect(await people({ month: '2025-12' })).toEqual([
      { cells: { projectCode: GARDEN, payMonth: '2025-12', idCardNumber: ZHANG }, person: '张三' },
      { cells: { projectCode: GARDEN, payMonth: '2025-12', idCardNumber: LI }, person: '李四' },
    ]);
    expect((await people({ project: BRIDGE })).map(({ cells }) => cells['idCardNumber'])).toEqual([LI]);
  });

  it.each([
    ['NOBODY_THERE', 'before anybody came', { month: '2025-10' }, 'roster.csv'],
    ['NOBODY_THERE', 'of another project', { project: 'nowhere' }, 'roster.csv'],
    ['FILE_UNUSABLE', 'by a file of another table', {}, 'projects.csv'],
    ['HEADER', 'by one that cannot be read', {}, 'roster-2.csv'],
  ])('%s: none %s', async (code, _, asked, name) => {
    await expect(people(asked, name)).rejects.toMatchObject({ code });
  });
});

describe('the people of a project by the registers', () => {
  it('are looked at all or not at all: LOOKS_DAILY_REACHED before the first', async () => {
    const node = (id: string) => ({ enteredOn: '2025-11-01', leftOn: null, workerNameMasked: '张*', worker: { id } });
    const pageInfo = { hasNextPage: false, endCursor: null };
    const roster = { nodes: [node('a'), node('b')], pageInfo };
    const { services, asked, stop } = await pretended({
      projects: (_, __, response) =>
        void response.end(JSON.stringify({ data: { looks: { left: 1 }, project: { roster } } })),
    });
    const [gateway] = Object.values(services);
    await expect(gateway && peopleInRegisters(gateway, { project: GARDEN }, 'why').finally(stop)).rejects.toMatchObject(
      { code: 'LOOKS_DAILY_REACHED' },
    );
    expect(asked).toHaveLength(1);
  });
});
