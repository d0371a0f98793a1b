import type { signals } from '@anxin/intake';
import { type ImportKind, importFacts, type JournalEntry, rowsIn } from '@anxin/service-kit';
import { subjectPlaces, subjectStream } from '../store/warnings/warning-store';
import { enterpriseStream, type OfEnterprise, type SignalTable } from '../store/warnings/signals';

/** What went in of an enterprise, in one entry. */
const recorded = (all: readonly { readonly of: OfEnterprise }[]): readonly JournalEntry[] => {
  const byCode = new Map<string, { readonly of: OfEnterprise; rows: number }>();
  for (const { of } of all) byCode.set(of.creditCode, { of, rows: (byCode.get(of.creditCode)?.rows ?? 0) + 1 });
  return [...byCode.values()].map(({ of: { creditCode, area }, rows }) => ({
    stream: enterpriseStream(creditCode),
    type: 'SignalsRecorded',
    place: { sector: null, area },
    payload: { creditCode, rows },
  }));
};

/** `signals.csv`: what other departments know of enterprises. Another value under a key is restated by a person, not here. */
export const signalsImport = (table: SignalTable): ImportKind<typeof signals> =>
  importFacts({
    facts: table,
    subjects: (tx, rows) =>
      subjectPlaces(
        rowsIn(tx),
        rows.map(({ creditCode }) => creditCode),
      ),
    streams: (known) => [...known.keys()].map(subjectStream),
    references: (_, __, known) =>
      Promise.resolve({
        knows: (___, creditCode) => known.get(creditCode)?.subject.kind === 'ENTERPRISE',
        of: ({ creditCode }) => {
          const found = known.get(creditCode);
          return found && { creditCode, area: found.place.area };
        },
      }),
    due: (facts) => facts.map(({ of }) => ({ subject: of.creditCode })),
    tell: recorded,
  });
