import type { PlainDate } from '@anxin/domain-kit';
import {
  type Aggregate,
  append,
  applyCommands,
  type Cause,
  type CommandTable,
  eventsOf,
  isInScope,
  lockStreams,
  nextNumber,
  type Rows,
  rowsIn,
  type Tx,
} from '@anxin/service-kit';
import {
  type FundCommand,
  fundErrors,
  type FundEvent,
  funds,
  type FundState,
  fundTable,
  type MoveFund,
} from '../domain/fund';
import { tellFund } from '../events/fund-out';
import { fundStream, loadFunds, placeOfFund, saveFunds } from '../store/funds/fund-store';
import { NUMBERS } from '../store/orders/order-store';

const AUTHORITY = ['OFFICE', 'DEPARTMENT'] as const;
const SUPERVISED_ALONE = 'a DEPARTMENT its supervised funds alone';

/** What may be done to a fund, and by whom; advances and drawings move it. */
export const fundCommands: CommandTable<FundState, FundCommand['type']> = {
  ...fundTable,
  name: 'fund',
  where: { ProposeFund: SUPERVISED_ALONE },
  givenBy: {
    ProposeFund: AUTHORITY,
    ConfirmFund: AUTHORITY,
    RefuseFund: AUTHORITY,
    AskFundTopUp: AUTHORITY,
    ScheduleFund: AUTHORITY,
    MoveFund: [],
  },
};

const isOffice = async (rows: Rows): Promise<boolean> =>
  (await rows("SELECT WHERE current_setting('anxin.role', true) = 'OFFICE'", [])).length > 0;

const isVisible = async (rows: Rows, code: string, command: FundCommand): Promise<boolean> => {
  if (command.type !== 'ProposeFund') return (await rows('SELECT FROM fund WHERE code = $1', [code])).length > 0;
  return (await isInScope(rows, placeOfFund(command))) && (command.kind === 'SUPERVISED' || isOffice(rows));
};

export type FundAggregate = Aggregate<FundState, FundCommand, FundEvent>;
/** The six digits of the county that an area belongs to, with which numbers begin. */
export type CountyOf = (area: string, on: PlainDate) => string;

/** How a fund is decided, who may command it, how it is saved and told: the one way its commands go. */
export const fundAggregate = ({ countyOf }: { readonly countyOf: CountyOf }): FundAggregate => ({
  ...funds,
  ...fundCommands,
  isVisible,
  unknown: (code) => fundErrors.UNKNOWN({ code }),
  load: async (tx, codes, given) => {
    await lockStreams(tx, codes.map(fundStream));
    const states = new Map(await loadFunds(tx, codes));
    for (const { id, command } of given)
      if (command.type === 'ProposeFund') {
        const { areaCode, today: on } = command;
        const numbered = { area: countyOf(areaCode, on), kind: 'FUND', on };
        states.set(id, { stage: 'UNKNOWN', code: await nextNumber(rowsIn(tx), NUMBERS, numbered) });
      }
    return states;
  },
  save: (tx, changes) =>
    saveFunds(
      tx,
      changes.map(({ after }) => after),
      changes.flatMap((change) =>
        eventsOf(funds.evolve, change).flatMap(([, event]) =>
          event.type === 'FundMoved' ? [{ code: change.id, entry: event.entry }] : [],
        ),
      ),
    ),
  tell: (code, after, event) => {
    if (after.stage === 'UNKNOWN') throw fundErrors.UNKNOWN({ code });
    return tellFund(after, event);
  },
});

/** What an advance or a drawing does to its fund. */
export type FundMove = Omit<MoveFund, 'type' | 'today'> & { readonly fundCode: string };

/** Moves funds in the transaction of what moves them. Throws what the fund refuses: nothing of it is done then. */
export const movesOf =
  (fund: FundAggregate) =>
  async (tx: Tx, moves: readonly FundMove[], cause: Cause): Promise<void> => {
    if (moves.length === 0) return;
    const given = moves.map(({ fundCode: id, ...move }) => ({
      id,
      command: { type: 'MoveFund', today: cause.businessDay, ...move } as const,
    }));
    const { outcomes, entries } = await applyCommands(tx, fund, given, cause);
    for (const outcome of outcomes) if ('refusal' in outcome) throw outcome.refusal;
    await append(tx, entries, cause);
  };
