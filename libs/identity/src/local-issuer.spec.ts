import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from './actor';
import { localIssuer } from './local-issuer';
import { signingKey } from './signing-key';
import { tokenVerifier } from './token';

const ISSUER = 'https://identity.example';
const OFFICER: Actor = { id: 'u1', name: '王主任', role: 'OFFICE' };
const folder = mkdtempSync(join(tmpdir(), 'anxin-issuer-'));
const keyFile = join(folder, 'issuer.json');
afterAll(() => rmSync(folder, { recursive: true }));

describe('the local issuer', () => {
  it('keeps its key for its owner alone and shows the public part', async () => {
    const { jwksFile } = await localIssuer({ keyFile, issuer: ISSUER });
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    expect(readFileSync(jwksFile, 'utf8')).not.toContain('"d"');
  });

  it('loads the key it made before', async () => {
    const { jwksFile } = await localIssuer({ keyFile, issuer: ISSUER });
    const again = await localIssuer({ keyFile, issuer: ISSUER });
    const token = await again.mint(OFFICER);
    expect(await tokenVerifier({ jwksFile, issuer: ISSUER })(token)).toEqual(OFFICER);
  });
});

describe('a key file that holds no key', () => {
  it.each([
    ['empty', ''],
    ['cut', '{"kty":"EC","crv":"P-2'],
    ['of a public key', JSON.stringify({ kty: 'EC', crv: 'P-256', x: 'a', y: 'b', kid: 'k' })],
    ['of a key that is none', JSON.stringify({ kty: 'EC', crv: 'P-256', x: 'a', y: 'b', d: 'c', kid: 'k' })],
  ])('is refused by the local issuer, and left as it is: %s', async (_, text) => {
    const file = join(folder, 'no-key.json');
    writeFileSync(file, text);
    await expect(localIssuer({ keyFile: file, issuer: ISSUER })).rejects.toMatchObject({ code: 'KEY_UNREADABLE' });
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it.each(['', '{"kty":"EC"', '{}'])('is refused where heads and statements are signed: "%s"', async (text) => {
    const file = join(folder, 'no-signing-key.json');
    writeFileSync(file, text);
    await expect(signingKey(file)).rejects.toMatchObject({ code: 'KEY_UNREADABLE' });
  });
});
