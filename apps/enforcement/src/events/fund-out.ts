import { fundMoved } from '@anxin/contracts';
import { type JournalEntry, published } from '@anxin/service-kit';
import type { FundEvent, KnownFund } from '../domain/fund';
import { fundStream, placeOfFund } from '../store/funds/fund-store';

/** What the journal keeps of an event, and of whatever moved, what everybody hears. */
export const tellFund = ({ fund }: KnownFund, event: FundEvent): readonly JournalEntry[] => {
  const [stream, place] = [fundStream(fund.code), placeOfFund(fund)];
  const { type, ...payload } = event;
  if (event.type !== 'FundMoved') return [{ stream, type, place, payload, rules: [] }];
  const { code: fundCode, kind, areaCode, sector, projectCode } = fund;
  const { fen, balanceFen, ...entry } = event.entry;
  const data = { fundCode, kind, areaCode, sector, projectCode, ...entry };
  return [published(stream, place, fundMoved, { ...data, fen: fen.toString(), balanceFen: balanceFen.toString() }, [])];
};
