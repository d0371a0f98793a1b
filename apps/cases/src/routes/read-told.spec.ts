import type { Fault } from '@anxin/intake';
import { readTold, refusalOf, statusOf } from './read-told';

const read = (body: string | Buffer) => readTold(Buffer.from(body), 'HOTLINE_12345');
const refused = (code: string, details: object = {}) => expect.objectContaining({ code, details }) as unknown;

describe('what a platform tells', () => {
  it('is a row of its channel: text and numbers as cells, null as nothing', () => {
    expect(read('{"externalNo":"1","peopleCount":11,"amount":98600.5,"text":null}')).toEqual({
      channel: 'HOTLINE_12345',
      externalNo: '1',
      peopleCount: '11',
      amount: '98600.5',
    });
  });

  it('may hold fields that no column is for, whatever they hold', () => {
    const told = read('{"urgency":{"level":1},"__proto__":true,"tags":["a"]}');
    expect(Object.entries(told)).toEqual([
      ['urgency', '{"level":1}'],
      ['__proto__', 'true'],
      ['tags', '["a"]'],
      ['channel', 'HOTLINE_12345'],
    ]);
  });

  it.each([
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), refused('BODY_NOT_UTF8')],
    ['nothing', '', refused('BODY_NOT_JSON')],
    ['half an object', '{"externalNo":', refused('BODY_NOT_JSON')],
    ['a list', '[]', refused('BODY_NOT_JSON')],
    ['null', 'null', refused('BODY_NOT_JSON')],
    ['an object where text belongs', '{"text":{"a":1}}', refused('CLUE_VALUE_INVALID', { field: 'text' })],
    ['yes where a number belongs', '{"peopleCount":true}', refused('CLUE_VALUE_INVALID', { field: 'peopleCount' })],
    ['another channel', '{"channel":"VISIT"}', refused('CLUE_VALUE_INVALID', { field: 'channel' })],
  ])('is refused as %s', (_, body, fault) => expect(() => read(body)).toThrow(fault as Error));
});

describe('faults of a row', () => {
  const amount: Fault = { code: 'AMOUNT', column: 'amount', shown: '1.234' };
  const people: Fault = { code: 'CONTRADICTS', column: 'peopleCount', shown: '12', stands: '11 (clues.csv:2)' };

  it('are told with field and sentence, and not what others told before', () => {
    const told = refusalOf([amount, people]);
    expect(told.errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'CLUE_VALUE_INVALID', details: { field: 'amount', fault: 'AMOUNT' } },
      { code: 'CLUE_CONTRADICTS', details: { field: 'peopleCount' } },
    ]);
    expect(told.errors[0]?.message).toContain('“1.234”不是金额');
    expect(JSON.stringify(told)).not.toContain('11');
  });

  it('are a conflict where one contradicts', () => {
    expect([statusOf([amount]), statusOf([amount, people])]).toEqual([422, 409]);
  });
});
