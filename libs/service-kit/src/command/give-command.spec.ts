import { DomainError, plainDate } from '@anxin/domain-kit';
import type { DataSource } from 'typeorm';
import type { Actor, Role } from '@anxin/identity';
import type { ScopedReads } from '../database/scoped-reads';
import type { Aggregate } from './aggregate';
import { giveCommand } from './give-command';

type Open = { readonly type: 'Open' };
type Lamp = { readonly isLit: boolean };

/** A lamp that the office may light, if it is one of those it sees. */
const lamp: Aggregate<Lamp, Open, { readonly type: 'Lit' }> = {
  name: 'lamp',
  initial: { isLit: false },
  statuses: ['DARK', 'LIT'],
  statusOf: ({ isLit }) => (isLit ? 'LIT' : 'DARK'),
  allowed: { Open: ['DARK'] },
  refuse: () => new DomainError('LAMP_LIT', 'It is lit.'),
  decide: () => [{ type: 'Lit' }],
  evolve: () => ({ isLit: true }),
  givenBy: { Open: ['OFFICE'] },
  isVisible: (_, id) => Promise.resolve(id === 'near'),
  unknown: (id) => new DomainError('LAMP_UNKNOWN', 'There is no such lamp.', { id }),
  load: () => Promise.resolve(new Map()),
  save: () => Promise.resolve(),
  tell: () => [],
};

const giving = async (role: Role, id: string) => {
  const touched: string[] = [];
  const app = {
    database: { transaction: () => Promise.reject(new Error(`the database was asked ${touched.push('database')}`)) },
    vault: { fingerprint: (text: string) => text },
    clock: { today: () => plainDate('2026-03-01') },
    evaluateUnlessImporting: () => Promise.resolve(),
  };
  const actor: Actor = { id: 'officer-7', role };
  const giver = {
    app: { ...app, database: app.database as unknown as DataSource },
    actor,
    reads: { rows: () => Promise.resolve([]), close: () => Promise.resolve() } as unknown as ScopedReads,
    loaders: {},
    seen: { began: performance.now() },
    cut: new AbortController().signal,
  };
  const given = {
    mutation: 'lampOpen',
    id,
    input: { idempotencyKey: 'k', note: '13800000000' },
    command: { type: 'Open' },
  };
  const refusal = await giveCommand(giver, lamp, given as never).catch((fault: unknown) => fault);
  return { refusal, touched };
};

describe('a command that its giver may not give', () => {
  it('is refused to a role that the table does not name, before anything is read or changed', async () => {
    const { refusal, touched } = await giving('CONTRACTOR', 'near');
    expect(refusal).toMatchObject({ code: 'FORBIDDEN' });
    expect(touched).toEqual([]);
  });

  it('on what is out of scope is refused as if it were not there', async () => {
    const { refusal, touched } = await giving('OFFICE', 'far');
    expect(refusal).toMatchObject({ code: 'LAMP_UNKNOWN' });
    expect(touched).toEqual([]);
  });
});
