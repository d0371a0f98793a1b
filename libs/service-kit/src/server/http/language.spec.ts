import { inLanguage, languageAsked } from './language';

it.each`
  header                       | language
  ${undefined}                 | ${undefined}
  ${'*'}                       | ${undefined}
  ${'fr'}                      | ${undefined}
  ${'zh-CN,zh;q=0.9,en;q=0.8'} | ${'zh'}
  ${'en-GB, en'}               | ${'en'}
  ${'en;q=0.1, zh'}            | ${'zh'}
  ${'fr, en;q=0.8, zh;q=0.2'}  | ${'en'}
  ${'en;q=0'}                  | ${undefined}
`('$header asks for $language', ({ header, language }) => {
  expect(languageAsked(header as string)).toBe(language);
});

it.each`
  sentence                                                      | zh                                       | en
  ${'没有这个项目 There is no such project.'}                   | ${'没有这个项目'}                        | ${'There is no such project.'}
  ${'每页至多 100 条。A page has at most 100 entries.'}         | ${'每页至多 100 条。'}                   | ${'A page has at most 100 entries.'}
  ${'请求正文应为 UTF-8 编码。The body of a request is UTF-8.'} | ${'请求正文应为 UTF-8 编码。'}           | ${'The body of a request is UTF-8.'}
  ${'文本不能含空字符（NUL） A text holds no NUL character.'}   | ${'文本不能含空字符（NUL）'}             | ${'A text holds no NUL character.'}
  ${'请求中没有 query。The request names no query.'}            | ${'请求中没有 query。'}                  | ${'The request names no query.'}
  ${'Cannot query field "a" on type "B".'}                      | ${'Cannot query field "a" on type "B".'} | ${'Cannot query field "a" on type "B".'}
  ${'PersistedQueryNotFound'}                                   | ${'PersistedQueryNotFound'}              | ${'PersistedQueryNotFound'}
`('$sentence is told in one language, and told again it stays', ({ sentence, zh, en }) => {
  const said = (['zh', 'en', undefined] as const).map((language) => inLanguage(sentence as string, language));
  expect(said).toEqual([zh, en, sentence]);
  expect([inLanguage(zh as string, 'zh'), inLanguage(en as string, 'en')]).toEqual([zh, en]);
});
