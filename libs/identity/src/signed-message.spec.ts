import { type SignedMessage, signMessage, verifyMessage } from './signed-message';

const [OLD, NEW] = ['o'.repeat(32), 'n'.repeat(32)];
const KEYS = new Map([
  ['2025', OLD],
  ['2026', NEW],
]);
const AT = 1_790_000_000;
const BODY = '{"externalNo":"2026-0117"}';
const message = (more: Partial<SignedMessage> = {}, secret = NEW): SignedMessage => {
  const timestamp = more.timestamp ?? String(AT);
  const body = Buffer.from(BODY);
  return { keyId: '2026', timestamp, signature: signMessage(secret, timestamp, body), body, ...more };
};
const codeOf = (given: SignedMessage, now = AT * 1_000): string | undefined => {
  try {
    verifyMessage(KEYS, given, now);
    return undefined;
  } catch (fault) {
    return (fault as { code: string }).code;
  }
};

describe('a signed message', () => {
  it('is what openssl signs', () => {
    // printf '%s' '1790000000.{"externalNo":"2026-0117"}' | openssl dgst -sha256 -hmac nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
    expect(message().signature).toBe('87237d5779e294498e76607f960d2fb38c3e1d6ee0d0e497f95def4c0fce70d8');
  });

  it('holds with either key while one takes the place of the other', () => {
    expect(codeOf(message())).toBeUndefined();
    expect(codeOf(message({ keyId: '2025' }, OLD))).toBeUndefined();
  });

  it.each([
    ['another body', message({ body: Buffer.from(BODY.replace('7', '8')) })],
    ['another time', { ...message(), timestamp: String(AT + 1) }],
    ['a time that is none', message({ timestamp: 'now' })],
    ['another key', message({}, OLD)],
    ['a key that is not known', message({ keyId: '2027' })],
    ['no signature', message({ signature: '' })],
    ['half a signature', message({ signature: message().signature.slice(32) })],
    ['what is no signature', message({ signature: 'é'.repeat(64) })],
  ])('with %s is refused, and no code tells which', (_, given) => expect(codeOf(given)).toBe('SIGNATURE_INVALID'));

  it.each([
    [-300, undefined],
    [300, undefined],
    [-301, 'SIGNATURE_EXPIRED'],
    [301, 'SIGNATURE_EXPIRED'],
  ])('read %i s after it was made: %s', (seconds, code) =>
    expect(codeOf(message(), (AT + seconds) * 1_000)).toBe(code),
  );

  it('that is forged is not told that it is late', () =>
    expect(codeOf(message({}, OLD), (AT + 999) * 1_000)).toBe('SIGNATURE_INVALID'));
});
