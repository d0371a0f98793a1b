import { plainDate } from '@anxin/domain-kit';
import type { Who } from '@anxin/testing';
import { cluesOf, type CluesOf, ROW } from './clue.fixture';

let on: CluesOf;
beforeAll(async () => {
  on = await cluesOf(plainDate('2026-03-10'));
  const told = (no: string, phone: string) => ROW.replace('A-1', no).replace('13812345678', phone);
  await on.upload(ROW, told('A-2', '13900005678'), told('A-3', '13812340001'), told('A-4', ''));
});
afterAll(() => on.close());

const ask = (who: Who, phoneTail: string) =>
  on.service.ask(who, `query ($t: String) { clues(filter: { phoneTail: $t }) { totalCount nodes { code } } }`, {
    t: phoneTail,
  });
const found = async (who: Who, phoneTail: string): Promise<readonly string[]> => {
  const { body } = await ask(who, phoneTail);
  return (body.data?.['clues'] as { nodes: readonly { code: string }[] }).nodes.map(({ code }) => code.split(':')[1]!);
};

it('whoever calls again is found by the last four digits of the number', async () => {
  expect(await found('OFFICE', '5678')).toEqual(['A-1', 'A-2']);
  expect(await found('OFFICE', '9999')).toEqual([]);
});

it('a number that was told later is found, too', async () => {
  expect(await found('OFFICE', '0002')).toEqual([]);
  await on.upload(ROW.replace('A-1', 'A-4').replace('13812345678', '13812340002'));
  expect(await found('OFFICE', '0002')).toEqual(['A-4']);
});

it('the number leads to no clue beyond the scope', async () => {
  expect(await found('WATER', '5678')).toEqual([]);
  expect((await ask('CONTRACTOR', '5678')).body.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
});

it.each(['', '567', '56780', '５６７８', '56 8', '%%%%'])('CLUE_PHONE_TAIL_INVALID: %j', async (typed) => {
  const { body } = await ask('OFFICE', typed);
  expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'CLUE_PHONE_TAIL_INVALID' });
});
