import fc from 'fast-check';
import { chainOfCode, NATION, parseAreaCode } from './area-code';

describe('the shape of an area code', () => {
  it.each(['000000', '330424', '620522111', '620522111201'])('%s has it', (code) => {
    expect(parseAreaCode(code)).toBe(code);
  });

  it.each([
    '',
    '33042',
    '3304240',
    '33042400',
    '6205221112',
    '6205221112011',
    '33042X',
    '321100-xinqu',
    '３３０４２４',
  ])('"%s" has not', (text) => {
    expect(parseAreaCode(text)).toBeUndefined();
  });
});

describe('the chain that the digits of a code give', () => {
  it.each`
    code              | chain                                                                    | why
    ${'620522111201'} | ${['620522111201', '620522111', '620522', '620500', '620000', '000000']} | ${'village'}
    ${'620522111'}    | ${['620522111', '620522', '620500', '620000', '000000']}                 | ${'town'}
    ${'620522'}       | ${['620522', '620500', '620000', '000000']}                              | ${'county'}
    ${'620500'}       | ${['620500', '620000', '000000']}                                        | ${'city'}
    ${'620000'}       | ${['620000', '000000']}                                                  | ${'province'}
    ${'000000'}       | ${['000000']}                                                            | ${'nation'}
    ${'442000001'}    | ${['442000001', '442000', '440000', '000000']}                           | ${'a town with no county above'}
    ${'442000001002'} | ${['442000001002', '442000001', '442000', '440000', '000000']}           | ${'a village with no county'}
    ${'620522000000'} | ${['620522000000', '620522', '620500', '620000', '000000']}              | ${'a county in 12 digits'}
    ${'620522111000'} | ${['620522111000', '620522111', '620522', '620500', '620000', '000000']} | ${'a town in 12 digits'}
    ${'321100-xinqu'} | ${[]}                                                                    | ${'a zone has no code'}
    ${'62052'}        | ${[]}                                                                    | ${'no code at all'}
  `('of $code: $why', ({ code, chain }) => {
    expect(chainOfCode(code)).toEqual(chain);
  });

  it('begins with the code, ends with the nation and names nothing twice, whatever the code', () => {
    const codes = fc
      .tuple(fc.constantFrom(6, 9, 12), fc.nat({ max: 999_999_999_999 }))
      .map(([length, number]) => String(number).padStart(12, '0').slice(0, length));
    fc.assert(
      fc.property(codes, (code) => {
        const chain = chainOfCode(code);
        return chain[0] === code && chain.at(-1) === NATION && new Set(chain).size === chain.length;
      }),
      { seed: 2260, numRuns: 300 },
    );
  });
});
