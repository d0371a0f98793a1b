import { createHash } from 'node:crypto';
import { callBacksDrawn } from '@anxin/contracts';
import type { PlainDate, PlainMonth } from '@anxin/domain-kit';
import { callBackShare, isUndetermined } from '@anxin/law';
import { append, applyCommands, type Kit, published, type Tx } from '@anxin/service-kit';
import { drawSample, seedOf } from '../domain/case';
import { aggregatesOf } from '../parts';
import { closedIn, monthsToDraw, saveSample } from '../store/clues/call-back-samples';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

type Drawing = { readonly month: PlainMonth; readonly today: PlainDate };

const drawMonth = async (tx: Tx, { month, today }: Drawing, kit: Pick<Kit, 'config' | 'vault' | 'areas'>) => {
  const { terms, case: aggregate } = aggregatesOf(kit);
  const shareIn10000 = callBackShare(today, terms);
  // Without a figure nothing is drawn yet.
  if (isUndetermined(shareIn10000)) return;
  const closed = await closedIn(tx, month);
  const seed = seedOf(month, closed, digest);
  const units = drawSample(closed, { seed, shareIn10000, digest });
  const sample = { month, seed, shareIn10000, units };
  await saveSample(tx, { ...sample, drawnOn: today });
  const cause = { actor: 'system', businessDay: today, cause: 'call-backs' };
  const commands = units
    .flatMap(({ drawn }) => drawn)
    .map((id) => ({ id, command: { type: 'DrawCallBack', month, seed, today } as const }));
  const { entries } = await applyCommands(tx, aggregate, commands, cause);
  const data = { ...sample, units: units.map((one) => ({ ...one, closed: [...one.closed], drawn: [...one.drawn] })) };
  const told = published(`call-backs:${month}`, { sector: null, area: null }, callBacksDrawn, data, ['CLU-06']);
  await append(tx, [told, ...entries], cause);
};

/** The sample of each month that is over and has none yet: drawn once, on the first day that comes after it. */
export const drawCallBacks = async (
  tx: Tx,
  today: PlainDate,
  kit: Pick<Kit, 'config' | 'vault' | 'areas'>,
): Promise<void> => {
  for (const month of await monthsToDraw(tx, today)) await drawMonth(tx, { month, today }, kit);
};
