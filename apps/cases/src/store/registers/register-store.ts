import { entityStore } from '@anxin/service-kit';
import type { Register, Registers } from '../../domain/registers';
import { RegisterEntity } from './register-entity';

export const registerStore = entityStore<RegisterEntity>(RegisterEntity);

/** A row of one register. */
export type RegisterRow<Name extends Register> = Omit<RegisterEntity, 'register' | 'stage' | 'entry'> & {
  readonly register: Name;
  readonly stage: Registers[Name]['stage'];
  readonly entry: Registers[Name]['entry'];
};

export const isOf =
  <Name extends Register>(register: Name) =>
  (row: RegisterEntity | RegisterRow<Name>): row is RegisterRow<Name> =>
    row.register === register;

/** Whoever changes it locks it; its deadlines and its history have this name as well. */
export const registerStream = (register: Register, code: string): string =>
  `${register.toLowerCase().replace('_', '-')}:${code}`;
