import { randomBytes } from 'node:crypto';
import { callKeys, callVerifier, signCall } from './signed-call';

const KEY = randomBytes(32);
const AT = 1_790_000_000_000;
const call = { method: 'POST', path: '/graphql', body: '{"query":"{a}"}', authorization: 'Bearer a.b.c' };
const nonce = () => randomBytes(16).toString('base64url');
const signed = (over: object = {}) => signCall(KEY, { ...call, service: 'cases', at: AT, nonce: nonce(), ...over });
const verifier = (now = AT) => callVerifier({ service: 'cases', keys: [KEY], now: () => now });
const REFUSED = expect.objectContaining({ code: 'CALL_REFUSED' });

describe('a signed call', () => {
  it('is accepted as it was signed, once', () => {
    const verify = verifier();
    const header = signed();
    expect(() => verify(header, call)).not.toThrow();
    expect(() => verify(header, call)).toThrow(REFUSED);
  });

  it.each([
    ['method', { method: 'PUT' }],
    ['path', { path: '/graphql?x' }],
    ['body', { body: '{"query":"{b}"}' }],
    ['token', { authorization: 'Bearer d.e.f' }],
    ['token, which is none', { authorization: undefined }],
  ])('with another %s is refused', (_part, change) => {
    expect(() => verifier()(signed(), { ...call, ...change })).toThrow(REFUSED);
  });

  it.each`
    seconds  | accepted
    ${-60}   | ${true}
    ${60}    | ${true}
    ${-60.1} | ${false}
    ${60.1}  | ${false}
  `('read $seconds s after it was made: accepted $accepted', ({ seconds, accepted }) => {
    const read = () => verifier(AT + Number(seconds) * 1000)(signed(), call);
    if (accepted) expect(read).not.toThrow();
    else expect(read).toThrow(expect.objectContaining({ code: 'CLOCKS_APART' }));
  });

  it('holds for one service only', () => {
    expect(() => verifier()(signed({ service: 'projects' }), call)).toThrow(REFUSED);
  });

  it('whose clock is ahead says by how much, and to nobody without a key', () => {
    const header = signed({ at: AT + 300_000 });
    expect(() => verifier()(header, call)).toThrow(
      expect.objectContaining({ code: 'CLOCKS_APART', details: { callerAheadSeconds: '300' } }),
    );
    expect(() => verifier()(header, { ...call, body: '' })).toThrow(REFUSED);
  });

  it('is refused a second time for as long as its time would be accepted', () => {
    let now = AT - 60_000;
    const verify = callVerifier({ service: 'cases', keys: [KEY], now: () => now });
    const header = signed();
    verify(header, call);
    for (now = AT - 59_000; now <= AT + 60_000; now += 1_000) {
      verify(signed({ at: now }), call);
      expect(() => verify(header, call)).toThrow(REFUSED);
    }
  });

  it('whose time or nonce was changed is refused', () => {
    const [version, at, once, mac] = signed().split(' ') as [string, string, string, string];
    expect(() => verifier()(`${version} ${Number(at) + 1} ${once} ${mac}`, call)).toThrow(REFUSED);
    expect(() => verifier()(`${version} ${at} ${nonce()} ${mac}`, call)).toThrow(REFUSED);
  });

  it.each(['', 'v2', 'v1 1790000000000 aaaaaaaaaaaaaaaa x', `v2 ${AT} aaaaaaaaaaaaaaaa `])(
    'of no form (%p) is refused',
    (header) => {
      expect(() => verifier()(header, call)).toThrow(REFUSED);
    },
  );

  it('is accepted with an old and a new key while both are listed', () => {
    const [old, fresh] = [randomBytes(32), randomBytes(32)];
    const verify = callVerifier({ service: 'cases', keys: [fresh, old], now: () => AT });
    for (const key of [old, fresh]) {
      expect(() => verify(signCall(key, { ...call, service: 'cases', at: AT, nonce: nonce() }), call)).not.toThrow();
    }
    const after = callVerifier({ service: 'cases', keys: [fresh], now: () => AT });
    expect(() => after(signCall(old, { ...call, service: 'cases', at: AT, nonce: nonce() }), call)).toThrow(REFUSED);
  });
});

describe('keys between services', () => {
  it('are read from a list', () => {
    expect(callKeys(`${KEY.toString('base64')}, ${KEY.toString('base64')}`)).toEqual([KEY, KEY]);
  });

  it.each(['', 'c2hvcnQ=', `${KEY.toString('base64')},`])('that are weak (%p) stop the start', (text) => {
    expect(() => callKeys(text)).toThrow('at least 32 bytes');
  });
});
