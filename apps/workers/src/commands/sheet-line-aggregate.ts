import type { PlainMonth } from '@anxin/domain-kit';
import type { Vault } from '@anxin/identity';
import { type Aggregate, type CommandTable, eventsOf, markDue } from '@anxin/service-kit';
import { correctionErrors } from '../domain/correction';
import { sheetLine, type SheetLine, type SheetLineCommand, type SheetLineEvent } from '../domain/sheet-line';
import { tellSheetLine } from '../events/corrections';
import { seesPersonOnProject } from '../store/people/persons';
import { type SheetLineKey, SheetLineStore } from '../store/wages/sheet-line-store';
import { projectStream } from '../store/streams';
import { loadEach } from './load-each';

/** The key of a line as its id. */
export const sheetLineId = ({ projectCode, person, payMonth, sheetNo }: SheetLineKey): string =>
  JSON.stringify([projectCode, person, payMonth, sheetNo]);

const keyOf = (id: string): SheetLineKey => {
  const [projectCode, person, payMonth, sheetNo] = JSON.parse(id) as [string, string, PlainMonth, number];
  return { projectCode, person, payMonth, sheetNo };
};

/** What may be done to a line of a wage sheet, and by whom. */
export const sheetLineCommands: CommandTable<SheetLine, SheetLineCommand['type']> = {
  ...sheetLine,
  name: 'sheet line',
  givenBy: { Correct: ['OFFICE'], Withdraw: ['OFFICE'], Restore: ['OFFICE'] },
};

/** How a line of a wage sheet is decided, kept and told, and who may command it: the one way its commands go. */
export const sheetLineAggregate = (vault: Vault): Aggregate<SheetLine, SheetLineCommand, SheetLineEvent> => {
  const store = new SheetLineStore(vault);
  return {
    ...sheetLine,
    ...sheetLineCommands,
    isVisible: (rows, id) => seesPersonOnProject(rows, keyOf(id).projectCode, keyOf(id).person),
    unknown: (id) => {
      const { projectCode, payMonth } = keyOf(id);
      return correctionErrors.SHEET_LINE_UNKNOWN({ projectCode, payMonth });
    },
    load: (tx, _, given) =>
      loadEach(
        tx,
        given,
        (id) => projectStream(keyOf(id).projectCode),
        (id, command) => store.load(tx, keyOf(id), command),
      ),
    save: async (tx, changes, { actor }) => {
      for (const [found, event] of changes.flatMap((change) => eventsOf(sheetLine.evolve, change))) {
        if (found.status !== 'UNKNOWN') await store.save(tx, found, event, `correction by ${actor}`);
      }
      await markDue(
        tx,
        changes.map(({ id }) => ({ subject: keyOf(id).projectCode, part: keyOf(id).payMonth })),
      );
    },
    tell: (_, after, event) => (after.status === 'UNKNOWN' ? [] : tellSheetLine(after, event)),
  };
};
