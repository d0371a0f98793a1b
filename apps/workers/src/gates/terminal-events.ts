import { DomainError } from '@anxin/domain-kit';
import { z } from 'zod';
import type { ToldPunch } from './gate-punch';

const NUMBER = z.union([z.string(), z.number()]).transform(String);

/** An event of a face terminal, as far as it says that somebody passed. */
const Passed = z.object({
  eventType: z.literal('AccessControllerEvent'),
  dateTime: z.string(),
  AccessControllerEvent: z.object({
    majorEventType: z.literal(5),
    subEventType: z.literal([1, 38, 75]),
    employeeNoString: NUMBER.refine((number) => number.trim() !== ''),
    attendanceStatus: z.string().optional(),
  }),
});

const Events = z.union([z.record(z.string(), z.unknown()).transform((event) => [event]), z.array(z.unknown())]);

const DIRECTIONS: ReadonlyMap<string, string> = new Map([
  ['checkIn', '01'],
  ['breakIn', '01'],
  ['overtimeIn', '01'],
  ['checkOut', '02'],
  ['breakOut', '02'],
  ['overtimeOut', '02'],
]);
/** By card and by face, in the words of the real-name platform; a fingerprint has none. */
const ATTEND_TYPES: Readonly<Record<number, string>> = { 1: '005', 75: '001' };

const notEvents = (): DomainError =>
  new DomainError(
    'BODY_NOT_JSON',
    '请求正文应为一个事件或事件数组（JSON） The body is an event or a list of events as JSON.',
  );

/** Reads JSON, throws `BODY_NOT_JSON`. */
const readJson = (body: string): unknown => {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    throw notEvents();
  }
};

/**
 * The punches among a terminal's events, one event or a list of them: an `AccessControllerEvent` by which somebody passed
 * (card, fingerprint or face). Heartbeats, doors and strangers are none. The line is the place in the list.
 * Throws `BODY_NOT_JSON`.
 */
export const readEvents = (body: string): readonly ToldPunch[] => {
  const events = Events.safeParse(readJson(body));
  if (!events.success) throw notEvents();
  return events.data.flatMap((event, index) => {
    const passed = Passed.safeParse(event);
    if (!passed.success) return [];
    const { dateTime: date, AccessControllerEvent: of } = passed.data;
    const { employeeNoString: userNumber, attendanceStatus: status = '', subEventType } = of;
    const direction = status === 'undefined' ? '' : (DIRECTIONS.get(status) ?? (status && `status ${status}`));
    const attendType = ATTEND_TYPES[subEventType] ?? '';
    return [{ line: index + 1, told: { userNumber, date, direction, attendType } }];
  });
};
