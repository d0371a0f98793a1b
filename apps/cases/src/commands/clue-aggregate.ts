import {
  dutiesOf,
  clue,
  type ClueCommand,
  clueErrors,
  type ClueEvent,
  type ClueState,
  type Report,
  smsStepOf,
} from '../domain/clue';
import type { DutyChange, ParameterBook } from '@anxin/law';
import {
  type Aggregate,
  type Change,
  changeDuties,
  type CommandTable,
  type DueMark,
  eventsOf,
  type InPlace,
  isInScope,
  lateAtStart,
  lockStreams,
  markDue,
  type Rows,
  rowsIn,
  seenOf,
} from '@anxin/service-kit';
import type { Vault } from '@anxin/identity';
import { tellClue } from '../events/out';
import { placeOf, rowOf, stateOf } from '../store/clues/clue-row';
import { clueStore, clueStream } from '../store/clues/clue-store';
import { reportTable, saveReports } from '../store/clues/reports';
import { queueSms, type Told } from '../store/clues/sms-queue';
import { subjectStream } from '../store/warnings/warning-store';

const OFFICE = ['OFFICE'] as const;
const UNIT = ['OFFICE', 'TOWN', 'DEPARTMENT'] as const;

/** What the unit does that has the clue, and nobody for it. */
const OF_UNIT = 'of the unit that has it';

const WHERE: { readonly [Type in ClueCommand['type']]?: typeof OF_UNIT } = {
  SignClue: OF_UNIT,
  SendClueBack: OF_UNIT,
  CheckClue: OF_UNIT,
  MediateClue: OF_UNIT,
  HandClueOver: OF_UNIT,
  ConcludeClue: OF_UNIT,
};

/** What may be done to a clue, and by whom. */
export const clueCommands: CommandTable<ClueState, ClueCommand['type']> = {
  ...clue,
  name: 'clue',
  where: WHERE,
  givenBy: {
    ReceiveClue: ['OFFICE', 'TOWN'],
    CompleteClue: ['OFFICE', 'TOWN'],
    ScreenClue: OFFICE,
    TransferClue: OFFICE,
    ReturnClue: OFFICE,
    AssignClue: OFFICE,
    SignClue: UNIT,
    SendClueBack: UNIT,
    CheckClue: UNIT,
    MediateClue: UNIT,
    HandClueOver: UNIT,
    ConcludeClue: UNIT,
    CallClueBack: OFFICE,
    ArchiveClue: OFFICE,
    ExtendClue: OFFICE,
    EscalateClue: OFFICE,
    SuspendClue: OFFICE,
    ResumeClue: OFFICE,
    JoinClue: OFFICE,
    SplitClue: OFFICE,
    MissClueDuty: [],
  },
};

/** Where only its unit acts, the caller's role is that of the unit. */
const IN_PLACE: Readonly<Record<string, string>> = { [OF_UNIT]: "unit_kind = current_setting('anxin.role', true)" };

const inPlace: InPlace = (rows, codes, place) => seenOf(rows, codes, { table: 'clue', where: IN_PLACE[place] });

const isVisible = async (rows: Rows, code: string, command: ClueCommand): Promise<boolean> => {
  if (command.type === 'ReceiveClue') return isInScope(rows, placeOf({ unit: undefined, told: command.told }));
  return (await inPlace(rows, [code], WHERE[command.type] ?? '')).has(code);
};

/** The projects that reports name: complaints gather there (W24). */
const dueOf = (reports: readonly Report[]): readonly DueMark[] =>
  reports.flatMap(({ values: { projectCode: subject } }) => (subject === undefined ? [] : [{ subject }]));

/** What reporters are to be told of what happened. */
const toldBySms = (changes: readonly Change<ClueState, ClueCommand, ClueEvent>[]): readonly Told[] =>
  changes.flatMap((change) =>
    eventsOf(clue.evolve, change).flatMap(([, event]) => {
      const step = smsStepOf(event);
      return step === undefined ? [] : [{ code: change.id, step }];
    }),
  );

/** What events do to the clocks of a clue, the state before them given. */
const dutiesBy = (law: ParameterBook, before: ClueState, event: ClueEvent): readonly DutyChange[] => {
  const found = before.stage === 'UNKNOWN' ? clue.evolve(before, event) : before;
  return found.stage === 'UNKNOWN' ? [] : dutiesOf(event, found, law);
};

/** What was late as it began is told with it: of what came in long ago nobody has to come back for that. */
const decideBy =
  (law: ParameterBook): ClueAggregate['decide'] =>
  (state, command) => {
    const events = clue.decide(state, command);
    const on = command.today;
    const late = events.flatMap((event) => lateAtStart(dutiesBy(law, state, event), law, on));
    return [...events, ...late.map((missed) => ({ type: 'ClueDutyMissed', on, ...missed }) as const)];
  };

/** What the aggregate needs of its service. */
export type ClueParts = {
  readonly law: ParameterBook;
  readonly vault: Vault;
  /** Whether the office has a gateway of SMS. */
  readonly tellsBySms: boolean;
};
export type ClueAggregate = Aggregate<ClueState, ClueCommand, ClueEvent>;

/** How a clue is decided, who may command it, how it is saved and published: the one way its commands go. */
export const clueAggregate = ({ law, vault, tellsBySms }: ClueParts): ClueAggregate => ({
  ...clue,
  ...clueCommands,
  decide: decideBy(law),
  isVisible,
  inPlace,
  unknown: (code) => clueErrors.UNKNOWN({ code }),
  load: async (tx, codes) => {
    await lockStreams(tx, codes.map(clueStream));
    const known = await clueStore.byKey(rowsIn(tx), codes);
    return new Map([...known].map(([code, row]) => [code, stateOf(row)]));
  },
  save: async (tx, changes, { businessDay }) => {
    await clueStore.save(
      tx,
      changes.flatMap(({ after }) => (after.stage === 'UNKNOWN' ? [] : [rowOf(after)])),
    );
    const duties = changes.flatMap((change) =>
      eventsOf(clue.evolve, change).flatMap(([before, event]) =>
        dutiesBy(law, before, event).map((duty) => ({ stream: clueStream(change.id), change: duty })),
      ),
    );
    await changeDuties(tx, law, duties, businessDay);
    const reports = changes.flatMap(({ steps }) =>
      steps.flatMap(({ command }) => ('report' in command ? [command.report] : [])),
    );
    const due = dueOf(reports);
    // An evaluation of their projects waits for what is reported, or is done before it: no mark is lost.
    await lockStreams(
      tx,
      due.map(({ subject }) => subjectStream(subject)),
    );
    const begun = changes.filter(({ before }) => before.stage === 'UNKNOWN');
    await saveReports(tx, reportTable(vault), reports, new Set(begun.map(({ id }) => id)));
    if (tellsBySms) await queueSms(tx, toldBySms(changes));
    await markDue(tx, due);
  },
  tell: (code, after, event) => {
    if (after.stage === 'UNKNOWN') throw clueErrors.UNKNOWN({ code });
    return [tellClue(after, event)];
  },
});
