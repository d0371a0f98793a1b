import { namesOf } from './names';

const MOMENT = 1_764_300_000_000;

it('an entity is called after its service unless it is told', () => {
  expect(namesOf({ name: 'trainings' }, MOMENT)).toMatchObject({
    __Entity__: 'Training',
    __entity__: 'training',
    __zh__: ' training ',
    __moment__: '1764300000000',
  });
});

it('an entity of two words is written as each place wants it', () => {
  expect(namesOf({ name: 'enforcement', entity: 'PaymentOrder', zh: '责令支付决定' }, MOMENT)).toEqual({
    __name__: 'enforcement',
    __Entity__: 'PaymentOrder',
    __entity__: 'paymentOrder',
    __ENTITY__: 'PAYMENT_ORDER',
    __kebab__: 'payment-order',
    __words__: 'payment order',
    __Words__: 'Payment order',
    __variable__: 'paymentOrder',
    __table__: 'payment_order',
    __zh__: '责令支付决定',
    __moment__: '1764300000000',
  });
});

it('an entity that is called as a word of TypeScript or SQL has a variable and a table of other names', () => {
  expect(namesOf({ name: 'cases' }, MOMENT)).toMatchObject({
    __Entity__: 'Case',
    __entity__: 'case',
    __variable__: 'theCase',
    __table__: 'cases',
  });
});

it.each(['', 'Trainings', 'site-visits', 'site2', '../visits', 'a', 'table', 'v'.repeat(31)])(
  'a service is not called "%s"',
  (name) => {
    expect(() => namesOf({ name }, MOMENT)).toThrow(expect.objectContaining({ code: 'NAME_INVALID' }));
  },
);

it.each(['', 'visit', 'site_visit', 'SITE', 'Visit2', '检查'])('an entity is not called "%s"', (entity) => {
  expect(() => namesOf({ name: 'visits', entity }, MOMENT)).toThrow(
    expect.objectContaining({ code: 'ENTITY_INVALID' }),
  );
});
