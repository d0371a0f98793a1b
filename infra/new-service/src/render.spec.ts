import { transpileModule } from 'typescript';
import { namesOf } from './names';
import { render } from './render';

const files = render(namesOf({ name: 'cases' }, 0));

it('a service has its folder and its contract, and no placeholder is left in them', () => {
  expect([...files.keys()]).toEqual(
    expect.arrayContaining(['apps/cases/schema.graphql', 'libs/contracts/src/cases/case-opened.ts']),
  );
  for (const [path, text] of files) expect(`${path}\n${text}`).not.toMatch(/__[A-Za-z]+__/);
});

it('its code is code, even for an entity that is called as a word of TypeScript', () => {
  const code = [...files].filter(([path]) => path.endsWith('.ts'));
  expect(code.length).toBeGreaterThan(20);
  for (const [fileName, text] of code) {
    const { diagnostics = [] } = transpileModule(text, { fileName, reportDiagnostics: true });
    expect(diagnostics.map(({ messageText }) => [fileName, messageText])).toEqual([]);
  }
});
