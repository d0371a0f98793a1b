import { refused, specify, walkCommands } from '@anxin/testing/decider';
import { account, type AccountCommand, type AccountEvent } from '.';

const { given } = specify(account);
const [FIRST, LATER] = ['2026-03-10T01:02:03.004Z', '2026-03-10T01:02:04.004Z'];
const command = <Type extends AccountCommand['type']>(
  type: Type,
  more: Partial<Omit<AccountCommand, 'type'>> = {},
) => ({
  ...{ type, account: 'town-1', at: LATER, reason: '调离岗位' },
  ...more,
});
const changed = (standing: 'STANDS' | 'WITHDRAWN', notBefore: string): AccountEvent => ({
  ...{ type: 'AccountChanged', account: { account: 'town-1', standing, notBefore }, reason: '调离岗位' },
});

it('an account with another role or scope has tokens from now on, and those before are void', () => {
  given()
    .when(command('ChangeAccount'))
    .then([changed('STANDS', LATER)]);
  given(changed('STANDS', FIRST))
    .when(command('ChangeAccount'))
    .then([changed('STANDS', LATER)]);
});

it('a withdrawn account has none until it is restored', () => {
  given()
    .when(command('WithdrawAccount'))
    .then([changed('WITHDRAWN', LATER)]);
  given(changed('WITHDRAWN', FIRST)).when(command('ChangeAccount')).then(refused('ACCOUNT_WITHDRAWN'));
  given(changed('WITHDRAWN', FIRST))
    .when(command('RestoreAccount'))
    .then([changed('STANDS', LATER)]);
});

it.each([
  ['no id', { account: '' }, 'ACCOUNT_ID_INVALID'],
  ['an id that is somebody’s number', { account: '11010519491231002X' }, 'ACCOUNT_ID_INVALID'],
  ['no reason', { reason: '  ' }, 'ACCOUNT_REASON_INVALID'],
  ['a reason with a number in it', { reason: '联系 13812345678' }, 'ACCOUNT_REASON_INVALID'],
])('with %s is refused: every service will keep it', (_, more, code) => {
  given().when(command('WithdrawAccount', more)).then(refused(code));
});

describe('the table of an account', () => {
  walkCommands(account, {
    states: {
      UNKNOWN: { status: 'UNKNOWN' },
      STANDS: { status: 'STANDS', account: 'town-1', standing: 'STANDS', notBefore: FIRST },
      WITHDRAWN: { status: 'WITHDRAWN', account: 'town-1', standing: 'WITHDRAWN', notBefore: FIRST },
    },
    commands: {
      ChangeAccount: command('ChangeAccount'),
      WithdrawAccount: command('WithdrawAccount'),
      RestoreAccount: command('RestoreAccount'),
    },
  });
});
