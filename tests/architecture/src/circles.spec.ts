import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { circlesIn, fileOf, folderOf, type Import, importsIn, isOfSpecs, packageOf } from './import-graph.fixture';
import { ROOT } from './lint.fixture';

jest.setTimeout(120_000);

/** The imports of production code: a spec may import whatever it tests. */
const ofProduction = (imports: readonly Import[]): Import[] => imports.filter(({ from }) => !isOfSpecs(from));

describe('of this checkout', () => {
  let imports: readonly Import[];
  beforeAll(() => {
    imports = importsIn(ROOT);
  });

  it('every package is seen', () => {
    expect(new Set(imports.map(({ from }) => packageOf(from))).size).toBeGreaterThanOrEqual(12);
    expect(imports).toContainEqual({ from: 'libs/law/src/rule.ts', to: 'libs/domain-kit/src/index.ts' });
    expect(imports).toContainEqual({ from: 'apps/console/src/main.tsx', to: 'apps/console/src/office.tsx' });
  });

  it('no file imports itself by way of others', () => expect(circlesIn(imports, fileOf)).toEqual([]));

  it('no folder below src imports itself by way of others', () =>
    expect(circlesIn(ofProduction(imports), folderOf)).toEqual([]));

  it('no package imports itself by way of others', () =>
    expect(circlesIn(ofProduction(imports), packageOf)).toEqual([]));
});

describe('planted', () => {
  let root: string;
  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'anxin-circles-')));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const planted = (files: Readonly<Record<string, string>>): readonly Import[] => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(root, dirname(file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return importsIn(root);
  };

  it.each([
    ['a value', "import { b } from './b';"],
    ['a type alone', "import type { B } from './b';"],
    ['what it exports on', "export * from './b';"],
    ['a type in place', "export type B = import('./b').B;"],
    ['what it loads later', "export const load = () => import('./b');"],
  ])('a circle of files is named, by %s', (_, line) => {
    const imports = planted({
      'libs/kit/src/a.ts': line,
      'libs/kit/src/b.ts': "import { c } from './deep/c';",
      'libs/kit/src/deep/c.ts': "import { a } from '../a';",
      'libs/kit/src/d.ts': "import { a } from './a';",
    });
    expect(circlesIn(imports, fileOf)).toEqual([
      'libs/kit/src/a.ts → libs/kit/src/b.ts, libs/kit/src/b.ts → libs/kit/src/deep/c.ts, libs/kit/src/deep/c.ts → libs/kit/src/a.ts',
    ]);
  });

  it('a circle of components is named', () => {
    const imports = planted({
      'apps/console/src/page.tsx': "import { Row } from './row';\nexport const Page = () => <p>It's <Row /></p>;",
      'apps/console/src/row.tsx': "import { rows } from './rows';\nexport const Row = () => <b>{rows}</b>;",
      'apps/console/src/rows.ts': "import { Page } from './page';",
    });
    expect(circlesIn(imports, fileOf)).toHaveLength(1);
  });

  it('a circle of folders is named where no file is in one', () => {
    const imports = planted({
      'apps/desk/src/store/rows.ts': "import type { Stream } from '../events/streams';",
      'apps/desk/src/events/streams.ts': '',
      'apps/desk/src/events/out.ts': "export { type Row } from '../store/row';",
      'apps/desk/src/store/row.ts': '',
    });
    expect(circlesIn(imports, fileOf)).toEqual([]);
    expect(circlesIn(imports, folderOf)).toEqual([
      'apps/desk/src/events/out.ts → apps/desk/src/store/row.ts, apps/desk/src/store/rows.ts → apps/desk/src/events/streams.ts',
    ]);
  });

  it('a circle of a folder and a file beside it is named', () => {
    const imports = planted({
      'libs/kit/src/rule.ts': "import { Book } from './book/book';",
      'libs/kit/src/book/book.ts': '',
      'libs/kit/src/book/rules.ts': "import { rule } from '../rule';",
    });
    expect(circlesIn(imports, folderOf)).toHaveLength(1);
  });

  it('a circle of packages is named', () => {
    const imports = planted({
      'libs/kit/src/index.ts': "export * from '../../law/src/rule';",
      'libs/law/src/rule.ts': '',
      'libs/law/src/index.ts': "export * from '../../kit/src/fen';",
      'libs/kit/src/fen.ts': '',
    });
    expect(circlesIn(imports, fileOf)).toEqual([]);
    expect(circlesIn(imports, packageOf)).toHaveLength(1);
  });

  it('a way without return is no circle', () => {
    const imports = planted({
      'libs/kit/src/a.ts': "import './b';\nimport './c';",
      'libs/kit/src/b.ts': "import './c';",
      'libs/kit/src/c.ts': '',
    });
    expect(imports).toHaveLength(3);
    expect(circlesIn(imports, fileOf)).toEqual([]);
  });
});
