import { anOrder, opened } from '../domain/order/order.fixture';
import { tellOrder } from './out';

const { code, areaCode, sector, openedOn } = anOrder();

it('an opening is published under its contract, by its area, to whoever may see its place', () => {
  expect(tellOrder(opened())).toMatchObject({
    stream: `order:${code}`,
    place: { sector, area: areaCode },
    contract: { name: 'enforcement.order-opened', version: 1, key: areaCode },
    payload: { orderCode: code, areaCode, openedOn },
  });
});
