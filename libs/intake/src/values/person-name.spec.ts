import { normalisePersonName } from './person-name';

describe('the name of a person', () => {
  it.each`
    written               | name               | why
    ${'张三'}             | ${'张三'}          | ${'as it is'}
    ${'张 三'}            | ${'张三'}          | ${'a blank between Chinese characters'}
    ${'张　三'}           | ${'张三'}          | ${'a Chinese blank'}
    ${'张\u00a0\t 三 丰'} | ${'张三丰'}        | ${'blanks of any kind'}
    ${'𠮷 田'}            | ${'𠮷田'}          | ${'a rare character beside the blank'}
    ${'买买提·吐尔逊'}    | ${'买买提·吐尔逊'} | ${'the dot'}
    ${'买买提•吐尔逊'}    | ${'买买提·吐尔逊'} | ${'a bullet'}
    ${'买买提‧吐尔逊'}    | ${'买买提·吐尔逊'} | ${'a hyphenation point'}
    ${'买买提∙吐尔逊'}    | ${'买买提·吐尔逊'} | ${'a bullet operator'}
    ${'买买提⋅吐尔逊'}    | ${'买买提·吐尔逊'} | ${'a dot operator'}
    ${'买买提・吐尔逊'}   | ${'买买提·吐尔逊'} | ${'a katakana dot'}
    ${'买买提･吐尔逊'}    | ${'买买提·吐尔逊'} | ${'a narrow katakana dot'}
    ${'买买提.吐尔逊'}    | ${'买买提·吐尔逊'} | ${'a full stop between Chinese characters'}
    ${'买买提．吐尔逊'}   | ${'买买提·吐尔逊'} | ${'a wide full stop between Chinese characters'}
    ${'甲.乙.丙'}         | ${'甲·乙·丙'}      | ${'two dots'}
    ${'John Q. Smith'}    | ${'John Q. Smith'} | ${'blanks and stops of Latin names stay'}
    ${'Ａ．Ｂ 张'}        | ${'Ａ．Ｂ 张'}     | ${'full-width letters and stops stay'}
    ${'张 San'}           | ${'张 San'}        | ${'a blank beside a letter stays'}
    ${'张三.'}            | ${'张三.'}         | ${'a stop at the end stays'}
    ${'张三（大）'}       | ${'张三（大）'}    | ${'brackets stay'}
  `('"$written" is "$name": $why', ({ written, name }) => {
    expect(normalisePersonName(written)).toBe(name);
  });
});
