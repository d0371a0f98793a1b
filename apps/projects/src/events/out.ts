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
  projectChanged,
  projectRegistered,
  rightsBoardPosted,
  wageAccountNamed,
  wageAccountOpened,
  worksStarted,
} from '@anxin/contracts';
import type { Vault } from '@anxin/identity';
import { type JournalEntry, published } from '@anxin/service-kit';
import { enterpriseErrors, type EnterpriseEvent, type EnterpriseState, standingEnterprise } from '../domain/enterprise';
import type { ProjectChange } from '@anxin/law';
import {
  type Deposit,
  type ProjectEvent,
  type Registered,
  type Registration,
  registrationOf,
  standingOf,
} from '../domain/project';
import { enterpriseStream, placeOf, projectStream } from '../store/streams';

/**
 * An enterprise's own sector is nobody's: all who may see enterprises see it. Amended, it is told again as it stands, where
 * it was and where it is; why stays in this journal.
 */
export const tellEnterprise = (after: EnterpriseState, event: EnterpriseEvent): readonly JournalEntry[] => {
  if (after.status === 'UNKNOWN') throw enterpriseErrors.UNKNOWN();
  const enterprise = standingEnterprise(after);
  const stream = enterpriseStream(enterprise.creditCode);
  const tellIn = (area: string) => published(stream, { sector: null, area }, enterpriseRegistered, enterprise);
  if (event.type === 'EnterpriseRegistered') return [tellIn(enterprise.areaCode)];
  const place = { sector: null, area: enterprise.areaCode };
  return [
    { stream, place, type: 'EnterpriseChangeExplained', payload: { reason: event.reason } },
    ...[...new Set<string>([event.before.areaCode, enterprise.areaCode])].map(tellIn),
  ];
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

const changed = (
  vault: Vault,
  { changedOn, labourCostMonthlyFen, depositAmountFen, escrowAccountNo, ...change }: ProjectChange,
) => ({
  changedOn,
  projectName: change.projectName ?? null,
  sector: change.sector ?? null,
  areaCode: change.areaCode ?? null,
  ownerCreditCode: change.ownerCreditCode ?? null,
  contractorCreditCode: change.contractorCreditCode ?? null,
  plannedEndOn: change.plannedEndOn ?? null,
  accountToken: escrowAccountNo ? vault.cardToken(escrowAccountNo) : null,
  labourCostMonthlyFen: labourCostMonthlyFen?.toString() ?? null,
  labourCostDay: change.labourCostDay ?? null,
  payDay: change.payDay ?? null,
  payPeriodOffset: change.payPeriodOffset ?? null,
  depositForm: change.depositForm ?? null,
  depositAmountFen: depositAmountFen?.toString() ?? null,
  depositOn: change.depositOn ?? null,
  depositExpiresOn: change.depositExpiresOn ?? null,
});

/** A project as it stands, told where it belonged and where it belongs now: neither is left with half of it. */
const moved = (
  { project }: Registered,
  { before }: Extract<ProjectEvent, { readonly before: unknown }>,
): readonly JournalEntry[] => {
  const now = standingOf(project);
  const stream = projectStream(project.code);
  const data = registered({ ...registrationOf(project), ...now });
  const isElsewhere = before.sector !== now.sector || before.areaCode !== now.areaCode;
  return [...(isElsewhere ? [placeOf(before)] : []), placeOf(now)].map((place) =>
    published(stream, place, projectRegistered, data),
  );
};

/** What the journal keeps of a project's event and what becomes public: all of it, with tokens for numbers. */
export const tellProject =
  (vault: Vault) =>
  (after: Registered, event: ProjectEvent): readonly JournalEntry[] =>
    'before' in event ? moved(after, event) : [told(vault, after, event)];

type Told = Exclude<ProjectEvent, { readonly before: unknown }>;

const told = (vault: Vault, { project, depositFen }: Registered, event: Told): JournalEntry => {
  const { code: projectCode } = project;
  const [stream, place, balanceFen] = [projectStream(projectCode), placeOf(standingOf(project)), depositFen.toString()];
  switch (event.type) {
    case 'ProjectChanged':
      return published(stream, place, projectChanged, { projectCode, ...changed(vault, event.change) });
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
    case 'DepositCorrected':
      // What was always wrong is told again as it was.
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
    // Why, what waits, and what comes to nothing is the office's own: it stays in this journal.
    case 'ChangeExplained':
      return { stream, place, type: 'ProjectChangeExplained', payload: { reason: event.reason } };
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
