import { an__Entity__, opened } from '../domain/__kebab__/__kebab__.fixture';
import { tell__Entity__ } from './out';

const { code, areaCode, sector, openedOn } = an__Entity__();

it('an opening is published under its contract, by its area, to whoever may see its place', () => {
  expect(tell__Entity__(opened())).toMatchObject({
    stream: `__kebab__:${code}`,
    place: { sector, area: areaCode },
    contract: { name: '__name__.__kebab__-opened', version: 1, key: areaCode },
    payload: { __entity__Code: code, areaCode, openedOn },
  });
});
