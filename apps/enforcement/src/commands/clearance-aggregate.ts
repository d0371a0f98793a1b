import { type Aggregate, type CommandTable, isInScope, lockStreams, nextNumber, rowsIn } from '@anxin/service-kit';
import {
  type ClearanceCommand,
  clearanceErrors,
  type ClearanceEvent,
  clearances,
  type ClearanceState,
  clearanceTable,
} from '../domain/clearance';
import { tellClearance } from '../events/clearance-out';
import { clearanceStream, loadClearances, saveClearances } from '../store/promises/clearance-store';
import { placeOfCheck } from '../store/checks/inspection-row';
import { NUMBERS } from '../store/orders/order-store';
import type { CountyOf } from './fund-aggregate';

const OFFICE = ['OFFICE'] as const;

/** What may be done to a clearance, and by whom. */
export const clearanceCommands: CommandTable<ClearanceState, ClearanceCommand['type']> = {
  ...clearanceTable,
  name: 'clearance',
  givenBy: {
    BeginClearance: OFFICE,
    AddToClearance: OFFICE,
    ReportClearance: OFFICE,
    ConfirmClearance: OFFICE,
    RejectClearance: OFFICE,
    EndClearance: OFFICE,
  },
};

export type ClearanceAggregate = Aggregate<ClearanceState, ClearanceCommand, ClearanceEvent>;

/** How a clearance is decided, who may command it, how it is saved and told: the one way its commands go. */
export const clearanceAggregate = ({ countyOf }: { readonly countyOf: CountyOf }): ClearanceAggregate => ({
  ...clearances,
  ...clearanceCommands,
  isVisible: async (rows, code, command) =>
    command.type === 'BeginClearance'
      ? isInScope(rows, placeOfCheck({ areaCode: command.areaCode }))
      : (await rows('SELECT FROM clearance WHERE code = $1', [code])).length > 0,
  unknown: (code) => clearanceErrors.UNKNOWN({ code }),
  load: async (tx, codes, given) => {
    await lockStreams(tx, codes.map(clearanceStream));
    const states = new Map(await loadClearances(tx, codes));
    for (const { id, command } of given)
      if (command.type === 'BeginClearance') {
        const { areaCode, today: on } = command;
        const numbered = { area: countyOf(areaCode, on), kind: 'CLR', on };
        states.set(id, { stage: 'UNKNOWN', code: await nextNumber(rowsIn(tx), NUMBERS, numbered) });
      }
    return states;
  },
  save: (tx, changes) =>
    saveClearances(
      tx,
      changes.map(({ after }) => after),
    ),
  tell: (code, after, event) => {
    if (after.stage === 'UNKNOWN') throw clearanceErrors.UNKNOWN({ code });
    return tellClearance(after, event);
  },
});
