import { refuseForeign, refuseWithoutHeader } from './same-site';

const OWN = 'https://anxin.example';
const post = (headers: Readonly<Record<string, string>>) => ({ method: 'POST', headers });

describe('what changes something', () => {
  it.each([
    ['a page of this site', { 'sec-fetch-site': 'same-origin', origin: OWN }],
    ['a page of this site that tells no origin', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
    ['a page of this site, in an older browser', { origin: OWN }],
    ['a browser that tells nothing, and whatever is no browser', {}],
  ])('is taken from %s', (_, headers) => {
    expect(() => refuseForeign(post(headers), OWN)).not.toThrow();
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://other.example' }],
    ['another host of the same domain', { 'sec-fetch-site': 'same-site', origin: 'https://www.anxin.example' }],
    ['nowhere', { 'sec-fetch-site': 'none' }],
    ['another site, in an older browser', { origin: 'https://other.example' }],
    ['an origin that is hidden', { origin: 'null' }],
    ['another port', { origin: `${OWN}:8443` }],
  ])('FOREIGN_PAGE: is refused from %s', (_, headers) => {
    expect(() => refuseForeign(post(headers), OWN)).toThrow(expect.objectContaining({ code: 'FOREIGN_PAGE' }));
  });

  it('a page is shown whoever leads there', () => {
    expect(() => refuseForeign({ method: 'GET', headers: { 'sec-fetch-site': 'cross-site' } }, OWN)).not.toThrow();
  });
});

describe('the API', () => {
  it.each([
    ['POST', false, '1', true],
    ['POST', false, undefined, false],
    ['POST', false, 'true', false],
    ['GET', true, '1', true],
    ['GET', true, undefined, false],
    ['GET', false, undefined, true],
    ['HEAD', false, undefined, true],
    ['DELETE', false, undefined, false],
  ])('a %s, of GraphQL: %s, with x-anxin %s: %s', (method, isQuestion, value, isTaken) => {
    const ask = () =>
      refuseWithoutHeader({ method, headers: value === undefined ? {} : { 'x-anxin': value } }, isQuestion);
    if (isTaken) expect(ask).not.toThrow();
    else expect(ask).toThrow(expect.objectContaining({ code: 'FOREIGN_PAGE' }));
  });
});
