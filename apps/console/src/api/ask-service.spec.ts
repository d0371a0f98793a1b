import i18next from 'i18next';
import { shell } from '../words/shell';
import { askService, NotAnswered } from './ask-service';
import { refusalsIn } from './refusal';

beforeAll(() => i18next.init({ lng: 'zh', resources: { zh: { translation: shell.zh } } }));
const answers = (answer: () => Promise<Response>): void => {
  jest.spyOn(globalThis, 'fetch').mockImplementation(answer);
};
const json = (body: object, status: number): Promise<Response> =>
  Promise.resolve(new Response(JSON.stringify(body), { status }));

it.each<[string, () => Promise<Response>, string]>([
  [
    'nobody answers',
    () => Promise.reject(new TypeError('Failed to fetch')),
    '网络不通，或者服务没有应答。请稍后重试。',
  ],
  [
    'something answers that is no service',
    () => Promise.resolve(new Response('<html>', { status: 502 })),
    '服务没有正常应答（502）。请稍后重试，还是不行请联系管理员。',
  ],
  ['a service refuses', () => json({ errors: [{ message: '没有这次导入' }] }, 400), '没有这次导入'],
  [
    'a file is refused whole',
    () => json({ says: { zh: '缺少列：', en: 'missing:' }, columns: ['项目代码'] }, 422),
    '缺少列： 项目代码',
  ],
])('where %s, people read why in words', async (_, answer, words) => {
  answers(answer);
  const fault: unknown = await askService('workers/imports').catch((one: unknown) => one);
  expect(fault).toBeInstanceOf(NotAnswered);
  expect(refusalsIn(fault)).toEqual([{ code: 'NETWORK', message: words, details: {} }]);
});

it('what a browser or library says of a broken line is nothing for people', () =>
  expect(refusalsIn(new TypeError('Failed to fetch'))[0]?.message).toMatch(/^网络不通/));
