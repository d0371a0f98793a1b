import {
  agreementSigned,
  depositDrawn,
  depositLodged,
  depositRefunded,
  depositToppedUp,
  enterpriseRegistered,
  fundingStated,
  permitIssued,
  plannedEndSet,
  projectRegistered,
  rightsBoardPosted,
  wageAccountNamed,
  wageAccountOpened,
  worksStarted,
} from '@anxin/contracts';
import type { Vault } from '@anxin/identity';
import { type JournalEntry, published } from '@anxin/service-kit';
import type { EnterpriseEvent } from '../domain/enterprise';
import type { Deposit, ProjectEvent, Registered, Registration } from '../domain/project';
import { enterpriseStream, placeOf, projectStream } from '../store/streams';

/** An enterprise's own sector is nobody's: all who may see enterprises see it. */
export const tellEnterprise = ({ enterprise }: EnterpriseEvent): JournalEntry => {
  const { creditCode, areaCode: area } = enterprise;
  return published(enterpriseStream(creditCode), { sector: null, area }, enterpriseRegistered, enterprise);
};

const registered = ({ code, name, contractSumFen, labourCostMonthlyFen, ...terms }: Registration) => ({
  ...terms,
  projectCode: code,
  projectName: name,
  contractSumFen: contractSumFen.toString(),
  labourCostMonthlyFen: labourCostMonthlyFen.toString(),
});

const lodged = ({ form, amountFen, lodgedOn, expiresOn }: Deposit) => ({
  form: form ?? null,
  amountFen: amountFen?.toString() ?? null,
  lodgedOn: lodgedOn ?? null,
  expiresOn: expiresOn ?? null,
});

/** What the journal keeps of a project's event and what becomes public: all of it, with tokens for numbers. */
export const tellProject =
  (vault: Vault) =>
  ({ project, depositFen }: Registered, event: ProjectEvent): JournalEntry => {
    const { code: projectCode } = project;
    const [stream, place, balanceFen] = [projectStream(projectCode), placeOf(project), depositFen.toString()];
    switch (event.type) {
      case 'ProjectRegistered':
        return published(stream, place, projectRegistered, registered(event.registration));
      case 'FundingStated': {
        const { governmentFunded } = event;
        return published(stream, place, fundingStated, { projectCode, governmentFunded });
      }
      case 'PermitIssued':
        return published(stream, place, permitIssued, { projectCode, issuedOn: event.issuedOn });
      case 'WorksStarted':
        return published(stream, place, worksStarted, { projectCode, startedOn: event.startedOn });
      case 'PlannedEndSet':
        return published(stream, place, plannedEndSet, { projectCode, plannedEndOn: event.plannedEndOn });
      case 'WageAccountNamed': {
        const accountToken = vault.cardToken(event.accountNo);
        return published(stream, place, wageAccountNamed, { projectCode, accountToken });
      }
      case 'WageAccountOpened':
        return published(stream, place, wageAccountOpened, { projectCode, openedOn: event.openedOn });
      case 'AgreementSigned':
        return published(stream, place, agreementSigned, { projectCode, signedOn: event.signedOn });
      case 'DepositLodged':
        return published(stream, place, depositLodged, { projectCode, ...lodged(event.deposit) });
      case 'DepositDrawn': {
        const { drawnOn, reason } = event;
        const amountFen = event.amountFen.toString();
        return published(stream, place, depositDrawn, { projectCode, amountFen, drawnOn, balanceFen, reason });
      }
      case 'DepositRefunded': {
        const { refundedOn, reason } = event;
        const amountFen = event.amountFen.toString();
        return published(stream, place, depositRefunded, { projectCode, amountFen, refundedOn, balanceFen, reason });
      }
      // What waits, or comes to nothing, is the office's own: it stays in this journal.
      case 'DepositMovementProposed':
        return { stream, place, type: event.type, payload: event.proposal };
      case 'DepositMovementRejected':
        return { stream, place, type: event.type, payload: { proposalId: event.proposalId } };
      case 'DepositToppedUp': {
        const { toppedUpOn } = event;
        const amountFen = event.amountFen.toString();
        return published(stream, place, depositToppedUp, { projectCode, amountFen, toppedUpOn, balanceFen });
      }
      case 'RightsBoardPosted':
        return published(stream, place, rightsBoardPosted, { projectCode, postedOn: event.postedOn });
    }
  };
