import { coverageOf, type Roster } from './coverage';

/** 5,938 people registered on 65 projects, 2,362 with a card; 1,397 on site, all with a contract (seed S2). */
const roster: Roster = {
  REGISTERED: { people: 5_938, CARD: 2_362, CONTRACT: 1_397 },
  ON_SITE: { people: 1_397, CARD: 1_200, CONTRACT: 1_397 },
};

it('S2-16: 2,362 cards of 5,938 people registered are 39.78 %', () => {
  expect(coverageOf(roster, { of: 'CARD', population: 'REGISTERED' })).toMatchObject({
    ...{ covered: 2_362, people: 5_938, percent: '39.78' },
  });
});

it('S2-17: 1,397 contracts are 100 % of those on site and 23.53 % of those registered, and each says of whom', () => {
  const rates = (['ON_SITE', 'REGISTERED'] as const).map((population) =>
    coverageOf(roster, { of: 'CONTRACT', population }),
  );
  expect(rates.map(({ percent }) => percent)).toEqual(['100.00', '23.53']);
  expect(new Set(rates.map(({ peopleAre }) => peopleAre.zh)).size).toBe(2);
});

it('of nobody there is no rate', () => {
  const nobody = { people: 0, CARD: 0, CONTRACT: 0 };
  const none: Roster = { REGISTERED: nobody, ON_SITE: nobody };
  expect(coverageOf(none, { of: 'CARD', population: 'ON_SITE' }).percent).toBeNull();
});
