import { comparableName, isUnclearName, namesCompared } from './comparable-name';
import { countyBook } from '../parameters/county.fixture';

describe('names as they are compared', () => {
  it.each`
    one                | other                  | why
    ${'买买提·吐尔逊'} | ${'买买提吐尔逊'}      | ${'without the dot'}
    ${'买买提·吐尔逊'} | ${'买买提。吐尔逊'}    | ${'a full stop for it'}
    ${'买买提•吐尔逊'} | ${'买买提．吐尔逊'}    | ${'any of its look-alikes'}
    ${'张 三'}         | ${'张　三'}            | ${'blanks of either width'}
    ${'⽅⽟'}          | ${'方玉'}              | ${'radicals as a PDF writes them'}
    ${'NGUYEN VAN AN'} | ${'ＮＧＵＹＥＮVANAN'} | ${'full width'}
  `('$one and $other are the same: $why', ({ one, other }) => {
    expect(comparableName(one)).toBe(comparableName(other));
  });

  it.each([
    ['张三', '张三丰'],
    ['李四', '李泗'],
  ])('%s and %s are not', (one, other) => {
    expect(comparableName(one)).not.toBe(comparableName(other));
  });

  it.each([undefined, '张?', '张？', '张*', '张＊', '张\uFFFD', '张\uE000', '张yan', 'ZHANG', '张ｙ'])(
    '%s cannot be compared',
    (name) => {
      expect(isUnclearName(name)).toBe(true);
    },
  );

  it.each(['张三', '买买提·吐尔逊', '㐂吉', '𠮷田', '⽅'])('%s can', (name) => {
    expect(isUnclearName(name)).toBe(false);
  });

  it.each`
    workerName         | payeeName           | is
    ${'买买提·吐尔逊'} | ${'买买提。吐尔逊'} | ${'SAME'}
    ${'NGUYEN VAN AN'} | ${'NGUYENVANAN'}    | ${'SAME'}
    ${'方玉'}          | ${'方?'}            | ${'UNCLEAR'}
    ${'方玉'}          | ${undefined}        | ${'UNCLEAR'}
    ${'方玉'}          | ${'方圆'}           | ${'DIFFERENT'}
  `('$payeeName against $workerName: $is', ({ is, ...names }) => {
    expect(namesCompared.decide(namesCompared.facts.parse(names), countyBook())).toBe(is);
  });
});
