import { minus, NOTHING, type PlainDate, plus } from '@anxin/domain-kit';
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

export const evolve = (state: ProjectState, event: ProjectEvent): ProjectState => {
  if (event.type === 'ProjectRegistered')
    return {
      status: 'REGISTERED',
      project: registered(event.registration),
      depositFen: NOTHING,
      proposals: [],
    };
  if (state.status === 'UNKNOWN') return state;
  const { project, depositFen, proposals } = state;
  if (isOtherwise(event)) return withProgress(state, otherwise(project, event));
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
    case 'DepositLodged':
      return {
        ...withProgress(state, { deposit: event.deposit }),
        depositFen: plus(depositFen, event.booked?.amountFen ?? NOTHING),
      };
    case 'DepositMovementProposed':
      return { ...state, proposals: [...proposals, event.proposal] };
    case 'DepositMovementRejected':
      return { ...state, proposals: without(proposals, event) };
    case 'DepositDrawn':
    case 'DepositRefunded':
      return {
        ...state,
        depositFen: minus(depositFen, event.amountFen),
        depositMovedOn: takenOn(event),
        proposals: without(proposals, event),
      };
    case 'DepositToppedUp':
      return { ...state, depositFen: plus(depositFen, event.amountFen), depositMovedOn: event.toppedUpOn };
  }
};
