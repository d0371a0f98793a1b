import { FewTexts, Integers, Smallints, Timestamps } from '@anxin/service-kit';
import { asRole, freshDatabase } from '@anxin/testing';

const filled = <Value>(array: { add: (value: Value) => void; whole: () => Buffer }, values: readonly Value[]) => {
  for (const value of values) array.add(value);
  return array.whole();
};

/** Values as PostgreSQL understands them as an element of this type, each as a text. */
const understood = async (type: string, array: Buffer): Promise<readonly (string | null)[]> => {
  const fresh = await freshDatabase('workers');
  const { rows } = await asRole(fresh)('service', (client) =>
    client.query<{ texts: (string | null)[] }>(`SELECT $1::${type}[]::text[] AS texts`, [array]),
  );
  await fresh.drop();
  return rows[0]?.texts ?? [];
};

describe('an array in binary is the values that were added', () => {
  it('of small numbers and whole ones, to their ends', async () => {
    const [small, whole] = [
      [1, 2, -32_768, 32_767],
      [0, 7, -2_147_483_648, 2_147_483_647],
    ];
    expect(await understood('smallint', filled(new Smallints(), small))).toEqual(small.map(String));
    expect(await understood('integer', filled(new Integers(), whole))).toEqual(whole.map(String));
  });

  it('of moments before and after the one that PostgreSQL counts from', async () => {
    const moments = ['1999-12-31 23:59:59', '2000-01-01 00:00:00', '2000-01-01 01:11:35', '2026-01-31 06:30:01'];
    const array = filled(
      new Timestamps(),
      moments.map((moment) => Date.parse(`${moment.replace(' ', 'T')}Z`)),
    );
    expect(await understood('timestamp', array)).toEqual(moments);
  });

  it('of texts: empty, null, with signs that an array written out would escape', async () => {
    const texts = ['G1', '', undefined, 'NULL', 'a,"b"\\{}', '东门 1', 'G1'];
    expect(await understood('text', filled(new FewTexts(), texts))).toEqual(texts.map((text) => text ?? null));
  });

  it('of none, and of more than its first room holds', async () => {
    expect(await understood('integer', filled(new Integers(), []))).toEqual([]);
    const many = Array.from({ length: 10_000 }, (_, index) => index);
    expect(await understood('integer', filled(new Integers(), many))).toEqual(many.map(String));
  });
});
