import { type Aggregate, areasWithin, connection, nodesOf, type PageArgs, present } from '@anxin/service-kit';
import { z } from 'zod';
import type { Register } from '../../domain/registers';
import {
  countRegister,
  type ListedEntry,
  type RegisterFilter,
  type RegisterKey,
  registerPage,
} from '../../store/registers/read-registers';
import { isOf, type RegisterRow } from '../../store/registers/register-store';
import type { Context } from '../context';

/** An entry of one register by its code; null where there is none in it. */
export const entryOf = async <Name extends Register>(
  register: Name,
  code: string | null | undefined,
  { loaders }: Pick<Context, 'loaders'>,
): Promise<RegisterRow<Name> | null> => {
  const row = code ? await loaders.registerEntry.load(code) : null;
  return row && isOf(register)(row) ? row : null;
};

const key: z.ZodType<RegisterKey> = z.tuple([z.iso.date(), z.string()]);

type Asked = Omit<RegisterFilter, 'areas'> & { readonly area?: string | null | undefined };

/** A list of a register: codes are paged, and what is asked of them is loaded together. */
export const entryConnection = async <Name extends Register>(
  register: Name,
  args: PageArgs,
  asked: Asked | null | undefined,
  context: Context,
) => {
  const { app, reads } = context;
  const { area, ...others } = asked ?? {};
  const filter = { ...others, areas: area ? await areasWithin(app, [area], app.clock.today()) : null };
  const page = await connection<ListedEntry, RegisterKey>(args, {
    key,
    keyOf: ({ day, code }) => [day, code],
    read: (after, limit) => registerPage(reads.rows, register, filter, { after, limit }),
    count: () => countRegister(reads.rows, register, filter),
  });
  return nodesOf(page, ({ code }) => present(entryOf(register, code, context)));
};

/** What mutations of a register give their commands to, and read afterwards. */
export const targetOf =
  <Name extends Register, State, Given extends { readonly type: string }, Event>(
    register: Name,
    aggregateOf: (app: Context['app']) => Aggregate<State, Given, Event>,
  ) =>
  (context: Context) => ({
    aggregate: aggregateOf(context.app),
    loader: { load: (code: string) => entryOf(register, code, context) },
  });
