import { addDays } from '@anxin/domain-kit';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import { __variable__ } from '.';
import { an__Entity__, open, opened, TODAY } from './__kebab__.fixture';

const { given } = specify(__variable__);

describe('each command in each state', () => {
  walkCommands(__variable__, {
    states: { UNKNOWN: __variable__.initial, OPEN: { status: 'OPEN', __variable__: an__Entity__() } },
    commands: { Open__Entity__: open() },
  });
});

describe('opening', () => {
  it('of what is not known yet leads to what happened', () => {
    given().when(open()).then([opened()]);
  });

  it('under a code that is taken is refused', () => {
    given(opened()).when(open()).then(refused('__ENTITY___ALREADY_OPEN'));
  });

  it.each(['', ' \n', 'c'.repeat(101)])('under the code "%.5s" is refused', (code) => {
    given().when(open({ code })).then(refused('__ENTITY___CODE_INVALID'));
  });

  it('is told up to its day, and not ahead of it', () => {
    given()
      .when(open({ openedOn: TODAY }))
      .then([opened({ openedOn: TODAY })]);
    given()
      .when(open({ openedOn: addDays(TODAY, 1) }))
      .then(refused('__ENTITY___DAY_NOT_COME', { today: TODAY }));
  });
});
