import type { TableColumn } from '../../imports/offered';
import type { Stay } from '../by-employer';
import { begunOf, fileOf, lackingOf } from './filled-rows';

const columns = ['projectCode', 'teamName', 'date'].map((name) => ({ name }) as TableColumn);
const stay = (more: Partial<Stay>): Stay =>
  ({ leftOn: null, contractSignedOn: '2026-01-01', cardMasked: '6222****', wageRateFen: '30000', ...more }) as Stay;

it('what is typed goes as a file of its table: a moment as files say it, a comma within its cell', async () => {
  const file = fileOf('attendance', columns, [
    { projectCode: 'P1 ', teamName: '一班,"甲"', date: '2026-03-02T07:01' },
    {},
  ]);
  expect(file.name).toBe('attendance.csv');
  expect(await file.text()).toBe('projectCode,teamName,date\r\nP1,"一班,""甲""",2026-03-02 07:01:00\r\n,,');
});

it('whoever is on site without a contract or a card is to be completed, and nobody else', () => {
  const lacking = [stay({ contractSignedOn: null }), stay({ cardMasked: null, leftOn: '2026-03-10' })];
  expect(lackingOf([...lacking, stay({}), stay({ cardMasked: null, leftOn: '2026-03-09' })], '2026-03-10')).toEqual(
    lacking,
  );
});

it('a row begins with what is known of a stay, as files say it', () => {
  const begun = begunOf(
    stay({ wageType: 'DAY', wageRateFen: '36505', enteredOn: '2026-02-01', contractSignedOn: null }),
  );
  expect(begun).toMatchObject({ wageType: '日薪', wageRate: '365.05', enteredOn: '2026-02-01' });
  expect(begun['contractSignedOn']).toBeUndefined();
});
