import type { ToldPunch } from './gate-punch';

/** What a device calls the way of a punch: come and gone, out for a break and back, overtime begun and ended. */
const DIRECTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({ 0: '01', 1: '02', 2: '02', 3: '01', 4: '01', 5: '02' }),
);
/** How somebody was known, in the words of the real-name platform; of other ways nothing is said. */
const ATTEND_TYPES: ReadonlyMap<string, string> = new Map(Object.entries({ 4: '005', 15: '001' }));

/** Some senders name the table in a first line of its own, too. */
const NAMES_TABLE = /^TABLE=\w+$/i;

/**
 * The punches of an `ATTLOG`: a line each of number, moment, status, way of verifying, and more that says nothing here,
 * with tabs between. The moment is China's: a device has the time of its gate, and no zone.
 */
export const readAttlog = (body: string): readonly ToldPunch[] =>
  body.split(/\r?\n/).flatMap((text, index) => {
    if (text.trim() === '' || NAMES_TABLE.test(text.trim())) return [];
    const [userNumber = '', date = '', status = '', verified = ''] = text.split('\t').map((cell) => cell.trim());
    // A status that is none of a punch is no direction either, though 01 would be one.
    const direction = DIRECTIONS.get(status) ?? (status && `status ${status}`);
    const attendType = ATTEND_TYPES.get(verified) ?? '';
    return [{ line: index + 1, told: { userNumber, date, direction, attendType } }];
  });
