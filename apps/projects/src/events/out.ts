import {
  agreementSigned,
  depositDrawn,
  depositLodged,
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
import type { EnterpriseRow, ProjectRow } from '@anxin/intake';
import { type JournalEntry, type Place, published, type Vault } from '@anxin/service-kit';
import type { ProjectEvent, Registered, Subject } from '../domain/project';
import { enterpriseStream, placeOf, projectStream } from '../store/streams';

/** An enterprise's own sector is nobody's: all who may see enterprises see it. */
export const tellEnterprise = ({ creditCode, name, areaCode, kind }: EnterpriseRow): JournalEntry =>
  published(enterpriseStream(creditCode), { sector: null, area: areaCode }, enterpriseRegistered, {
    creditCode,
    name,
    areaCode,
    kind,
  });

const tellRegistered = (stream: string, place: Place, row: ProjectRow): JournalEntry =>
  published(stream, place, projectRegistered, {
    projectCode: row.projectCode,
    projectName: row.projectName,
    sector: row.sector,
    areaCode: row.areaCode,
    ownerCreditCode: row.ownerCreditCode,
    contractorCreditCode: row.contractorCreditCode,
    contractSumFen: row.contractSum.toString(),
    labourCostMonthlyFen: row.labourCostMonthly.toString(),
    labourCostDay: row.labourCostDay,
    payDay: row.payDay,
    payPeriodOffset: row.payPeriodOffset,
    contractSignedOn: row.contractSignedOn,
  });

type Told = { readonly stream: string; readonly place: Place; readonly row: ProjectRow; readonly vault: Vault };

/** A subject's event tells what is known of it by now, from the row as the event leaves it. */
const SUBJECT_EVENTS: { readonly [Name in Subject]: (told: Told) => JournalEntry } = {
  FUNDING: ({ stream, place, row: { projectCode, governmentFunded } }) =>
    published(stream, place, fundingStated, { projectCode, governmentFunded: governmentFunded === '1' }),
  PERMIT: ({ stream, place, row: { projectCode, permitIssuedOn = '' } }) =>
    published(stream, place, permitIssued, { projectCode, issuedOn: permitIssuedOn }),
  START: ({ stream, place, row: { projectCode, startedOn = '' } }) =>
    published(stream, place, worksStarted, { projectCode, startedOn }),
  PLANNED_END: ({ stream, place, row: { projectCode, plannedEndOn = '' } }) =>
    published(stream, place, plannedEndSet, { projectCode, plannedEndOn }),
  ACCOUNT_NAMED: ({ stream, place, vault, row: { projectCode, escrowAccountNo = '' } }) =>
    published(stream, place, wageAccountNamed, { projectCode, accountToken: vault.cardToken(escrowAccountNo) }),
  ACCOUNT_OPENED: ({ stream, place, row: { projectCode, escrowOpenedOn = '' } }) =>
    published(stream, place, wageAccountOpened, { projectCode, openedOn: escrowOpenedOn }),
  AGREEMENT: ({ stream, place, row: { projectCode, agreementSignedOn = '' } }) =>
    published(stream, place, agreementSigned, { projectCode, signedOn: agreementSignedOn }),
  DEPOSIT: ({ stream, place, row }) =>
    published(stream, place, depositLodged, {
      projectCode: row.projectCode,
      form: row.depositForm ?? null,
      amountFen: row.depositAmount?.toString() ?? null,
      lodgedOn: row.depositOn ?? null,
      expiresOn: row.depositExpiresOn ?? null,
    }),
  RIGHTS_BOARD: ({ stream, place, row: { projectCode, rightsBoardPostedOn = '' } }) =>
    published(stream, place, rightsBoardPosted, { projectCode, postedOn: rightsBoardPostedOn }),
};

/** What the journal keeps of a project's event and what becomes public: all of it, with tokens for numbers. */
export const tellProject =
  (vault: Vault) =>
  (code: string, { row, depositFen }: Registered, event: ProjectEvent): JournalEntry => {
    const [stream, place, balanceFen] = [projectStream(code), placeOf(row), depositFen.toString()];
    switch (event.type) {
      case 'Registered':
        return tellRegistered(stream, place, event.row);
      case 'Completed':
        return SUBJECT_EVENTS[event.subject]({ stream, place, row, vault });
      case 'DepositDrawn':
        return published(stream, place, depositDrawn, {
          projectCode: code,
          amountFen: event.amountFen.toString(),
          drawnOn: event.on,
          balanceFen,
          reason: event.reason,
        });
      case 'DepositToppedUp':
        return published(stream, place, depositToppedUp, {
          projectCode: code,
          amountFen: event.amountFen.toString(),
          toppedUpOn: event.on,
          balanceFen,
        });
    }
  };
