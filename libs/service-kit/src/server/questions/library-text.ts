import { ApolloServerErrorCode } from '@apollo/server/errors';
import { inLanguage, type Language } from '../http/language';
import { WORDS } from './library-words';

/** What is said in Chinese of a message that the table does not know, by code; of all other codes the texts are ours. */
const BY_CODE: Readonly<Record<string, string>> = {
  [ApolloServerErrorCode.GRAPHQL_PARSE_FAILED]: '查询有语法错误，无法读取',
  [ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED]: '查询与接口结构不符',
  [ApolloServerErrorCode.BAD_USER_INPUT]: '变量或参数的值不符合要求',
  [ApolloServerErrorCode.BAD_REQUEST]: '请求的格式不符合要求',
  [ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE]: '无法确定要执行哪个操作',
};

/** Words beyond this are no name: what is matched stays short, whatever a caller sends. */
const MATCHED_AT_MOST = 2_000;
const HAN = /\p{Script=Han}/u;

/** A message of graphql-js or Apollo Server in Chinese; `undefined` where the table does not know it. */
export const chineseOf = (message: string): string | undefined => {
  if (message.length > MATCHED_AT_MOST) return undefined;
  for (const [said, chinese] of WORDS) {
    const found = said.exec(message);
    if (!found) continue;
    let isKnown = true;
    const text = chinese.replace(/\$(\d)|\{(\d)\}/g, (_, name: string | undefined, sentence: string) => {
      if (name !== undefined) return found[Number(name)] ?? '';
      const inner = chineseOf(found[Number(sentence)] ?? '');
      isKnown &&= inner !== undefined;
      return inner ?? '';
    });
    if (isKnown) return text;
  }
  return undefined;
};

/**
 * A message that a caller reads, in the language asked for: ours are written in both, those of the libraries in English
 * alone. The words of a protocol, such as `PersistedQueryNotFound`, are nobody's language: clients compare them.
 */
export const toldIn = (message: string, code: unknown, language: Language | undefined): string => {
  const byCode = BY_CODE[String(code)];
  if (byCode === undefined || HAN.test(message)) return inLanguage(message, language);
  if (language === 'en') return message;
  const chinese = chineseOf(message) ?? `${byCode}（${String(code)}）。`;
  return language === 'zh' ? chinese : `${chinese}${message}`;
};

type Refusal = { readonly errors?: readonly { readonly message: string; readonly extensions?: { code?: unknown } }[] };

/** The body of a refusal in the language asked for: Apollo Server writes some before it knows who asks. */
export const refusalIn = (body: string, language: Language | undefined): string => {
  const { errors, ...rest } = JSON.parse(body) as Refusal;
  if (!errors) return body;
  const told = errors.map((error) => ({ ...error, message: toldIn(error.message, error.extensions?.code, language) }));
  return JSON.stringify({ errors: told, ...rest });
};
