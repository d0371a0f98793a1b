import { plainDate } from '@anxin/domain-kit';
import { comparableName, isUnclearName } from '../identifiers/comparable-name';
import { bookOf } from '../parameters/county.fixture';
import { isOut, ownAccount, payeeIs } from './paid';
import { account } from './worker.fixture';

const stays = [
  { workerName: '张三', card: account('card 1') },
  { workerName: '张三丰', card: account('card 2') },
  { workerName: '张三' },
];
const cards = [{ card: account('card 4'), validFrom: plainDate('2026-02-10') }];
const registered = { stays, cards };
const postedOn = plainDate('2026-02-10');

const payeeOf = (payeeName: string | undefined, payeeAccount: string, posted = postedOn) => ({
  payeeName: payeeName === undefined ? undefined : comparableName(payeeName),
  isNameUnclear: isUnclearName(payeeName),
  payeeAccount: account(payeeAccount),
  postedOn: posted,
});

describe(`${ownAccount.id}, ${ownAccount.instrument.en} art. ${ownAccount.article}`, () => {
  it.each`
    payeeName    | payeeAccount | is                | why
    ${'张三'}    | ${'card 1'}  | ${'SAME_NAME'}    | ${'card and name of the first stay'}
    ${'张 三'}   | ${'card 1'}  | ${'SAME_NAME'}    | ${'only a blank differs'}
    ${'张三丰'}  | ${'card 2'}  | ${'SAME_NAME'}    | ${'card and name of the second'}
    ${'张三'}    | ${'card 2'}  | ${null}           | ${'the card of one stay with the name of another'}
    ${'张三丰'}  | ${'card 1'}  | ${null}           | ${'and the other way round'}
    ${'张三丰'}  | ${'card 4'}  | ${'SAME_NAME'}    | ${'a new card goes with the name of any stay'}
    ${'张?'}     | ${'card 1'}  | ${'NAME_UNCLEAR'} | ${'a name that the bank could not write'}
    ${'Zhang'}   | ${'card 4'}  | ${'NAME_UNCLEAR'} | ${'pinyin'}
    ${undefined} | ${'card 1'}  | ${'NAME_UNCLEAR'} | ${'the bank names no payee'}
    ${'张?'}     | ${'card 3'}  | ${null}           | ${'an unclear name on a stranger’s card'}
    ${'李四'}    | ${'card 1'}  | ${null}           | ${'a stranger’s name'}
    ${'张三'}    | ${'card 3'}  | ${null}           | ${'a stranger’s card'}
    ${'张三'}    | ${''}        | ${null}           | ${'no card'}
  `('$payeeName, $payeeAccount: $is, $why', ({ payeeName, payeeAccount, is }) => {
    expect(payeeIs(payeeOf(payeeName, payeeAccount), registered)).toBe(is);
    const facts = { payeeName, payeeAccount: account(payeeAccount), ...registered, postedOn, on: postedOn };
    expect(ownAccount.decide(facts, bookOf({}))).toEqual({ paid: is !== null, isNameUnclear: is === 'NAME_UNCLEAR' });
  });

  it('counts a new card from its day on', () => {
    expect(payeeIs(payeeOf('张三', 'card 4', plainDate('2026-02-09')), registered)).toBeNull();
  });

  it('pays nobody who has no stay, whatever the bank wrote', () => {
    for (const payeeName of ['张三', '张?', undefined])
      expect(payeeIs(payeeOf(payeeName, 'card 4'), { stays: [], cards })).toBeNull();
  });
});

describe('a payment that comes back', () => {
  it.each`
    on              | returnedOn      | out
    ${'2026-02-09'} | ${undefined}    | ${false}
    ${'2026-02-10'} | ${undefined}    | ${true}
    ${'2026-02-15'} | ${'2026-02-16'} | ${true}
    ${'2026-02-16'} | ${'2026-02-16'} | ${false}
    ${'2026-02-10'} | ${'2026-02-10'} | ${false}
  `('posted on 2026-02-10, back on $returnedOn: on $on it pays is $out', ({ on, returnedOn, out }) => {
    expect(isOut({ postedOn, returnedOn }, plainDate(on))).toBe(out);
  });
});
