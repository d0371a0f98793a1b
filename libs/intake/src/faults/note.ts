import type { Text } from '@anxin/law';
import type { CellValue, NoteCode } from '../values/column';

/** What is odd about a value, and in which column. */
export type Note = {
  readonly column: string;
  readonly code: NoteCode;
  /** Of figures that do not agree: the one that is stated, and the one that comes out. */
  readonly stated?: CellValue;
  readonly reckoned?: CellValue;
  /** Where the sentence is known already. */
  readonly says?: Text;
};
