import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, SignJWT } from 'jose';
import type { Actor } from './actor';
import { type LocalIssuer, localIssuer } from './local-issuer';
import { byIssuer, DEMONSTRATION_SECONDS, type TokenVerifier, tokenVerifier } from './token';

const ISSUER = 'https://identity.example';
const folder = mkdtempSync(join(tmpdir(), 'anxin-token-'));
const keyFile = join(folder, 'issuer.json');
afterAll(() => rmSync(folder, { recursive: true }));

const now = () => Math.floor(Date.now() / 1000);
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

let issuer: LocalIssuer;
let verify: TokenVerifier;
let jwk: { kid: string };
beforeAll(async () => {
  issuer = await localIssuer({ keyFile, issuer: ISSUER });
  verify = tokenVerifier({ jwksFile: issuer.jwksFile, issuer: ISSUER });
  jwk = JSON.parse(readFileSync(keyFile, 'utf8')) as { kid: string };
});

const OFFICER: Actor = { id: 'u1', name: '王主任', role: 'OFFICE' };
const good = () => ({ sub: 'u1', role: 'OFFICE', iss: ISSUER, aud: 'anxin', iat: now(), exp: now() + 60 });

const sign = async (claims: object, key?: KeyObject) => {
  const { importJWK } = await import('jose');
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'ES256', kid: jwk.kid })
    .sign(key ?? (await importJWK(jwk, 'ES256')));
};

describe('a token', () => {
  it.each<Actor>([
    OFFICER,
    { id: 'd', role: 'DEPARTMENT', sectors: ['HOUSING'] },
    { id: 't', role: 'TOWN', areas: ['330000101'] },
    { id: 'c', role: 'CONTRACTOR', enterprises: ['91330000X'] },
    { id: 'w', role: 'WORKER', person: 'p-1' },
    { id: 'd2', role: 'DEPARTMENT', sectors: ['HOUSING', 'WATER'] },
    { id: 't2', role: 'TOWN', areas: ['330000101', '330000102'] },
    { id: 'c2', role: 'CONTRACTOR', enterprises: ['91330000X', '91330000Y'] },
  ])('of the role $role carries its actor', async (actor) => {
    expect(await verify(await issuer.mint(actor))).toEqual(actor);
  });

  it('carries no scope but that of its role', async () => {
    const actor = await verify(await issuer.mint({ id: 'd', role: 'DEPARTMENT', sectors: ['WATER'], areas: ['33'] }));
    expect(actor).toEqual({ id: 'd', role: 'DEPARTMENT', sectors: ['WATER'] });
  });

  it.each([
    ['expired', () => ({ ...good(), exp: now() - 60 })],
    ['without an end', () => ({ ...good(), exp: undefined })],
    ['not valid yet', () => ({ ...good(), nbf: now() + 60 })],
    ['for another audience', () => ({ ...good(), aud: 'elsewhere' })],
    ['without an audience', () => ({ ...good(), aud: undefined })],
    ['of another issuer', () => ({ ...good(), iss: 'https://else.example' })],
    ['without a subject', () => ({ ...good(), sub: undefined })],
    ['of no role', () => ({ ...good(), role: undefined })],
    ['of an unknown role', () => ({ ...good(), role: 'ADMIN' })],
    ['that claims to be the public', () => ({ ...good(), role: 'PUBLIC' })],
    ['of a department without a sector', () => ({ ...good(), role: 'DEPARTMENT' })],
    ['of a town without an area', () => ({ ...good(), role: 'TOWN', sectors: ['HOUSING'] })],
    ['of a contractor without an enterprise', () => ({ ...good(), role: 'CONTRACTOR' })],
    ['of a town whose areas are a text', () => ({ ...good(), role: 'TOWN', areas: '330000101,330000102' })],
    ['of a town without any area', () => ({ ...good(), role: 'TOWN', areas: [] })],
    ['that says not when it was issued', () => ({ ...good(), iat: undefined })],
    ['that is to live longer than a quarter of an hour', () => ({ ...good(), exp: now() + 15 * 60 + 1 })],
    ['of a worker without a person', () => ({ ...good(), role: 'WORKER', person: '' })],
  ])('%s is refused', async (_name, claims) => {
    await expect(verify(await sign(claims()))).rejects.toMatchObject({ code: 'UNAUTHENTICATED', details: {} });
  });

  it('issued in the future is refused as by clocks that differ: a service that is behind tells it from a bad token', async () => {
    const ahead = { ...good(), iat: now() + 60, exp: now() + 120 };
    const details = { callerAheadSeconds: expect.stringMatching(/^(59|60)$/) as string };
    await expect(verify(await sign(ahead))).rejects.toMatchObject({ code: 'CLOCKS_APART', details });
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    await expect(verify(await sign(ahead, privateKey))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('signed with another key is refused', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    await expect(verify(await sign(good(), privateKey))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('without a signature is refused', async () => {
    const token = `${part({ alg: 'none' })}.${part(good())}.`;
    await expect(verify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('signed by HMAC with the public key as its secret is refused', async () => {
    const head = `${part({ alg: 'HS256', kid: jwk.kid })}.${part(good())}`;
    const secret = readFileSync(issuer.jwksFile);
    const token = `${head}.${createHmac('sha256', secret).update(head).digest('base64url')}`;
    await expect(verify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it.each(['', 'x', 'a.b.c', '..'])('that is none (%p) is refused, and not repeated', async (token) => {
    const refusal = await verify(token).then(String, (error: Error) => error);
    expect(refusal).toMatchObject({ code: 'UNAUTHENTICATED' });
    if (token.length > 2) expect(String(refusal)).not.toContain(token);
  });
});

describe('a token proven before', () => {
  it.each`
    seconds | accepted
    ${1}    | ${true}
    ${29}   | ${true}
    ${40}   | ${false}
  `('$seconds s into its life of 30 s is accepted: $accepted', async ({ seconds, accepted }) => {
    let time = Date.now();
    const verifier = tokenVerifier({ jwksFile: issuer.jwksFile, issuer: ISSUER }, { now: () => time });
    const token = await issuer.mint(OFFICER, 30);
    await verifier(token);
    time += Number(seconds) * 1000;
    expect(verifier.hasEnded(token)).toBe(!accepted);
    if (accepted) expect(await verifier(token)).toEqual(OFFICER);
    else await expect(verifier(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is not taken for one that differs in its last letters', async () => {
    const token = await issuer.mint(OFFICER);
    await verify(token);
    const forged = `${token.slice(0, -8)}${token.endsWith('AAAA') ? 'BBBBBBBB' : 'AAAAAAAA'}`;
    await expect(verify(forged)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('a token’s life', () => {
  it('is a quarter of an hour, and a day where tokens are printed for a demonstration', async () => {
    const rules = { lifeSeconds: DEMONSTRATION_SECONDS };
    const demonstration = tokenVerifier({ jwksFile: issuer.jwksFile, issuer: ISSUER }, rules);
    const aDay = await issuer.mint(OFFICER, DEMONSTRATION_SECONDS);
    expect(await demonstration(aDay)).toEqual(OFFICER);
    await expect(verify(aDay)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(demonstration(await issuer.mint(OFFICER, DEMONSTRATION_SECONDS + 1))).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    expect(await verify(await issuer.mint(OFFICER))).toEqual(OFFICER);
  });
});

describe('a revoked token', () => {
  it('is refused at once, also one proven before, and no other', async () => {
    const revoked = new Set<string>();
    const rules = { isRevoked: ({ account }: { account: string }) => revoked.has(account) };
    const verifier = tokenVerifier({ jwksFile: issuer.jwksFile, issuer: ISSUER }, rules);
    const [own, other] = [await issuer.mint(OFFICER), await issuer.mint({ id: 'u2', role: 'OFFICE' })];
    await verifier(own);
    expect(verifier.hasEnded(own)).toBe(false);
    revoked.add('u1');
    expect([own, other].map(verifier.hasEnded)).toEqual([true, false]);
    await expect(verifier(own)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await verifier(other)).toMatchObject({ id: 'u2' });
  });
});

describe('a refresh', () => {
  const town = (areas: string[]): Actor => ({ id: 'town-7', role: 'TOWN', areas });

  it('gives a token with the role and scope that the account has by now', async () => {
    await issuer.accounts.put(town(['330000101']));
    const token = await issuer.mint(town(['330000101']));
    await issuer.accounts.put(town(['330000102', '330000103']));
    expect(await verify(await issuer.refresh(token))).toEqual(town(['330000102', '330000103']));
  });

  it('is given for a token that has just ended, and not to an account that was withdrawn or never was', async () => {
    await issuer.accounts.put(town(['330000101']));
    const ended = await issuer.mint(town(['330000101']), -60);
    await expect(verify(ended)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const token = await issuer.refresh(ended);
    expect(await verify(token)).toEqual(town(['330000101']));
    await issuer.accounts.withdraw('town-7');
    await expect(issuer.refresh(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(issuer.refresh(await issuer.mint(OFFICER))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is no way to stay for ever: after a day one logs in again', async () => {
    await issuer.accounts.put(town(['330000101']));
    const claims = { ...good(), sub: 'town-7', role: 'TOWN', areas: ['330000101'] };
    const since = (seconds: number) => sign({ ...claims, auth_time: now() - seconds });
    expect(await verify(await issuer.refresh(await since(86_000)))).toEqual(town(['330000101']));
    await expect(issuer.refresh(await since(86_500))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is not given for a forged token', async () => {
    await issuer.accounts.put(town(['330000101']));
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const forged = await sign({ ...good(), sub: 'town-7', auth_time: now() }, privateKey);
    await expect(issuer.refresh(forged)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('keys at an address', () => {
  it('are fetched, and their absence is not the fault of the caller', async () => {
    const jwks = readFileSync(issuer.jwksFile);
    const server = createServer((_request, response) => response.end(jwks));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
    const token = await issuer.mint(OFFICER);
    expect(await tokenVerifier({ jwksUrl, issuer: ISSUER })(token)).toEqual(OFFICER);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    const refused = tokenVerifier({ jwksUrl, issuer: ISSUER })(token);
    await expect(refused).rejects.toMatchObject({ code: 'IDENTITY_UNAVAILABLE' });
  });

  it('in a file that is none stop the start', () => {
    const jwksFile = join(folder, 'none.json');
    writeFileSync(jwksFile, '{}');
    expect(() => tokenVerifier({ jwksFile, issuer: ISSUER })).toThrow();
  });

  it('of another curve or use are not taken', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const jwksFile = join(folder, 'rsa.json');
    writeFileSync(jwksFile, JSON.stringify({ keys: [await exportJWK(publicKey)] }));
    const token = await new SignJWT(good()).setProtectedHeader({ alg: 'RS256' }).sign(privateKey);
    await expect(tokenVerifier({ jwksFile, issuer: ISSUER })(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('a second issuer', () => {
  const WORKER: Actor = { id: 'worker:p', role: 'WORKER', person: 'p' };
  const second = async () => {
    const own = await localIssuer({ keyFile: join(folder, 'second.json'), issuer: 'second' });
    const { keys } = JSON.parse(readFileSync(own.jwksFile, 'utf8')) as { keys: [] };
    const rules = { roles: ['WORKER'] } as const;
    const verifyOwn = tokenVerifier({ jwks: { keys }, issuer: 'second' }, rules);
    const both = byIssuer(new Map([[ISSUER, verify] as const, ['second', verifyOwn] as const]));
    return { own, both };
  };

  it('is held to its own keys and roles, and takes nothing from the first', async () => {
    const { own, both } = await second();
    expect(await both(await own.mint(WORKER))).toEqual(WORKER);
    expect(await both(await issuer.mint(OFFICER))).toEqual(OFFICER);
    await expect(both(await own.mint(OFFICER))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const forged = await sign({ ...good(), role: 'WORKER', person: 'p', iss: 'second' });
    await expect(both(forged)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is one of those that are named: a third is refused, and what is no token', async () => {
    const { own, both } = await second();
    for (const token of [await sign({ ...good(), iss: 'third' }), 'a.b.c', '']) {
      await expect(both(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(both.hasEnded(token)).toBe(true);
    }
    expect(both.hasEnded(await own.mint(WORKER))).toBe(false);
  });
});
