import { fen, plainDate } from '@anxin/domain-kit';
import { countyBook } from '../parameters/county.fixture';
import { Undetermined } from '../undetermined';
import { depositExempt, depositRequired } from './required';

const law = countyBook();
const contract = (contractSumFen: bigint, contractSignedOn = '2026-01-01') => ({
  contractSumFen: fen(contractSumFen),
  contractSignedOn: plainDate(contractSignedOn),
});

describe(`${depositExempt.id}, ${depositExempt.instrument.en} art. ${depositExempt.article}`, () => {
  it.each`
    sum             | exempt
    ${0n}           | ${true}
    ${299_999_999n} | ${true}
    ${300_000_000n} | ${false}
    ${300_000_001n} | ${false}
  `('a contract of $sum fen: exempt is $exempt', ({ sum, exempt }) => {
    expect(depositExempt.decide(contract(sum), law)).toBe(exempt);
  });
});

describe(`${depositRequired.id}, ${depositRequired.instrument.en} art. ${depositRequired.article}`, () => {
  it.each`
    sum                | signedOn        | required        | why
    ${299_999_999n}    | ${'2026-01-01'} | ${0n}           | ${'one fen below the limit is exempt'}
    ${300_000_000n}    | ${'2026-01-01'} | ${4_500_000n}   | ${'exactly the limit: 1.5 %'}
    ${300_000_000n}    | ${'2025-12-31'} | ${6_000_000n}   | ${'signed a day earlier: 2 %'}
    ${300_000_033n}    | ${'2026-01-01'} | ${4_500_000n}   | ${'0.495 fen are rounded down'}
    ${300_000_034n}    | ${'2026-01-01'} | ${4_500_001n}   | ${'0.51 fen are rounded up'}
    ${300_000_025n}    | ${'2025-12-31'} | ${6_000_001n}   | ${'half a fen is rounded up'}
    ${300_000_024n}    | ${'2025-12-31'} | ${6_000_000n}   | ${'0.48 fen are rounded down'}
    ${20_000_000_000n} | ${'2026-01-01'} | ${300_000_000n} | ${'exactly the cap'}
    ${19_999_999_900n} | ${'2026-01-01'} | ${299_999_999n} | ${'one fen below the cap, 298.5 rounded up'}
    ${20_000_000_100n} | ${'2026-01-01'} | ${300_000_000n} | ${'above the cap'}
  `('$sum fen signed on $signedOn need $required fen: $why', ({ sum, signedOn, required }) => {
    expect(depositRequired.decide(contract(sum, signedOn), law)).toBe(required);
  });

  it.each`
    missing                 | sum
    ${'depositExemptBelow'} | ${300_000_000n}
    ${'depositRate'}        | ${300_000_000n}
    ${'depositCap'}         | ${300_000_000n}
  `('is undetermined without $missing', ({ missing, sum }) => {
    const poorer = countyBook({ [missing]: undefined });
    expect(depositRequired.decide(contract(sum), poorer)).toEqual(new Undetermined(`${missing}@2026-01-01`));
  });

  it('names the parameter as of the signing day', () => {
    expect(depositRequired.decide(contract(300_000_000n, '2021-10-31'), law)).toEqual(
      new Undetermined('depositExemptBelow@2021-10-31'),
    );
  });

  it('needs neither rate nor cap to know that a small contract owes nothing', () => {
    const poorer = countyBook({ depositRate: undefined, depositCap: undefined });
    expect(depositRequired.decide(contract(299_999_999n), poorer)).toBe(0n);
  });
});
