import { type Fen, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import type { Text } from '@anxin/law';

/** How sure a reading is: the words say it in so many words, almost surely mean it, or may mean it. */
export const CONFIDENCES = ['STATED', 'LIKELY', 'POSSIBLE'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What a reading says. */
export type Value =
  | { readonly of: 'PROJECT' | 'EMPLOYER'; readonly code?: string | undefined; readonly name?: string | undefined }
  | { readonly of: 'PEOPLE'; readonly people: number }
  | { readonly of: 'AMOUNT'; readonly amountFen: Fen }
  | { readonly of: 'PERIOD'; readonly from: PlainMonth; readonly to: PlainMonth };

/** What a rule reads in the words of a clue: shown to whoever handles it, who takes it over or does not. */
export type Reading = Value & {
  readonly confidence: Confidence;
  /** The rule by which it is read, in words. */
  readonly rule: Text;
  /** The words that it is read from. */
  readonly quote: string;
};

/** The words of a clue, and the day they came in, from which months without a year are counted. */
export type Words = { readonly words: string; readonly receivedOn: PlainDate };
