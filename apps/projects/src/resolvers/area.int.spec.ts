import { codesOf, type Who } from '@anxin/testing';
import { type Service, startService } from '../service.fixture';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.uploadSmall();
});
afterAll(() => service.close());

const OWN = '2506-620522-05-05-100008';
/** No tree has villages: one is known by its digits, and by what is in it. */
const VILLAGE = '620522104201';

const known = async (who: Who, codes: readonly string[]) => {
  const asked = codes.map((code, place) => `a${place}: area(code: "${code}") { code }`);
  const answer = await service.ask(who, `{ ${asked.join(' ')} }`);
  expect(codesOf(answer)).toEqual([]);
  return Object.values(answer.body.data ?? {}).map((found) => (found as { code: string } | null)?.code ?? null);
};

it('an area that there is none of is null, as every unknown thing', async () => {
  const none = ['999999', '620599', '620522999', '620522104999', '442000999', '330000-none', '1', '', VILLAGE];
  expect(await known('OFFICE', none)).toEqual(none.map(() => null));
});

it('an area of the tree is there, with a project or without', async () => {
  const codes = ['000000', '620000', '620522', '620522104', '442000', '441900'];
  expect(await known('OFFICE', codes)).toEqual(codes);
});

it('an area that the tree has today is answered for a day before it tells anything', async () => {
  const { body } = await service.ask('OFFICE', '{ area(code: "620522104", on: "1990-01-01") { code name } }');
  expect(body.data).toEqual({ area: { code: '620522104', name: null } });
});

it('an area that the tree does not have is there for whoever sees a project in it', async () => {
  const input = `{ projectCode: "${OWN}", areaCode: "${VILLAGE}", reason: "原登记到镇", idempotencyKey: "village" }`;
  expect(codesOf(await service.ask('OFFICE', `mutation { projectCorrect(input: ${input}) { code } }`))).toEqual([]);
  expect(await known('OFFICE', [VILLAGE, '620522104202'])).toEqual([VILLAGE, null]);
  const query = `{ area(code: "${VILLAGE}") { name parent { code } projectFigures { projects } } }`;
  const { body } = await service.ask('OFFICE', query);
  expect(body.data).toEqual({
    area: { name: null, parent: { code: '620522104' }, projectFigures: { projects: 1 } },
  });
  expect(await known('TOWN', [VILLAGE])).toEqual([VILLAGE]);
  expect(await known('WATER', [VILLAGE, '620522104'])).toEqual([null, '620522104']);
});
