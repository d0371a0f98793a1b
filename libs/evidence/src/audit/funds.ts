import { advancePaid, advanceRecovered, type Envelope, fundMoved } from '@anxin/contracts';
import type { z } from 'zod';
import { foundBy, hears, type Ledger } from './ledger';

type Moved = z.output<(typeof fundMoved)['data']>;
type Paid = z.output<(typeof advancePaid)['data']>;
type Recovered = z.output<(typeof advanceRecovered)['data']>;
type Fund = { balance: bigint; moves: number };
/** What of an advance the fund tells, and what is told of the advance itself. */
type Advance = { lent: bigint; back: bigint; paid: bigint; recovered: bigint; lost: bigint; readonly event: Envelope };

/** What each move does to the balance; what is written off has left the fund before. */
const SIGNS: Readonly<Record<Moved['move'], bigint>> = {
  ...{ OPENED: 1n, TOPPED_UP: 1n, RECOVERED: 1n },
  ...{ LENT: -1n, DRAWN: -1n, WRITTEN_OFF: 0n },
};

/**
 * Emergency and supervised funds: every balance is what moved before it and never below nought, nothing moves by one officer
 * alone, nothing is advanced without another's approval, and never more comes back than was paid.
 */
class Funds implements Ledger {
  readonly #found = foundBy();
  readonly #funds = new Map<string, Fund>();
  readonly #advances = new Map<string, Advance>();

  readonly hears = [
    hears(fundMoved, (data, event) => this.#move(data, event)),
    hears(advancePaid, (data, event) => this.#pay(data, event)),
    hears(advanceRecovered, (data, event) => this.#recover(data, event)),
  ];

  findings() {
    for (const [code, { event, lent, back, paid, recovered, lost }] of this.#advances) {
      if (lent === paid && back === recovered && recovered + lost <= paid) continue;
      this.#found.find('ADVANCE_DIFFERS', event, code, {
        zh: `垫付 ${paid} 分、追回 ${recovered} 分；账上垫付 ${lent} 分、收回 ${back} 分、核销 ${lost} 分`,
        en: `It tells of ${paid} fen paid and ${recovered} back; its fund of ${lent} lent, ${back} back and ${lost} lost`,
      });
    }
    return this.#found.all;
  }

  #advance(code: string, event: Envelope): Advance {
    const advance = this.#advances.get(code) ?? { lent: 0n, back: 0n, paid: 0n, recovered: 0n, lost: 0n, event };
    this.#advances.set(code, advance);
    return advance;
  }

  #move({ fundCode, no, move, fen, balanceFen, reference, askedBy, by }: Moved, event: Envelope): void {
    const fund = this.#funds.get(fundCode) ?? { balance: 0n, moves: 0 };
    this.#funds.set(fundCode, fund);
    fund.balance += SIGNS[move] * BigInt(fen);
    fund.moves += 1;
    if (no !== fund.moves || fund.balance !== BigInt(balanceFen) || fund.balance < 0n)
      this.#found.find('FUND_DIFFERS', event, fundCode, {
        zh: `第 ${no} 笔后余额报为 ${balanceFen} 分，按收支应为 ${fund.balance} 分`,
        en: `After entry ${no} the balance was told as ${balanceFen} fen; what moved makes ${fund.balance}`,
      });
    if ((move === 'OPENED' || move === 'TOPPED_UP' || move === 'WRITTEN_OFF') && askedBy === by)
      this.#found.find('FUND_MOVED_ALONE', event, fundCode, {
        zh: `第 ${no} 笔由同一人申请和确认`,
        en: `Entry ${no} was asked for and confirmed by one officer`,
      });
    if (move === 'LENT') this.#advance(reference, event).lent += BigInt(fen);
    if (move === 'RECOVERED') this.#advance(reference, event).back += BigInt(fen);
    if (move === 'WRITTEN_OFF') this.#advance(reference, event).lost += BigInt(fen);
  }

  #pay({ advanceCode, totalFen, entries, appliedBy, verifiedBy, approvedBy, paidBy }: Paid, event: Envelope): void {
    const advance = this.#advance(advanceCode, event);
    if (advance.paid > 0n)
      this.#found.find('TOLD_TWICE', event, advanceCode, { zh: '垫付报了两次', en: 'It was told twice to be paid' });
    advance.paid = BigInt(totalFen);
    const sum = entries.reduce((total, { fen }) => total + BigInt(fen), 0n);
    if (sum !== advance.paid)
      this.#found.find('ADVANCE_SUMS_DIFFER', event, advanceCode, {
        zh: `逐人合计 ${sum} 分，总额 ${totalFen} 分`,
        en: `Its workers make ${sum} fen, its total is ${totalFen}`,
      });
    if ([appliedBy, verifiedBy, paidBy].includes(approvedBy))
      this.#found.find('ADVANCE_UNAPPROVED', event, advanceCode, {
        zh: '批准人同时是申请、核实或者支付的人',
        en: 'Who approved it also applied for it, verified it or paid it',
      });
  }

  #recover({ advanceCode, fen, recoveredFen, outstandingFen }: Recovered, event: Envelope): void {
    const advance = this.#advance(advanceCode, event);
    advance.recovered += BigInt(fen);
    const left = advance.paid - advance.recovered;
    if (advance.recovered === BigInt(recoveredFen) && left === BigInt(outstandingFen) && left >= 0n) return;
    this.#found.find('RECOVERY_DIFFERS', event, advanceCode, {
      zh: `已追回报为 ${recoveredFen} 分、未收回 ${outstandingFen} 分；应为 ${advance.recovered} 分、${left} 分`,
      en: `${recoveredFen} fen were told to be back and ${outstandingFen} not; it is ${advance.recovered} and ${left}`,
    });
  }
}

export const funds = (): Ledger => new Funds();
