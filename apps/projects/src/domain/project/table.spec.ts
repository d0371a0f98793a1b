import { fen } from '@anxin/domain-kit';
import { walkCommands } from '@anxin/testing/decider';
import { type Deposit, project, type ProjectState } from '.';
import { NO_PROGRESS } from './project';
import { account, day, projectWith, registration } from './project.fixture';

const ACT = { on: day('2025-09-01'), today: day('2026-01-25') };
const amountFen = fen(1_000n);
const registered = (deposit: Deposit = {}): ProjectState => ({
  status: 'REGISTERED',
  project: projectWith({ deposit }),
  depositFen: fen(5_000n),
  proposals: [
    {
      ...{ proposalId: 'p-1', kind: 'REFUND', amountFen, on: ACT.on, reason: 'finished' },
      ...{ proposedBy: 'office-1', proposedOn: ACT.today },
    },
  ],
});

describe('the table of a project', () => {
  const states: Record<string, ProjectState> = {
    UNKNOWN: { status: 'UNKNOWN' },
    REGISTERED: registered(),
    DEPOSIT_LODGED: registered({ lodgedOn: ACT.on }),
  };
  walkCommands(project, {
    states,
    commands: {
      RecordFromFile: { type: 'RecordFromFile', registration: registration(), progress: NO_PROGRESS, origin: 'a:2' },
      RecordChange: { type: 'RecordChange', change: { changedOn: ACT.on, payDay: 5 }, origin: 'a:3' },
      ChangeProject: { type: 'ChangeProject', change: { changedOn: ACT.on, payDay: 5 }, reason: 'agreed' },
      CorrectChange: { type: 'CorrectChange', changedOn: ACT.on, reason: 'mistyped' },
      CorrectProject: { type: 'CorrectProject', values: { payDay: 5 }, reason: 'mistyped' },
      MoveProject: { type: 'MoveProject', today: ACT.today },
      OpenWageAccount: { type: 'OpenWageAccount', accountNo: account('6205000000073072040'), ...ACT },
      SignAgreement: { type: 'SignAgreement', ...ACT },
      IssuePermit: { type: 'IssuePermit', ...ACT },
      StartWorks: { type: 'StartWorks', ...ACT },
      PostRightsBoard: { type: 'PostRightsBoard', ...ACT },
      LodgeDeposit: { type: 'LodgeDeposit', form: 'CASH', amountFen, ...ACT },
      ProposeDepositMovement: {
        type: 'ProposeDepositMovement',
        ...{ proposalId: 'p-2', kind: 'DRAW', amountFen, reason: 'wages', by: 'office-1' },
        ...ACT,
      },
      ConfirmDepositMovement: { type: 'ConfirmDepositMovement', proposalId: 'p-1', by: 'office-2' },
      RejectDepositMovement: { type: 'RejectDepositMovement', proposalId: 'p-1' },
      TopUpDeposit: { type: 'TopUpDeposit', amountFen, ...ACT },
    },
  });
});
