import 'reflect-metadata';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { entityStore } from './entity-store';
import type { Rows } from './rows';

@Entity('fine')
class Fine {
  @PrimaryColumn({ type: 'text' }) code!: string;
  @Column({ type: 'date', name: 'due_on' }) dueOn!: string;
  @Column({ type: 'bigint', name: 'amount_fen', transformer: { from: BigInt, to: String } }) amountFen!: bigint;
}

it('reads rows by their key, each column as its entity says: days as text, values by their transformer', async () => {
  const asked: unknown[] = [];
  const rows = ((sql: string, parameters: readonly unknown[]) => {
    asked.push(sql, parameters);
    return Promise.resolve([{ code: 'F1', dueOn: '2026-03-01', amountFen: '900' }]);
  }) as Rows;
  const found = await entityStore(Fine).byKey(rows, ['F1', 'F2']);
  expect([...found]).toEqual([['F1', { code: 'F1', dueOn: '2026-03-01', amountFen: 900n }]]);
  expect(asked).toEqual([
    'SELECT "code" AS "code", "due_on"::text AS "dueOn", "amount_fen" AS "amountFen" FROM "fine" WHERE "code" = ANY($1)',
    [['F1', 'F2']],
  ]);
});

it('is made of entities alone', () => {
  class Stranger {}
  expect(() => entityStore(Stranger)).toThrow('Stranger is no entity with a primary column');
});
