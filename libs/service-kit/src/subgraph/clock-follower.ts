import { businessDaySet } from '@anxin/contracts';
import { hearDay } from '../clock/business-day';
import { type Handlers, on } from '../events/on';

/** Hears where the settable clock of another service stands. The clock itself moves outside of the transaction. */
export const clockHandlers: Handlers = [
  on(businessDaySet, async (tx, { data }) => {
    await hearDay(tx, data.day);
  }),
];
