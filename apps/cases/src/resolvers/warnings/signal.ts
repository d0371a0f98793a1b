import { readTyped, signals } from '@anxin/intake';
import { sourceInWords } from '@anxin/law';
import { connection, giveCommand, type PageArgs, present } from '@anxin/service-kit';
import { z } from 'zod';
import { feedsOn, signalErrors } from '../../domain/signal';
import {
  countSignals,
  signalOf,
  signalPage,
  type SignalPlace,
  type StoredSignal,
  talliedFeeds,
} from '../../store/warnings/read-signals';
import { signalId } from '../../store/warnings/signals';
import type { Context } from '../context';
import type { Resolvers } from '../schema.generated';

const place: z.ZodType<SignalPlace> = z.tuple([z.string(), z.string(), z.string()]);

/** What departments told of an enterprise. */
export const signalsOf = (args: PageArgs, creditCode: string, { reads }: Context) =>
  connection<StoredSignal, SignalPlace>(args, {
    key: place,
    keyOf: ({ period, source, indicator }) => [period, source, indicator],
    read: (after, limit) => signalPage(reads.rows, creditCode, { after, limit }),
    count: () => countSignals(reads.rows, creditCode),
  });

export const signalFeeds: Resolvers['Query']['signalFeeds'] = async (_, __, { app, reads }) => [
  ...feedsOn(await talliedFeeds(reads.rows), app.clock.today(), app.terms),
];

export const signalRestate: Resolvers['Mutation']['signalRestate'] = async (_, { input }, context, { fieldName }) => {
  const { app, reads } = context;
  const value = readTyped(signals, 'value', input.value) as string | undefined;
  if (value === undefined) throw signalErrors.VALUE_INVALID();
  const command = { type: 'RestateSignal', value, reason: input.reason, today: app.clock.today() } as const;
  await giveCommand(context, app.signal, { mutation: fieldName, id: signalId(input), input, command });
  return present(signalOf(reads.rows, input));
};

export const SignalFeed: Resolvers['SignalFeed'] = { title: ({ source }) => sourceInWords(source) };

export const Signal: Resolvers['Signal'] = {
  enterprise: ({ creditCode }) => ({ creditCode }),
};
