import { randomBytes } from 'node:crypto';
import { AtRest } from '@anxin/identity';
import { ATTEMPT_SECONDS, beginAttempt, openAttempt, sealAttempt } from './attempt';

const sealed = new AtRest(randomBytes(32));
const begun = beginAttempt('/warnings', 1_000);
const cookie = sealAttempt(sealed, begun);

it('a log-in that a browser began is known when it returns, to whichever replica has the key', () => {
  expect(openAttempt(sealed, cookie, 1_000)).toEqual(begun);
});

it('no two are proven by the same', () => {
  const other = beginAttempt('/warnings', 1_000);
  for (const proof of ['state', 'nonce', 'verifier'] as const) expect(other[proof]).not.toBe(begun[proof]);
});

it('its proofs are for nobody to read', () => {
  expect(Buffer.from(cookie, 'base64url').toString('latin1')).not.toContain(begun.verifier);
});

const changed = `${cookie.slice(0, -2)}${cookie.endsWith('AA') ? 'BB' : 'AA'}`;
it.each([
  ['none', undefined, 1_000],
  ['one that was changed', changed, 1_000],
  ['one of another key', sealAttempt(new AtRest(randomBytes(32)), begun), 1_000],
  ['a session’s seal', sealed.encrypt(JSON.stringify(begun), 'session ab').toString('base64url'), 1_000],
  ['what is no seal', 'AAAA', 1_000],
  ['one begun too long ago', cookie, 1_001 + ATTEMPT_SECONDS * 1_000],
])('%s is not taken for one', (_, text, now) => {
  expect(openAttempt(sealed, text, now)).toBeUndefined();
});
