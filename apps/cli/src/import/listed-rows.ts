import { type Place, placeName, type Refusal } from '@anxin/answer';
import { jsonIn } from '@anxin/domain-kit';
import { FAULT_CODES, NOTE_CODES } from '@anxin/intake';
import { z } from 'zod';
import { call, type Service, unreachable } from '../services/service';
import { linesOf } from './lines';

const says = z.object({ zh: z.string(), en: z.string() });
const place = { sheet: z.string(), line: z.int() };
const listed = z.union([
  z.object({
    ...place,
    faults: z.array(z.object({ code: z.enum(FAULT_CODES), column: z.string(), shown: z.string(), says })),
  }),
  z.object({ ...place, notes: z.array(z.object({ code: z.enum(NOTE_CODES), column: z.string(), says })) }),
]);

type SaidNote = {
  readonly column: string;
  readonly code: (typeof NOTE_CODES)[number];
  readonly says: z.output<typeof says>;
};

/** A row as a service lists it: refused, or gone in with notes. */
export type ListedRow = Refusal | { readonly place: Place; readonly notes: readonly SaidNote[] };

/**
 * What a service lists of an import, as it comes: refused rows, then rows with notes.
 * @param list where, as its report says
 */
export async function* listedRows(service: Service, list: string, file: string): AsyncGenerator<ListedRow> {
  const { body } = await call(service, list, { method: 'GET' });
  try {
    for await (const line of linesOf(body)) {
      const { sheet, line: at, ...row } = listed.parse(jsonIn(line));
      yield { place: { file: placeName(file, sheet), line: at }, ...row };
    }
  } catch (fault) {
    throw unreachable(service, fault);
  }
}
