import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findServices } from './stack-file';

const folder = mkdtempSync(join(tmpdir(), 'anxin-stack-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const stack = { services: { projects: 'http://127.0.0.1:4001' }, tokens: { OFFICE: 'office', TOWN: 'town' } };
const named = (): { ANXIN_STACK: string } => ({ ANXIN_STACK: file('stack.json', JSON.stringify(stack)) });

describe('where services answer', () => {
  it('is told by the file that the environment names, with the token of the office', () => {
    expect(findServices({}, named())).toEqual({
      projects: { name: 'projects', url: 'http://127.0.0.1:4001', token: 'office' },
    });
  });

  it('is told by the home in which npm start keeps a system, and by no other that runs nearer', () => {
    named();
    expect(findServices({}, { ANXIN_HOME: folder })['projects']?.url).toBe('http://127.0.0.1:4001');
    expect(() => findServices({}, { ANXIN_HOME: join(folder, 'empty') })).toThrow(/npm start/);
  });

  it('is told by the caller, whose token may stand in a file', () => {
    const urls = { workers: 'http://10.0.0.1:4002' };
    expect(findServices({ urls, token: file('token', 'mine\n') }, named())['workers']).toEqual({
      name: 'workers',
      url: 'http://10.0.0.1:4002',
      token: 'mine',
    });
  });

  it.each([
    ['STACK_INVALID', { ANXIN_STACK: file('other.json', '{"services":{"projects":"here"}}') }],
    ['TOKEN_MISSING', { ANXIN_STACK: file('no-token.json', '{"services":{}}') }],
    ['FILE_UNUSABLE', { ANXIN_STACK: join(folder, 'none.json') }],
  ])('else %s', (code, env) => {
    expect(() => findServices({}, env)).toThrow(expect.objectContaining({ code }) as Error);
  });

  it('is not known where nothing runs: NOT_RUNNING says npm start', () => {
    const cwd = jest.spyOn(process, 'cwd').mockReturnValue(folder);
    expect(() => findServices({}, {})).toThrow(/npm start/);
    cwd.mockRestore();
  });
});
