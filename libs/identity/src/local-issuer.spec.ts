import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompactSign, compactVerify, importJWK } from 'jose';
import type { Actor } from './actor';
import { localIssuer, retireIssuerKeys, rotateIssuer } from './local-issuer';
import { publicFile, publishedKeys, retireSigningKeys, rotateSigningKey, signingKey } from './signing-key';
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

describe('keys that are changed', () => {
  it('tokens of the old and the new one hold, for one who checked before the change and reads the file as it goes', async () => {
    const [file, issuer] = [join(folder, 'rotated.json'), ISSUER];
    const first = await localIssuer({ keyFile: file, issuer });
    const verify = tokenVerifier({ jwksFile: first.jwksFile, issuer });
    const old = await first.mint(OFFICER);
    let [asked, isOver] = [0, false];
    const asking = (async () => {
      // Each another token: one that was proven is remembered.
      for (; !isOver; asked++) expect(await verify(await first.mint(OFFICER))).toEqual(OFFICER);
    })();
    await rotateIssuer(file);
    const second = await localIssuer({ keyFile: file, issuer });
    expect(await verify(await second.mint(OFFICER))).toEqual(OFFICER);
    isOver = true;
    await asking;
    expect(asked).toBeGreaterThan(0);
    expect(await verify(old)).toEqual(OFFICER);
    await second.accounts.put(OFFICER);
    expect(await verify(await second.refresh(old))).toEqual(OFFICER);
    await retireIssuerKeys(file);
    const after = tokenVerifier({ jwksFile: first.jwksFile, issuer });
    await expect(after(old)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await after(await second.mint(OFFICER))).toEqual(OFFICER);
  });

  it('what the old and the new one signed is proved, until the old one is taken back', async () => {
    const file = join(folder, 'signs.json');
    const proves = async (jws: string): Promise<boolean> => {
      const keys = await publishedKeys(readFileSync(publicFile(file), 'utf8'));
      const tries = keys.map(async (key) => compactVerify(jws, await importJWK(key, 'ES256')));
      return Promise.any(tries).then(
        () => true,
        () => false,
      );
    };
    const sign = async (): Promise<string> =>
      new CompactSign(Buffer.from('said'))
        .setProtectedHeader({ alg: 'ES256' })
        .sign(await importJWK(await signingKey(file), 'ES256'));
    const old = await sign();
    await rotateSigningKey(file);
    const fresh = await sign();
    expect([await proves(old), await proves(fresh)]).toEqual([true, true]);
    expect(readFileSync(publicFile(file), 'utf8')).not.toContain('"d"');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await retireSigningKeys(file);
    expect([await proves(old), await proves(fresh)]).toEqual([false, true]);
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
