import { plainDate } from '@anxin/domain-kit';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import { type LookProposal, looksAggregate, type LooksEvent } from '@anxin/service-kit';
import { looksOfOfficers } from './looks';

const looks = looksAggregate(looksOfOfficers);
const { given } = specify(looks);
const proposal: LookProposal = {
  ...{ proposalId: 'p-1', officer: 'office-1', on: plainDate('2026-03-10'), looks: 50, reason: '集中约谈' },
};
const asked: LooksEvent = { type: 'LooksProposed', proposal };
const confirm = (by: string) => ({ type: 'ConfirmLooks', proposalId: 'p-1', by }) as const;
const reject = { type: 'RejectLooks', proposalId: 'p-1' } as const;

it('more looks are asked for by one officer and allowed by another, never by the one who asked', () => {
  given().when({ type: 'ProposeLooks', proposal }).then([asked]);
  given(asked).when(confirm('office-1')).then(refused('LOOKS_SECOND_OFFICER_NEEDED'));
  given(asked)
    .when(confirm('office-2'))
    .then([{ type: 'LooksGranted', proposalId: 'p-1', looks: 50 }]);
});

it('what was allowed or rejected waits no more', () => {
  const granted: LooksEvent = { type: 'LooksGranted', proposalId: 'p-1', looks: 50 };
  given(asked, granted).when(confirm('office-2')).then(refused('LOOKS_PROPOSAL_UNKNOWN'));
  given(asked)
    .when(reject)
    .then([{ type: 'LooksRejected', proposalId: 'p-1' }]);
  given(asked, { type: 'LooksRejected', proposalId: 'p-1' })
    .when(confirm('office-2'))
    .then(refused('LOOKS_PROPOSAL_UNKNOWN'));
});

it.each([0, -1, 1_001])('%i more are none that can be asked for', (number) => {
  given()
    .when({ type: 'ProposeLooks', proposal: { ...proposal, looks: number } })
    .then(refused('LOOKS_NUMBER_INVALID'));
});

describe('the table of looks', () => {
  walkCommands(looks, {
    states: { DAY: { granted: 0, proposals: [proposal] } },
    commands: {
      ProposeLooks: { type: 'ProposeLooks', proposal },
      ConfirmLooks: confirm('office-2'),
      RejectLooks: reject,
    },
  });
});
