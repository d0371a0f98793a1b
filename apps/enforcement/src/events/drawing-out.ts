import type { JournalEntry } from '@anxin/service-kit';
import type { DrawingEvent, KnownDrawing } from '../domain/drawing';
import { drawingStream } from '../store/funds/drawing-store';
import { placeOfCheck } from '../store/checks/inspection-row';

/** What the journal keeps of an event; that money left is told by the fund. */
export const tellDrawing = ({ drawing }: KnownDrawing, event: DrawingEvent): readonly JournalEntry[] => {
  const { type, ...payload } = event;
  return [{ stream: drawingStream(drawing.code), type, place: placeOfCheck(drawing), payload, rules: [] }];
};
