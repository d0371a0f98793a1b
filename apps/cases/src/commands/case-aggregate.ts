import type { PlainDate } from '@anxin/domain-kit';
import type { ParameterBook } from '@anxin/law';
import {
  type Aggregate,
  changeDuties,
  type CommandTable,
  eventsOf,
  type InPlace,
  isInScope,
  lockStreams,
  type Rows,
  seenOf,
} from '@anxin/service-kit';
import {
  caseBy,
  type CaseCommand,
  caseDuties,
  caseErrors,
  type CaseEvent,
  type CaseState,
  caseTable,
  type OpenCase,
} from '../domain/case';
import { tellCase } from '../events/case-out';
import { placeOfCase } from '../store/cases/case-row';
import { caseStream, loadCases, openingOf, saveCases } from '../store/cases/case-store';

const OFFICE = ['OFFICE'] as const;
const UNIT = ['OFFICE', 'TOWN', 'DEPARTMENT'] as const;

/** A town or department acts where it has a task, or where it leads. The office acts everywhere but for the lead. */
const OF_TASK = 'where it has a task';
const OF_LEAD = 'where it leads';

/** Where the units that may give a command may give it; what is not named, where they see the case. */
const WHERE: { readonly [Type in CaseCommand['type']]?: typeof OF_TASK | typeof OF_LEAD } = {
  NameParties: OF_TASK,
  NameWorkers: OF_TASK,
  StateClaim: OF_TASK,
  TagObstacles: OF_TASK,
  SignTask: OF_TASK,
  FinishTask: OF_TASK,
  MediateCase: OF_TASK,
  EndMediation: OF_TASK,
  ReferCase: OF_TASK,
  RecordVisit: OF_TASK,
  HoldInterview: OF_TASK,
  HoldMeeting: OF_TASK,
  FinishFollowUp: OF_TASK,
  HoldReception: OF_TASK,
  AnswerLetter: OF_TASK,
  RequestAid: OF_TASK,
  AttestPayment: OF_TASK,
  ConfirmPayment: OF_TASK,
  DetermineCase: OF_LEAD,
  ConcludeCase: OF_LEAD,
};

/** What may be done to a case, by whom and where. */
export const caseCommands: CommandTable<CaseState, CaseCommand['type']> = {
  ...caseTable,
  name: 'case',
  where: WHERE,
  givenBy: {
    OpenCase: ['OFFICE', 'TOWN'],
    NameParties: UNIT,
    NameWorkers: UNIT,
    StateClaim: UNIT,
    TagObstacles: UNIT,
    AssignCase: OFFICE,
    SignTask: UNIT,
    FinishTask: UNIT,
    ChangeOwner: OFFICE,
    MediateCase: ['TOWN'],
    EndMediation: ['TOWN'],
    ReferCase: UNIT,
    AcceptReferral: OFFICE,
    RefuseReferral: OFFICE,
    ExtendCase: OFFICE,
    SuspendCase: OFFICE,
    ResumeCase: OFFICE,
    RecordVisit: UNIT,
    HoldInterview: UNIT,
    HoldMeeting: UNIT,
    FinishFollowUp: UNIT,
    HoldReception: UNIT,
    SendLetter: OFFICE,
    AnswerLetter: UNIT,
    RaiseLevel: OFFICE,
    TakeCase: OFFICE,
    ListForSupervision: OFFICE,
    ReleaseFromSupervision: OFFICE,
    HoldToAccount: OFFICE,
    PutOnBacklog: OFFICE,
    RequestAid: UNIT,
    RecordAid: OFFICE,
    DetermineCase: UNIT,
    AttestPayment: UNIT,
    ConfirmPayment: UNIT,
    ConcludeCase: UNIT,
    CloseCase: OFFICE,
    CallBackCase: OFFICE,
    ReopenCase: OFFICE,
    DrawCallBack: [],
    RereadWages: [],
    MissCaseDuty: [],
  },
};

const IN_PLACE: Readonly<Record<string, string>> = {
  [OF_TASK]: "current_setting('anxin.role', true) = 'OFFICE' OR units && own_units()",
  [OF_LEAD]: 'lead_unit = ANY(own_units())',
};

const inPlace: InPlace = (rows, codes, place) => seenOf(rows, codes, { table: 'wage_case', where: IN_PLACE[place] });

const isVisible = async (rows: Rows, code: string, command: CaseCommand): Promise<boolean> => {
  if (command.type === 'OpenCase') return isInScope(rows, placeOfCase(command));
  return (await inPlace(rows, [code], WHERE[command.type] ?? '')).has(code);
};

/** What the aggregate needs of its service. */
export type CaseAggregateParts = {
  readonly law: ParameterBook;
  /** The six digits of the county that an area belongs to, with which its numbers begin. */
  readonly countyOf: (area: string, on: PlainDate) => string;
};
export type CaseAggregate = Aggregate<CaseState, CaseCommand, CaseEvent>;

/** How a case is decided, who may command it, how it is saved and published: the one way its commands go. */
export const caseAggregate = ({ law, countyOf }: CaseAggregateParts): CaseAggregate => {
  const decider = caseBy(law);
  return {
    ...decider,
    ...caseCommands,
    isVisible,
    inPlace,
    unknown: (code) => caseErrors.UNKNOWN({ code }),
    load: async (tx, codes, given) => {
      await lockStreams(tx, codes.map(caseStream));
      const states = new Map(await loadCases(tx, codes));
      const opening = given.flatMap(({ id, command }) =>
        command.type === 'OpenCase' ? [[id, command] as readonly [string, OpenCase]] : [],
      );
      for (const [id, command] of opening)
        states.set(id, {
          stage: 'UNKNOWN',
          opening: await openingOf(tx, command, countyOf(command.areaCode, command.today)),
        });
      return states;
    },
    save: async (tx, changes) => {
      await saveCases(tx, changes);
      const duties = changes.flatMap((change) =>
        eventsOf(decider.evolve, change).flatMap(([before, event]) => {
          const found = before.stage === 'UNKNOWN' ? decider.evolve(before, event) : before;
          if (found.stage === 'UNKNOWN') return [];
          const stream = caseStream(found.case.code);
          return caseDuties(event, found, law).map((duty) => ({ stream, change: duty }));
        }),
      );
      await changeDuties(tx, law, duties);
    },
    tell: (code, after, event) => {
      if (after.stage === 'UNKNOWN') throw caseErrors.UNKNOWN({ code });
      return tellCase(after, event);
    },
  };
};
