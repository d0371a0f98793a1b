import type { PlainDate } from '@anxin/domain-kit';
import { inYuan, yuan } from '../figures';
import { hasComeBack, isOut, payeeIs } from '../pay/paid';
import { staysOn } from '../pay/stay';
import type { WageFacts } from '../pay/wage-line';
import { type Text, text } from '../text';

/** The worker's payments whose name could not be compared. */
export const unclearPayments = ({ bankLines, stays, cards }: WageFacts, on: PlainDate): WageFacts['bankLines'] => {
  const registered = { stays: staysOn(stays, on), cards };
  return bankLines.filter((line) => isOut(line, on) && payeeIs(line, registered) === 'NAME_UNCLEAR');
};

/** The payments that have come back by a day, and those whose name could not be compared. */
export const oddPayments = (facts: WageFacts, on: PlainDate): Text => {
  const { bankLines } = facts;
  const back = bankLines
    .filter((line) => line.postedOn <= on && hasComeBack(line, on))
    .map(({ amountFen, returnedOn }) =>
      text(
        `；${yuan(amountFen)}于 ${returnedOn} 退票，不算已付`,
        `; ${inYuan(amountFen)} came back on ${returnedOn} and are not paid`,
      ),
    );
  const unclear = unclearPayments(facts, on).map(({ amountFen }) =>
    text(
      `；其中 ${yuan(amountFen)}的户名缺失、残缺或为拼音，无法比对，以账号为准`,
      `; the name on ${inYuan(amountFen)} of it cannot be compared: the account decides`,
    ),
  );
  const said = [...back, ...unclear];
  return text(said.map(({ zh }) => zh).join(''), said.map(({ en }) => en).join(''));
};
