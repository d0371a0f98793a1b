import { generateKeyPairSync } from 'node:crypto';
import { chained, GENESIS, type SignedHead, signHead, type SealedRow, type StoredRow } from '@anxin/evidence';
import { sealedPayload } from '@anxin/service-kit';

/** A whole chain of a service's journal. */
export const chainOf = (length: number): StoredRow[] => {
  const rows: StoredRow[] = [];
  for (let position = 1; position <= length; position++) {
    const { salt, payload, digest } = sealedPayload({ n: position });
    const row: SealedRow = {
      position,
      keySeq: null,
      stream: `project:${position % 3}`,
      version: Math.ceil(position / 3),
      type: 'ImportEnded',
      contract: null,
      contractVersion: null,
      key: null,
      sector: null,
      area: null,
      businessDay: '2026-01-20',
      recordedAt: '2026-01-20T01:02:03.004Z',
      actor: 'office-1',
      cause: null,
      rules: [],
      payloadDigest: digest,
    };
    rows.push({ ...row, salt, payload, hash: chained(rows.at(-1)?.hash ?? GENESIS, row) });
  }
  return rows;
};

/** Whoever signs heads: its public key, and a signature under a row. */
export const signer = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const head = ({ position, hash }: StoredRow): SignedHead => ({
    service: 'projects',
    position,
    hash,
    businessDay: '2026-01-20',
    signedAt: '2026-01-20T01:02:03.004Z',
  });
  return {
    key: publicKey.export({ format: 'jwk' }),
    sign: (row: StoredRow, service = 'projects') =>
      signHead({ ...head(row), service }, privateKey.export({ format: 'jwk' })),
  };
};
