import { contracts, type Envelope, type EventContract } from '@anxin/contracts';
import { z } from 'zod';
import { foundBy, hears, type Ledger } from './ledger';

const MISSED = /-duty-missed$/;
/** What every duty that was missed says, whatever it is a duty of. */
const missed = z.looseObject({
  duty: z.string(),
  on: z.string().optional(),
  dueOn: z.string().optional(),
  dueAt: z.string().optional(),
});
/** What the event is about: the fields that name something. */
const NAMING = /(Code|Id)$/;

const newest = (): readonly EventContract[] => [
  ...new Map(contracts().flatMap((one) => (MISSED.test(one.name) ? [[one.name, one] as const] : []))).values(),
];

/** A duty is told to be missed once, and not before its time has passed. */
export const clocks = (): Ledger => {
  const { all, find } = foundBy();
  const told = new Set<string>();
  const take = (data: unknown, event: Envelope): void => {
    const said = missed.parse(data);
    const names = Object.entries(said).flatMap(([field, value]) => (NAMING.test(field) ? [String(value)] : []));
    const about = [...names, said.duty].join(' ');
    const due = said.dueOn ?? said.dueAt ?? '';
    const key = `${event.name} ${about} ${due}`;
    if (told.has(key))
      find('TOLD_TWICE', event, about, { zh: '同一期限报了两次', en: 'It was told twice to be missed' });
    told.add(key);
    const isEarly = said.dueOn === undefined ? event.businessDay < due.slice(0, 10) : event.businessDay <= said.dueOn;
    if (isEarly)
      find('MISSED_TOO_EARLY', event, about, {
        zh: `期限 ${due}，于 ${event.businessDay} 即报为超期`,
        en: `Its time is ${due}, and on ${event.businessDay} it was told to have passed`,
      });
  };
  return { hears: newest().map((contract) => hears(contract, take)), findings: () => all };
};
