import { bookOf } from '../parameters/county.fixture';
import { nationalParameters } from '../parameters/national';
import { ParameterBook } from '../parameters/book';
import { isUndetermined } from '../undetermined';
import { advanceCap, emergencyAdvance } from './fund';

const on = '2026-03-02';
const entry = { areas: ['620522'], minimumWages: 1, total: { share: 2000, of: 'ARREARS' }, mark: 'D' };
const county = (more: object = {}, wage: object = { minimumWageMonthly: [{ from: '2026-01-01', value: '2010.00' }] }) =>
  bookOf({ advanceCaps: [{ from: '2026-01-01', value: [{ ...entry, ...more }] }], ...wage });
const nation = new ParameterBook([nationalParameters]);
const shown = (law: ParameterBook, facts: object = {}) => {
  const all = { on, areas: ['620522104', '620522', '620500', '620000'], owedFen: 1_000_000, wagesFen: null, ...facts };
  const cap = advanceCap.decide(advanceCap.facts.parse(all), law);
  return isUndetermined(cap) ? cap.missing : [cap.onePersonFen, cap.totalFen, cap.mark];
};

it.each`
  advances                                                | may
  ${[{ owedFen: 100, fen: 100 }]}                         | ${true}
  ${[{ owedFen: 100, fen: 1 }, { owedFen: 5, fen: 5 }]}   | ${true}
  ${[{ owedFen: 100, fen: 101 }]}                         | ${false}
  ${[{ owedFen: 100, fen: 100 }, { owedFen: 0, fen: 1 }]} | ${false}
  ${[{ owedFen: 100, fen: 0 }]}                           | ${false}
  ${[{ owedFen: 100, fen: -1 }]}                          | ${false}
`('EMF-01: of $advances each is a part of what is owed: $may', ({ advances, may }) => {
  expect(emergencyAdvance.decide(emergencyAdvance.facts.parse({ advances }), nation)).toBe(may);
});

it.each<[string, ParameterBook, object, unknown]>([
  ['one minimum wage each, a fifth of the arrears', county(), {}, [201_000n, 200_000n, 'D']],
  ['a fen that is not whole is not advanced', county(), { owedFen: 4 }, [201_000n, 0n, 'D']],
  ['two minimum wages', county({ minimumWages: 2 }), {}, [402_000n, 200_000n, 'D']],
  ['no cap for one', county({ minimumWages: null }, {}), {}, [null, 200_000n, 'D']],
  ['no cap for all', county({ total: null }), {}, [201_000n, null, 'D']],
  [
    'a share of the wages, once they are known',
    county({ total: { share: 3000, of: 'WAGES' } }),
    { wagesFen: 5_000_001 },
    [201_000n, 1_500_000n, 'D'],
  ],
  ['wages nobody looked at', county({ total: { share: 3000, of: 'WAGES' } }), {}, 'wagesFen'],
  ['no minimum wage', county({}, {}), {}, `minimumWageMonthly@${on}`],
  ['another county', county(), { areas: ['620523', '620500', '620000'] }, `advanceCaps.620523@${on}`],
  ['a day before it was fixed', county(), { on: '2025-12-31' }, 'advanceCaps.620522104@2025-12-31'],
  ['a county of which the nation knows nothing', nation, {}, `advanceCaps.620522104@${on}`],
  ['瓯海', nation, { areas: ['330304', '330300'], wagesFen: 1_000_000 }, [null, 300_000n, 'F[EMF1]']],
  ['锦州, whose minimum wage is not known here', nation, { areas: ['210702', '210700'] }, `minimumWageMonthly@${on}`],
])('EMF-02: the caps are those of the area alone: %s', (_, law, facts, cap) => expect(shown(law, facts)).toEqual(cap));
