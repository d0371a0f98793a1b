import { orderOpened } from '@anxin/contracts';
import { type JournalEntry, published } from '@anxin/service-kit';
import type { OrderEvent } from '../domain/order';
import { orderStream, placeOf } from '../store/order-store';

/** What the journal keeps of an event and what becomes public: all of it. */
export const tellOrder = ({ type, theOrder }: OrderEvent): JournalEntry => {
  const { code, areaCode, openedOn } = theOrder;
  const [stream, place] = [orderStream(code), placeOf(theOrder)];
  switch (type) {
    case 'OrderOpened':
      return published(stream, place, orderOpened, { orderCode: code, areaCode, openedOn });
  }
};
