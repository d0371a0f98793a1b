import { PAID_A, PAID_B, PROJECT, tell } from '../answer/site.fixture';

describe('why wages of a month are owed', () => {
  it('says what the bank did not pay, and what it answered', async () => {
    const failing = { ...PAID_A, resultCode: '1107', reason: '账号户名不符退票' };
    const { why } = await tell({ 'bank-return': [failing, PAID_B] });
    const bank = why('2026-02-25', PROJECT, 'W02').filter((says) => says.startsWith('Bank'));
    expect(bank).toEqual([expect.stringContaining('not paid (the bank answered 1107)')]);
  });

  it('says nothing of it before its day', async () => {
    const failing = { ...PAID_A, resultCode: '1107', postedAt: '2026-02-26 09:00:00' };
    const { why } = await tell({ 'bank-return': [failing, PAID_B] });
    expect(why('2026-02-25', PROJECT, 'W02').join(' ')).not.toContain('1107');
    expect(why('2026-02-26', PROJECT, 'W02').join(' ')).toContain('1107');
  });
});
