import { addDays } from '@anxin/domain-kit';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import { theOrder } from '.';
import { anOrder, open, opened, TODAY } from './order.fixture';

const { given } = specify(theOrder);

describe('each command in each state', () => {
  walkCommands(theOrder, {
    states: { UNKNOWN: theOrder.initial, OPEN: { status: 'OPEN', theOrder: anOrder() } },
    commands: { OpenOrder: open() },
  });
});

describe('opening', () => {
  it('of what is not known yet leads to what happened', () => {
    given().when(open()).then([opened()]);
  });

  it('under a code that is taken is refused', () => {
    given(opened()).when(open()).then(refused('ORDER_ALREADY_OPEN'));
  });

  it.each(['', ' \n', 'c'.repeat(101)])('under the code "%.5s" is refused', (code) => {
    given().when(open({ code })).then(refused('ORDER_CODE_INVALID'));
  });

  it('is told up to its day, and not ahead of it', () => {
    given()
      .when(open({ openedOn: TODAY }))
      .then([opened({ openedOn: TODAY })]);
    given()
      .when(open({ openedOn: addDays(TODAY, 1) }))
      .then(refused('ORDER_DAY_NOT_COME', { today: TODAY }));
  });
});
