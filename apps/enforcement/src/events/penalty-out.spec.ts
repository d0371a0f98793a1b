import { fen, plainDate } from '@anxin/domain-kit';
import type { PenaltyCommand } from '../domain/penalty';
import {
  after,
  COMMANDS,
  FINE,
  known,
  penalty,
  propose,
  SECOND,
  TO_HEARD,
  TODAY,
} from '../domain/penalty/penalty.fixture';
import { tellPenalty } from './penalty-out';

/** What others hear of the last command. */
const heard = (...commands: readonly PenaltyCommand[]) => {
  const before = known(after(...commands.slice(0, -1)));
  const [last] = commands.slice(-1);
  const events = last ? penalty.decide(before, last) : [];
  return events.flatMap((event) => {
    const entries = tellPenalty(known(penalty.evolve(before, event)), event);
    return entries.flatMap(({ contract, payload }) => (contract ? [{ name: contract.name, payload }] : []));
  });
};
const { AskPenaltyHearing, CallPenaltyHearing, HoldPenaltyHearing, DecidePenalty, ServePenalty } = COMMANDS;

it('a fine is told with the range of its rule, and when its party was told and heard', () => {
  expect(heard(...TO_HEARD, DecidePenalty)).toMatchObject([
    {
      name: 'enforcement.penalty-decided',
      payload: {
        ...{ rule: 'PEN-02', party: 'UNIT', on: TODAY, minFen: '2000000', maxFen: '5000000', fineFen: String(FINE) },
        ...{ toldOn: TODAY, heardOn: TODAY, hearing: null },
      },
    },
  ]);
});

it('and with the hearing that it asked for', () => {
  const large = propose({ fineFen: fen(5_000_000) });
  const day = plainDate('2026-04-01');
  const asked = [large, ...TO_HEARD.slice(1), AskPenaltyHearing, CallPenaltyHearing, HoldPenaltyHearing];
  expect(heard(...asked, { ...DecidePenalty, today: day })).toMatchObject([
    { payload: { hearing: { askedOn: TODAY, heldFor: day } } },
  ]);
});

it('who is fined is not named, nor what anybody said', () => {
  const person = 'p'.repeat(43);
  const fine = propose({ party: 'PERSON', person, fineFen: fen(1_000_000) });
  const unasked = { ...COMMANDS.MissPenaltyDuty, duty: 'ASK_HEARING' };
  const [told] = heard(fine, ...TO_HEARD.slice(1), unasked, DecidePenalty);
  expect(told?.payload).toMatchObject({ party: 'PERSON' });
  for (const words of [person, SECOND, '到期未陈述', '未编制']) expect(JSON.stringify(told)).not.toContain(words);
});

it('nothing else of it is told', () => expect(heard(...TO_HEARD, DecidePenalty, ServePenalty)).toEqual([]));
