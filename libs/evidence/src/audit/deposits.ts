import { depositDrawn, depositLodged, depositRefunded, depositToppedUp, type Envelope } from '@anxin/contracts';
import { foundBy, hears, type Ledger } from './ledger';

type Deposit = { lodged: bigint; moved: bigint };

/** The deposit of each project: what was lodged and what moved since is the balance that was told, and never below nought. */
export const deposits = (): Ledger => {
  const { all, find } = foundBy();
  const known = new Map<string, Deposit>();
  const depositOf = (projectCode: string): Deposit => {
    const deposit = known.get(projectCode) ?? { lodged: 0n, moved: 0n };
    known.set(projectCode, deposit);
    return deposit;
  };
  type Moved = { readonly projectCode: string; readonly amountFen: string; readonly balanceFen: string };
  const move =
    (sign: 1n | -1n) =>
    ({ projectCode, amountFen, balanceFen }: Moved, event: Envelope): void => {
      const deposit = depositOf(projectCode);
      deposit.moved += sign * BigInt(amountFen);
      const balance = deposit.lodged + deposit.moved;
      if (balance === BigInt(balanceFen) && balance >= 0n) return;
      find('DEPOSIT_DIFFERS', event, projectCode, {
        zh: `保证金余额报为 ${balanceFen} 分，按收支应为 ${balance} 分`,
        en: `The balance was told as ${balanceFen} fen; what was lodged and moved makes ${balance}`,
      });
    };
  return {
    hears: [
      hears(depositLodged, ({ projectCode, amountFen }) => {
        depositOf(projectCode).lodged = BigInt(amountFen ?? 0);
      }),
      hears(depositDrawn, move(-1n)),
      hears(depositRefunded, move(-1n)),
      hears(depositToppedUp, move(1n)),
    ],
    findings: () => all,
  };
};
