import { type AccountNumber, plainDate } from '@anxin/domain-kit';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import { type KnownCard, newCard } from '.';

const card = (digits: string) => digits as AccountNumber;
const reason = 'lost';
const none: KnownCard = {
  status: 'NONE',
  of: { project: { id: 1, code: 'P', sector: 'HOUSING', areaCode: '620522104' }, person: { id: 2, token: 'own' } },
  validFrom: plainDate('2026-02-09'),
  registered: true,
};
const standing: KnownCard = { ...none, status: 'STANDING', card: card('1') };
const given = (state: KnownCard) => specify({ ...newCard, initial: state }).given();

describe('the table of a new card', () => {
  walkCommands(newCard, {
    states: {
      UNKNOWN: { status: 'UNKNOWN' },
      NONE: none,
      STANDING: standing,
      WITHDRAWN: { ...standing, status: 'WITHDRAWN' },
    },
    commands: {
      Change: { type: 'Change', card: card('2'), reason },
      Correct: { type: 'Correct', card: card('2'), reason },
      Withdraw: { type: 'Withdraw', reason },
    },
  });
});

describe('a new card', () => {
  it('is said of a day of which nothing was told', () => {
    given(none)
      .when({ type: 'Change', card: card('2'), reason })
      .then([{ type: 'CardStands', card: card('2'), reason }]);
  });

  it('is of a worker of the roster alone', () => {
    given({ ...none, registered: false })
      .when({ type: 'Change', card: card('2'), reason })
      .then(refused('CORRECTION_STAY_UNKNOWN'));
  });

  it('that is told is corrected, not changed again on its day', () => {
    given(standing)
      .when({ type: 'Change', card: card('2'), reason })
      .then(refused('CORRECTION_CARD_EXISTS'));
    given(standing)
      .when({ type: 'Correct', card: card('2'), reason })
      .then([{ type: 'CardStands', card: card('2'), reason }]);
    given(standing)
      .when({ type: 'Correct', card: card('1'), reason })
      .then(refused('CORRECTION_EMPTY'));
  });
});
