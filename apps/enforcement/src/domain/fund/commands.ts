import type { Fen } from '@anxin/domain-kit';
import type { GivenBy, Happened } from '../checks';
import type { AskedMove, Fund, Tranche } from './fund';
import type { FundEntry, Move } from './ledger';

export type ProposeFund = GivenBy<'ProposeFund'> &
  Pick<Fund, 'kind' | 'name' | 'areaCode' | 'sector' | 'projectCode'> &
  Pick<AskedMove, 'fen' | 'basis'>;
export type FundProposed = Happened<'FundProposed'> & { readonly fund: Omit<Fund, 'sums' | 'entries' | 'tranches'> };

export type AskFundTopUp = GivenBy<'AskFundTopUp'> & Pick<AskedMove, 'fen' | 'basis'>;
export type FundTopUpAsked = Happened<'FundTopUpAsked'> & { readonly asked: AskedMove };

/** Somebody else than who asked confirms that the money is there, or refuses it. */
export type ConfirmFund = GivenBy<'ConfirmFund'>;
export type RefuseFund = GivenBy<'RefuseFund'> & { readonly reason: string };
export type FundRefused = Happened<'FundRefused'> & Pick<RefuseFund, 'by' | 'reason'>;

/** When which part of a supervised fund may be used. */
export type ScheduleFund = GivenBy<'ScheduleFund'> & { readonly tranches: readonly Tranche[] };
export type FundScheduled = Happened<'FundScheduled'> & Pick<ScheduleFund, 'by' | 'tranches'>;

/** What an advance or a drawing does to its fund, in the same transaction; nobody gives it by itself. */
export type MoveFund = GivenBy<'MoveFund'> & {
  readonly move: Exclude<Move, AskedMove['move']>;
  readonly fen: Fen;
  readonly reference: string;
  /** Who approved it. */
  readonly askedBy: string;
};
/** Whatever moved: a line of the ledger. */
export type FundMoved = Happened<'FundMoved'> & { readonly entry: FundEntry };

export type FundCommand = ProposeFund | AskFundTopUp | ConfirmFund | RefuseFund | ScheduleFund | MoveFund;
export type FundEvent = FundProposed | FundTopUpAsked | FundRefused | FundScheduled | FundMoved;
