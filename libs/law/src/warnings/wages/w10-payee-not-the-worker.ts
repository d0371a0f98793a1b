import { z } from 'zod';
import { countFact, dateFact } from '../../facts';
import { counted } from '../../figures';
import { regulation } from '../../instruments';
import { reachedBy, stepsInWords } from '../../level';
import { isOut, isOwnAccount, type NewCard } from '../../pay/paid';
import { against } from '../../proof/fact';
import { bankSeen, PAID } from '../../proof/in-words';
import { type BankRecord, registeredBy, standingStays, type StayRecord } from '../../proof/records';
import { type Text, text } from '../../text';
import { indicator } from '../indicator';
import { everybody, ofPeople } from '../of-people';

/** The cards and names that a worker registered, and in what the bank line differs from each. */
const registered = (line: BankRecord, stays: readonly StayRecord[], cards: readonly NewCard[]): Text => {
  if (stays.length === 0)
    return text('此人没有实名登记，没有登记的工资卡', 'not registered: there is no card of the worker');
  const said = stays.map(({ shown, enteredOn, card, workerName }) => {
    const differs = [
      ...(card === line.payeeAccount ? [] : [text('卡号不符', 'the card differs')]),
      ...(workerName === line.payeeName || line.isNameUnclear ? [] : [text('户名不符', 'the name differs')]),
    ];
    const holder = `${shown.name ?? ''} ${shown.account ?? ''}`.trim();
    return text(
      `${enteredOn} 进场登记的工资卡：${holder}${shown.account ? '' : '（未登记卡号）'}，${differs.map(({ zh }) => zh).join('、')}`,
      `card registered on entering ${enteredOn}: ${holder}${shown.account ? '' : ' (no card)'}, ${differs.map(({ en }) => en).join(' and ')}`,
    );
  });
  const later = cards.find(({ card, validFrom }) => card === line.payeeAccount && line.postedOn < validFrom);
  if (later)
    said.push(text(`这张卡自 ${later.validFrom} 起才是本人的工资卡`, `this card counts from ${later.validFrom} on`));
  return text(said.map(({ zh }) => zh).join('；'), said.map(({ en }) => en).join('; '));
};

export const payeeNotTheWorker = ofPeople(
  indicator({
    id: 'W10',
    family: 'WAGES',
    title: text('收款人非本人', 'Payee is not the worker'),
    instrument: regulation,
    article: '31(3)',
    marks: ['D'],
    says: text(
      '工资付到不是本人登记的卡或户名的，不算已付；按涉及人数定级。',
      "Wages paid to a card or name that is not the worker's own pay nobody; the level follows the number of people.",
    ),
    facts: z.strictObject({
      on: dateFact,
      /** Different identity numbers on bank lines that were paid but misdirected (GCP-03). */
      people: countFact,
    }),
    thresholds: 'W10',
    level: ({ people }, steps) => reachedBy(people, steps.people),
    inWords: ({ people }) =>
      stepsInWords(people, (count) => text(`涉及 ${count} 人起`, `from ${counted(count, 'person', 'people')}`)),
    figures: ({ people }) => [
      text(
        people === 0 ? '没有人的工资打到别人的卡上。' : `有 ${people} 人的工资打到了别人的卡上。`,
        `${counted(people, 'person has', 'people have')} wages paid to an account that is not their own.`,
      ),
    ],
    proof: {
      by: 'PEOPLE',
      counts: ({ month }) => month.misdirectedFen !== undefined,
      shows: ({ stays, cards, bankLines }, _, { on }) => {
        const own = registeredBy({ stays, cards });
        return bankLines
          .filter((line) => line.resultCode === PAID && isOut(line, on) && !isOwnAccount(line, own))
          .map((line) => against(bankSeen(own)(line), registered(line, standingStays(stays), cards)));
      },
    },
    advice: {
      worker: text(
        '工资应打到您本人的银行卡，任何人不得代领或扣押您的卡。',
        'Wages go to your own card; nobody may draw them for you or keep your card.',
      ),
      contractor: text(
        '请核对卡号与户名，追回错付款并重新发放。',
        'Check card and name, recover what went astray and pay again.',
      ),
      inspector: text(
        '核实是否代领、扣卡或同卡多人。',
        'Check for pay drawn by others, withheld cards, one card for several people.',
      ),
    },
  }),
  (people) => ({ on: people.on, people: everybody(people, 'misdirected').size }),
);
