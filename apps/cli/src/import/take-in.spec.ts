import { filesOf, Refusals, type TableFile } from '@anxin/answer';
import { SHIPPED_MAPPINGS } from '@anxin/intake';
import { SMALL } from '../commands/command.fixture';
import { type Answering, line, obliging, pretended } from '../services/pretended.fixture';
import { settled } from '../services/settled';
import { takeIn, type TakenIn } from './take-in';

const { files } = filesOf(SMALL);
const listener = { advance: () => undefined, note: () => undefined };

type Outcome = Partial<TakenIn> & { readonly asked: string[]; readonly refusals: Refusals; readonly fault?: unknown };

/** Takes the small county in with services that answer so. */
const taken = async (answers: Readonly<Record<string, Answering>>): Promise<Outcome> => {
  const { services, asked, stop } = await pretended(answers);
  const refusals = new Refusals();
  try {
    return { ...(await takeIn(files, services, refusals, listener)), asked, refusals };
  } catch (fault) {
    return { fault, asked, refusals };
  } finally {
    await stop();
  }
};

const all = { projects: obliging('projects'), workers: obliging('workers'), cases: obliging('cases') };

describe('a folder for three services', () => {
  it('opens a session everywhere, goes to its owners in order, waits before what depends on rows of others', async () => {
    const { asked } = await taken(all);
    const [rest, first] = [
      asked.filter((what) => !what.endsWith('/settlement')),
      asked.indexOf('workers /imports/roster'),
    ];
    expect(rest).toEqual([
      'projects /imports-open',
      'workers /imports-open',
      'cases /imports-open',
      'projects /imports/enterprises',
      'projects /imports/projects',
      'workers /imports/roster',
      ...Array.from({ length: 3 }, () => 'workers /imports/attendance'),
      ...Array.from({ length: 3 }, () => 'workers /imports/payroll'),
      ...Array.from({ length: 3 }, () => 'workers /imports/bank-return'),
      'projects /imports/escrow-statement',
      'cases /imports/signals',
      'cases /imports/clues',
      'projects /imports-close',
      'workers /imports-close',
      'cases /imports-close',
    ]);
    expect(asked[first - 1]).toMatch(/settlement$/);
    expect(asked.at(-1)).toMatch(/settlement$/);
  });

  it('closes a session only when nothing is on its way any more, and ends when what follows is done', async () => {
    const { asked } = await taken(all);
    const closing = asked.indexOf('projects /imports-close');
    expect(asked[asked.indexOf('cases /imports/clues') + 1]).toMatch(/settlement$/);
    expect(asked[closing - 1]).toMatch(/settlement$/);
    expect(asked.slice(closing, closing + 3)).toEqual(
      ['projects', 'workers', 'cases'].map((service) => `${service} /imports-close`),
    );
  });

  it('opens and closes the session of a service, too, that takes no file of it', async () => {
    const { services, asked, stop } = await pretended(all);
    const projects = files.filter(({ name }) => name === 'projects.csv');
    await takeIn(projects, services, new Refusals(), listener);
    await stop();
    expect(asked).toEqual(expect.arrayContaining(['workers /imports-open', 'workers /imports-close']));
  });

  it('tells which files nobody takes here, and which nobody takes yet', async () => {
    const { notSent } = await taken({ projects: all.projects });
    expect([...(notSent ?? [])].map(([service, names]) => [service, names.length])).toEqual([
      ['workers', 10],
      ['cases', 2],
    ]);
  });

  it('notes what is odd, and columns that no table knows', async () => {
    const odd = JSON.stringify({
      import: {
        ...(JSON.parse(line('import', 3)) as { import: object }).import,
        unknownColumns: ['x'],
        notes: { 'amount LUHN': 2 },
      },
    });
    const noted = (at: number) =>
      JSON.stringify({ sheet: '', line: at, notes: [{ code: 'LUHN', column: 'amount', says: { zh: '', en: '' } }] });
    const { refusals } = await taken({
      projects: (request, body, response) => {
        if (request.url === '/imports/projects') response.end(`${odd}\n`);
        else if (request.url?.endsWith('/list')) response.end(`${noted(2)}\n${noted(3)}\n`);
        else all.projects(request, body, response);
      },
    });
    expect([...refusals.notes]).toEqual([['projects.amount LUHN', 2]]);
    expect(refusals.unknownColumns).toEqual([{ file: 'projects.csv', columns: ['x'] }]);
  });
});

describe('a mapping that goes with its file', () => {
  const mapped = (says: string): readonly TableFile[] =>
    files.map((file) => {
      const mapping = SHIPPED_MAPPINGS.find(({ of }) => of === file.table);
      return mapping ? { ...file, mapping: { ...mapping, says } } : file;
    });

  it('goes in a header; too long for one it is refused before anything is sent', async () => {
    const { services, asked, stop } = await pretended(all);
    try {
      await takeIn(mapped('银行格式'), services, new Refusals(), listener);
      const before = asked.length;
      await expect(takeIn(mapped('说'.repeat(1_400)), services, new Refusals(), listener)).rejects.toMatchObject({
        code: 'MAPPING_TOO_LONG',
        message: expect.stringMatching(/12000.*codes/) as string,
      });
      expect(asked).toHaveLength(before);
    } finally {
      await stop();
    }
  });
});

describe('a service that breaks off', () => {
  const breaking =
    (end: Answering): Answering =>
    (request, body, response) =>
      request.url === '/imports/projects' ? end(request, body, response) : all.projects(request, body, response);

  it.each<[string, string, Answering]>([
    [
      'CONNECTION_CUT',
      'in the middle',
      (_, __, response) => void response.write(line('progress', 10), () => response.destroy()),
    ],
    ['CONNECTION_CUT', 'without a report', (_, __, response) => response.end(line('progress', 10))],
    ['CONNECTION_CUT', 'at once', (request) => void request.socket.destroy()],
    [
      'IMPORT_FAILED',
      'with a fault of its own',
      (_, __, response) => response.end('{"error":{"code":"IMPORT_FAILED"}}\n'),
    ],
  ])('%s: %s, and the session is closed all the same', async (code, _, end) => {
    const { fault, asked } = await taken({ projects: breaking(end) });
    expect(fault).toMatchObject({ name: 'DomainError', code });
    expect(asked.at(-1)).toBe('projects /imports-close');
  });
});

describe('services that do not come to rest', () => {
  it('are named when nothing moves any more', async () => {
    const stuck = { service: 'projects', unsealed: 0, published: 7, applied: {}, setAside: 3, due: 1, sessions: 0 };
    const { services, stop } = await pretended({ projects: (_, __, response) => response.end(JSON.stringify(stuck)) });
    await expect(settled(services, 200)).rejects.toMatchObject({
      code: 'NOT_SETTLED',
      message: expect.stringContaining('projects: 3 set aside; projects: 1 due') as string,
    });
    await stop();
  });
});
