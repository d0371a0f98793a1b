import type { PlainDate, PlainMonth } from '@anxin/domain-kit';
import type { Sector } from '../../clue';
import type { Case, CaseKind, CaseState, CaseWorker, Claim, Obstacle, Opening, Party } from '../case';
import { caseErrors } from '../errors';
import { type StatedClaim, refuseClaim, refuseParties, refuseWorkers } from '../facts';
import { type Given, type Happened, refuseFuture, refuseText } from '../shape';

/** A case is opened from clues, joined where they are several, or from warnings. */
export type OpenCase = Given<'OpenCase'> & {
  readonly kind: CaseKind;
  readonly areaCode: string;
  readonly sector?: Sector | undefined;
  readonly projectCode?: string | undefined;
  readonly clues: readonly string[];
  readonly warnings: readonly string[];
  readonly periodFrom: PlainMonth;
  readonly periodTo: PlainMonth;
  readonly claimedOn: PlainDate;
  readonly claim: StatedClaim;
  readonly parties: readonly Party[];
  readonly workers: readonly Pick<CaseWorker, 'person' | 'claimFen'>[];
  readonly obstacles: readonly Obstacle[];
  /** Why the town's mediation may be skipped; without it the case is not urgent. */
  readonly urgentBecause?: string | undefined;
  /** Whoever was asked first. */
  readonly by: string;
};

export type CaseOpened = Happened<'CaseOpened'> & {
  readonly case: Pick<
    Case,
    | 'code'
    | 'kind'
    | 'areaCode'
    | 'sector'
    | 'projectCode'
    | 'clues'
    | 'warnings'
    | 'periodFrom'
    | 'periodTo'
    | 'claimedOn'
    | 'parties'
    | 'workers'
    | 'obstacles'
    | 'firstAsked'
    | 'isUrgent'
  > & { readonly claim: Claim };
  readonly urgentBecause?: string | undefined;
};

/** Whether it can be the id of a warning. */
export const isWarningId = (id: string): boolean => /^[\w.:-]{1,100}$/.test(id);

const refuseClues = (asked: readonly string[], { clues }: Opening): void => {
  for (const code of asked) {
    const clue = clues.find((one) => one.code === code);
    if (!clue) throw caseErrors.CLUE_UNKNOWN({ code });
    if (!clue.isLive) throw caseErrors.CLUE_ENDED({ code });
    if (clue.caseCode !== undefined) throw caseErrors.CLUE_HAS_CASE({ code, case: clue.caseCode });
  }
  if (new Set(clues.map(({ matter }) => matter)).size > 1) throw caseErrors.CLUES_NOT_JOINED();
};

const refuseSources = ({ clues, warnings }: OpenCase, opening: Opening): void => {
  if (clues.length + warnings.length === 0) throw caseErrors.SOURCE_MISSING();
  const bad = warnings.find((id) => !isWarningId(id));
  if (bad !== undefined) throw caseErrors.WARNING_INVALID();
  for (const id of warnings) {
    const caseCode = opening.casesOfWarnings[id];
    if (caseCode !== undefined) throw caseErrors.WARNING_HAS_CASE({ id, case: caseCode });
  }
  refuseClues(clues, opening);
};

/** A case of its own: never without a source, a number and somebody who answers for it. */
export const openCase = (
  { opening }: Extract<CaseState, { stage: 'UNKNOWN' }>,
  command: OpenCase,
): readonly CaseOpened[] => {
  if (!opening) throw caseErrors.UNKNOWN();
  refuseSources(command, opening);
  const { today: on, claimedOn, claim, urgentBecause, periodFrom, periodTo, by: firstAsked } = command;
  if (firstAsked.trim() === '') throw caseErrors.OWNER_MISSING();
  if (periodFrom > periodTo) throw caseErrors.PERIOD_INVALID();
  refuseFuture(claimedOn, on);
  refuseClaim(claim);
  refuseParties(command.parties);
  refuseWorkers(command.workers);
  if (urgentBecause !== undefined) refuseText('urgentBecause', urgentBecause);
  const { kind, areaCode, sector, projectCode, clues, warnings, parties, workers, obstacles } = command;
  const { wageFen, projectFen } = claim;
  return [
    {
      type: 'CaseOpened',
      on,
      urgentBecause,
      case: {
        ...{ code: opening.code, kind, areaCode, sector, projectCode, clues, warnings, parties, workers, obstacles },
        ...{ periodFrom, periodTo, claimedOn, firstAsked, isUrgent: urgentBecause !== undefined },
        claim: { wageFen, projectFen },
      },
    },
  ];
};

/** A case as it begins. */
export const opened = ({ case: begun, on }: CaseOpened): Case => ({
  ...begun,
  openedOn: on,
  owner: begun.firstAsked,
  level: 'COUNTY',
  tasks: [],
  letters: [],
  followUps: [],
  accountability: {},
  isExtended: false,
  isOverdue: false,
});
