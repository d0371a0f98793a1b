import { capitalYuan } from './capital-yuan';
import { fen, parseYuan } from './fen';

describe('an amount in capitals', () => {
  it.each`
    yuan                  | capitals
    ${'0'}                | ${'零元整'}
    ${'0.01'}             | ${'壹分'}
    ${'0.10'}             | ${'壹角'}
    ${'0.11'}             | ${'壹角壹分'}
    ${'1'}                | ${'壹元整'}
    ${'10'}               | ${'壹拾元整'}
    ${'1.05'}             | ${'壹元零伍分'}
    ${'20.50'}            | ${'贰拾元伍角'}
    ${'98600.00'}         | ${'玖万捌仟陆佰元整'}
    ${'98600.05'}         | ${'玖万捌仟陆佰元零伍分'}
    ${'1001'}             | ${'壹仟零壹元整'}
    ${'1010'}             | ${'壹仟零壹拾元整'}
    ${'10001'}            | ${'壹万零壹元整'}
    ${'100000'}           | ${'壹拾万元整'}
    ${'101000'}           | ${'壹拾万零壹仟元整'}
    ${'1000000'}          | ${'壹佰万元整'}
    ${'10000000'}         | ${'壹仟万元整'}
    ${'10010000'}         | ${'壹仟零壹万元整'}
    ${'100000000'}        | ${'壹亿元整'}
    ${'100000001'}        | ${'壹亿零壹元整'}
    ${'100010000'}        | ${'壹亿零壹万元整'}
    ${'1000000000000'}    | ${'壹万亿元整'}
    ${'1234567890123.45'} | ${'壹万贰仟叁佰肆拾伍亿陆仟柒佰捌拾玖万零壹佰贰拾叁元肆角伍分'}
  `('$yuan: $capitals', ({ yuan, capitals }) => {
    expect(capitalYuan(parseYuan(yuan as string) ?? fen(-1))).toBe(capitals);
  });

  it.each`
    yuan           | capitals
    ${'1409.50'}   | ${'壹仟肆佰零玖元伍角'}
    ${'6007.14'}   | ${'陆仟零柒元壹角肆分'}
    ${'1680.32'}   | ${'壹仟陆佰捌拾元叁角贰分'}
    ${'107000.53'} | ${'壹拾万零柒仟元伍角叁分'}
    ${'16409.02'}  | ${'壹万陆仟肆佰零玖元零贰分'}
    ${'325.04'}    | ${'叁佰贰拾伍元零肆分'}
  `('is written as in the examples of 银发〔1997〕393号: $yuan, $capitals', ({ yuan, capitals }) => {
    expect(capitalYuan(parseYuan(yuan as string) ?? fen(-1))).toBe(capitals);
  });

  it('never holds two zeros in a row, nor one at its end, whatever the amount', () => {
    for (let amount = 1n; amount < 10n ** 15n; amount = amount * 3n + 7n)
      expect(capitalYuan(fen(amount))).not.toMatch(/零零|零[万亿元]|零$/);
  });

  it('below zero there is none', () => expect(() => capitalYuan(fen(-1))).toThrow(RangeError));
});
