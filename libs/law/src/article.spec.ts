import { articleInWords } from './article';

describe('articles in words', () => {
  it.each`
    article           | zh                                      | en
    ${'1'}            | ${'第一条'}                             | ${'art. 1'}
    ${'10'}           | ${'第十条'}                             | ${'art. 10'}
    ${'276-1'}        | ${'第二百七十六条之一'}                 | ${'art. 276-1'}
    ${'14'}           | ${'第十四条'}                           | ${'art. 14'}
    ${'20'}           | ${'第二十条'}                           | ${'art. 20'}
    ${'24(2), 29(1)'} | ${'第二十四条第二款、第二十九条第一款'} | ${'arts. 24(2), 29(1)'}
    ${'100'}          | ${'第一百条'}                           | ${'art. 100'}
    ${'105'}          | ${'第一百零五条'}                       | ${'art. 105'}
    ${'113'}          | ${'第一百一十三条'}                     | ${'art. 113'}
    ${'201, 202'}     | ${'第二百零一条、第二百零二条'}         | ${'arts. 201, 202'}
    ${''}             | ${''}                                   | ${''}
  `('$article is $zh', ({ article, zh, en }) => {
    expect(articleInWords(article)).toEqual({ zh, en });
  });

  it.each(['WRN2', '6; ACC-27', '–', '27 (2)'])('%s is no article', (article) => {
    expect(() => articleInWords(article)).toThrow('is not an article');
  });
});
