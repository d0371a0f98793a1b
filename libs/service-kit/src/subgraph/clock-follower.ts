import { businessDaySet } from '@anxin/contracts';
import { followDay } from '../clock/business-day';
import { type Handlers, on } from '../events/on';

/** Keeps where the clock to follow stands. Ours moves outside of the transaction. */
export const clockHandlers: Handlers = [
  on(businessDaySet, async (tx, { data }) => {
    await followDay(tx, data.day);
  }),
];
