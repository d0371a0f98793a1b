import { type Fen, lesser, minus, NOTHING, type PlainDate, plus } from '@anxin/domain-kit';
import type { ProjectEvent } from './events';
import { withChange } from './change';
import { type Project, type ProjectState, registered, type Registered } from './project';

const withProgress = (state: Registered, progress: Partial<Project>): Registered => ({
  ...state,
  project: { ...state.project, ...progress },
});

const without = (proposals: Registered['proposals'], { proposalId }: { readonly proposalId: string }) =>
  proposals.filter((proposal) => proposal.proposalId !== proposalId);

const takenOn = (event: Extract<ProjectEvent, { type: 'DepositDrawn' | 'DepositRefunded' }>): PlainDate =>
  event.type === 'DepositDrawn' ? event.drawnOn : event.refundedOn;

/** The deposit after it moved: days follow each other. */
const moved = (state: Registered, depositFen: Fen, on: PlainDate): Registered => {
  const { firstOn, lowestFen } = state.depositUsed ?? { firstOn: on, lowestFen: depositFen };
  return {
    ...state,
    depositFen,
    depositMovedOn: on,
    depositUsed: { firstOn, lowestFen: lesser(lowestFen, depositFen) },
  };
};

type Otherwise = Extract<
  ProjectEvent,
  { type: 'ProjectChanged' | 'RegistrationCorrected' | 'ProjectMoved' | 'ChangeExplained' }
>;

const isOtherwise = (event: ProjectEvent): event is Otherwise =>
  'before' in event || event.type === 'ProjectChanged' || event.type === 'ChangeExplained';

/** What is otherwise of a project: from a day on, always, or now that the day has come. */
const otherwise = ({ changes }: Project, event: Otherwise): Partial<Project> => {
  if (event.type === 'ProjectChanged') return { changes: withChange(changes, event.change) };
  // Why is the journal's to know.
  if (event.type === 'ChangeExplained') return {};
  return event.type === 'ProjectMoved' ? { standing: event.now } : event.registration;
};

type OfDeposit = Extract<ProjectEvent, { type: `Deposit${string}` }>;

const isOfDeposit = (event: ProjectEvent): event is OfDeposit => event.type.startsWith('Deposit');

const depositEvolved = (state: Registered, event: OfDeposit): Registered => {
  const { depositFen, proposals } = state;
  switch (event.type) {
    case 'DepositLodged':
      return {
        ...withProgress(state, { deposit: event.deposit }),
        depositFen: plus(depositFen, event.booked?.amountFen ?? NOTHING),
      };
    case 'DepositCorrected': {
      const { deposit, reversed, booked } = event;
      const by = minus(booked.amountFen, reversed?.amountFen ?? NOTHING);
      const { depositUsed: used } = state;
      return {
        ...withProgress(state, { deposit }),
        depositFen: plus(depositFen, by),
        depositUsed: used && { ...used, lowestFen: plus(used.lowestFen, by) },
        proposals: without(proposals, event),
      };
    }
    case 'DepositMovementProposed':
      return { ...state, proposals: [...proposals, event.proposal] };
    case 'DepositMovementRejected':
      return { ...state, proposals: without(proposals, event) };
    case 'DepositDrawn':
    case 'DepositRefunded':
      return {
        ...moved(state, minus(depositFen, event.amountFen), takenOn(event)),
        proposals: without(proposals, event),
      };
    case 'DepositToppedUp':
      return moved(state, plus(depositFen, event.amountFen), event.toppedUpOn);
  }
};

export const evolve = (state: ProjectState, event: ProjectEvent): ProjectState => {
  if (event.type === 'ProjectRegistered')
    return {
      status: 'REGISTERED',
      project: registered(event.registration),
      depositFen: NOTHING,
      proposals: [],
    };
  if (state.status === 'UNKNOWN') return state;
  const { project } = state;
  if (isOtherwise(event)) return withProgress(state, otherwise(project, event));
  if (isOfDeposit(event)) return depositEvolved(state, event);
  switch (event.type) {
    case 'FundingStated':
      return withProgress(state, { governmentFunded: event.governmentFunded });
    case 'PermitIssued':
      return withProgress(state, { permitIssuedOn: event.issuedOn });
    case 'WorksStarted':
      return withProgress(state, { startedOn: event.startedOn });
    case 'PlannedEndSet':
      return withProgress(state, { plannedEndOn: event.plannedEndOn });
    case 'WageAccountNamed':
      return withProgress(state, { wageAccount: { ...project.wageAccount, accountNo: event.accountNo } });
    case 'WageAccountOpened':
      return withProgress(state, { wageAccount: { ...project.wageAccount, openedOn: event.openedOn } });
    case 'AgreementSigned':
      return withProgress(state, { agreementSignedOn: event.signedOn });
    case 'RightsBoardPosted':
      return withProgress(state, { rightsBoardPostedOn: event.postedOn });
  }
};
