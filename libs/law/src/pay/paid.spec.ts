import { bookOf } from '../parameters/county.fixture';
import { isOwnAccount, ownAccount } from './paid';
import { account } from './worker.fixture';

const stays = [
  { workerName: '张三', card: account('card 1') },
  { workerName: '张三丰', card: account('card 2') },
  { workerName: '张三' },
];

describe(`${ownAccount.id}, ${ownAccount.instrument.en} art. ${ownAccount.article}`, () => {
  it.each`
    payeeName   | payeeAccount | paid     | why
    ${'张三'}   | ${'card 1'}  | ${true}  | ${'card and name of the first stay'}
    ${'张三丰'} | ${'card 2'}  | ${true}  | ${'card and name of the second'}
    ${'张三'}   | ${'card 2'}  | ${false} | ${'the card of one stay with the name of another'}
    ${'张三丰'} | ${'card 1'}  | ${false} | ${'and the other way round'}
    ${'李四'}   | ${'card 1'}  | ${false} | ${'a stranger’s name'}
    ${'张三'}   | ${'card 3'}  | ${false} | ${'a stranger’s card'}
    ${'张三'}   | ${''}        | ${false} | ${'no card'}
  `('$payeeName, $payeeAccount: paid is $paid, $why', ({ payeeName, payeeAccount, paid }) => {
    expect(isOwnAccount({ payeeName, payeeAccount: account(payeeAccount) }, stays)).toBe(paid);
    expect(ownAccount.decide({ payeeName, payeeAccount: account(payeeAccount), stays }, bookOf({}))).toEqual({ paid });
  });

  it('pays nobody who has no stay', () => {
    expect(isOwnAccount({ payeeName: '张三', payeeAccount: account('card 1') }, [])).toBe(false);
  });
});

it('pays nobody where the bank names no payee', () => {
  expect(isOwnAccount({ payeeAccount: account('card 1') }, stays)).toBe(false);
});
