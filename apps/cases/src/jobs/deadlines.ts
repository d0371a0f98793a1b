import { applyCommands, type DeadlineWork, type JournalEntry, type Kit, type MissedDuty } from '@anxin/service-kit';
import { partsOf } from '../parts';

/** A stream is called after its kind of aggregate and its id: `clue:…`. */
const ofStream = (stream: string): { readonly kind: string; readonly id: string } => {
  const [kind = '', ...id] = stream.split(':');
  return { kind, id: id.join(':') };
};

const MOVED: Readonly<Record<string, string>> = {
  clue: 'ClueDutyMoved',
  warning: 'WarningDutyMoved',
  case: 'CaseDutyMoved',
};

/** A duty whose day has passed is told to its aggregate; a day that moved is kept in its history. */
export const deadlinesOf = (kit: Pick<Kit, 'config' | 'vault' | 'areas'>): DeadlineWork => {
  const { terms: law, clue, warning, case: wageCase } = partsOf(kit);
  const missedBy = (all: readonly MissedDuty[], kind: string) =>
    all.filter(({ stream }) => ofStream(stream).kind === kind).map((one) => ({ ...one, id: ofStream(one.stream).id }));
  return {
    law,
    missed: async (tx, all, cause): Promise<readonly JournalEntry[]> => {
      const today = cause.businessDay;
      const clues = missedBy(all, 'clue').map(({ id, duty, dueOn }) => ({
        id,
        command: { type: 'MissClueDuty', duty, dueOn, today } as const,
      }));
      const warnings = missedBy(all, 'warning').map(({ id, duty, dueOn }) => ({
        id,
        command: { type: 'MissWarningDuty', duty, dueOn, today } as const,
      }));
      const cases = missedBy(all, 'case').map(({ id, duty, dueOn }) => ({
        id,
        command: { type: 'MissCaseDuty', duty, dueOn, today } as const,
      }));
      const told = [
        await applyCommands(tx, clue, clues, cause),
        await applyCommands(tx, warning, warnings, cause),
        await applyCommands(tx, wageCase, cases, cause),
      ];
      return told.flatMap(({ entries }) => entries);
    },
    moved: (_tx, all) =>
      Promise.resolve(
        all.map(({ stream, ...payload }) => ({
          stream,
          type: MOVED[ofStream(stream).kind] ?? 'DutyMoved',
          place: { sector: null, area: null },
          payload,
          rules: ['GEN-12'],
        })),
      ),
  };
};
