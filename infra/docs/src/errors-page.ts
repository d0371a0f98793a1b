import { join } from 'node:path';
import ts from 'typescript';
import { ROOT, sourcesOf } from './sources';

export const PAGE = join(ROOT, 'infra/docs/ERRORS.md');

/** A code, what it says where it arises, and the package that says it. */
export type Told = { readonly code: string; readonly text: string; readonly by: string };

const PRODUCTION = /^(?!.*\.(spec|fixture)\.tsx?$).*\.tsx?$/;
const CODE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const THROWN = /(Error|Fault|Refused)$/;

/** A text as the source has it; what is filled in at run time is an ellipsis. */
const textOf = (node: ts.Node | undefined): string => {
  if (!node) return '';
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
  if (ts.isBinaryExpression(node)) return textOf(node.left) + textOf(node.right);
  return '';
};

const propertiesOf = (node: ts.Node | undefined): readonly ts.PropertyAssignment[] =>
  node && ts.isObjectLiteralExpression(node) ? node.properties.filter(ts.isPropertyAssignment) : [];

const nameOf = ({ name }: ts.PropertyAssignment): string => (ts.isIdentifier(name) ? name.text : textOf(name));

/** The first sentence in both languages, `text(zh, en)`, at or below a node. */
const sentenceBelow = (node: ts.Node): string | undefined => {
  if (ts.isCallExpression(node) && node.expression.getText() === 'text') return node.arguments.map(textOf).join(' ');
  return ts.forEachChild(node, sentenceBelow);
};

type Pair = readonly [code: string, text: string];

/** Sentences that catalogues share: `export const DAY_SENTENCES = { … } as const`, by their name. */
export type Shared = ReadonlyMap<string, readonly Pair[]>;

const sentencesOf = (node: ts.Node | undefined, shared: Shared): readonly Pair[] =>
  node && ts.isObjectLiteralExpression(node)
    ? node.properties.flatMap((one): readonly Pair[] => {
        if (ts.isSpreadAssignment(one)) return shared.get(one.expression.getText()) ?? [];
        return ts.isPropertyAssignment(one) ? [[nameOf(one), textOf(one.initializer)]] : [];
      })
    : [];

/** `defineErrors('CASE', { UNKNOWN: '…', ...DAY_SENTENCES })`. */
const ofCatalogue = (node: ts.CallExpression, shared: Shared): readonly Pair[] => {
  if (node.expression.getText() !== 'defineErrors') return [];
  const [prefix, sentences] = node.arguments;
  return sentencesOf(sentences, shared).map(([name, text]) => [`${textOf(prefix)}_${name}`, text]);
};

/** `new DomainError('NOT_RUNNING', '…')`, or a GraphQLError with its code among the extensions. */
const ofThrown = (node: ts.NewExpression): readonly Pair[] => {
  if (!THROWN.test(node.expression.getText())) return [];
  const [first, second] = node.arguments ?? [];
  const extensions = propertiesOf(second).find((one) => nameOf(one) === 'extensions')?.initializer;
  const code = propertiesOf(extensions).find((one) => nameOf(one) === 'code')?.initializer;
  return code ? [[textOf(code), textOf(first)]] : [[textOf(first), textOf(second)]];
};

/** What is said of rows and files, by code: `SENTENCES: Readonly<Record<FaultCode, (fault) => Text>>`. */
const ofRows = (node: ts.VariableDeclaration): readonly Pair[] =>
  /Record<(FaultCode|NoteCode)\b/.test(node.type?.getText() ?? '')
    ? propertiesOf(node.initializer).map((one) => [nameOf(one), sentenceBelow(one.initializer) ?? ''])
    : [];

const pairsOf = (node: ts.Node, shared: Shared): readonly Pair[] => {
  if (ts.isCallExpression(node)) return ofCatalogue(node, shared);
  if (ts.isNewExpression(node)) return ofThrown(node);
  return ts.isVariableDeclaration(node) ? ofRows(node) : [];
};

const parsed = (source: string): ts.SourceFile =>
  ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);

/** What a source has for catalogues elsewhere to share. */
export const sharedIn = (source: string): Shared => {
  const found = new Map<string, readonly Pair[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText().endsWith('_SENTENCES'))
      found.set(
        node.name.getText(),
        sentencesOf(
          node.initializer && ts.isAsExpression(node.initializer) ? node.initializer.expression : undefined,
          new Map(),
        ),
      );
    ts.forEachChild(node, visit);
  };
  visit(parsed(source));
  return found;
};

/** The codes that a source says, with its texts. */
export const toldIn = (source: string, by: string, shared: Shared): readonly Told[] => {
  const found: Told[] = [];
  const visit = (node: ts.Node): void => {
    for (const [code, text] of pairsOf(node, shared))
      if (CODE.test(code) && text !== '') found.push({ code, text, by });
    ts.forEachChild(node, visit);
  };
  visit(parsed(source));
  return found;
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ').trim();

const rowOf = (code: string, told: readonly Told[]): string => {
  const texts = [...new Set(told.map(({ text }) => cell(text)))];
  const packages = [...new Set(told.map(({ by }) => `[${by}](../../${by})`))];
  return `| \`${code}\` | ${texts.join('<br>')} | ${packages.join(' ')} |`;
};

/** Every code with its texts, read from the sources. */
export const errorsPage = (): string => {
  const sources = ['libs', 'apps', 'infra']
    .flatMap((group) => sourcesOf(group, PRODUCTION))
    .map(({ path, text }) => ({ text, by: path.split('/').slice(0, 2).join('/') }));
  const shared = new Map(
    sources.filter(({ text }) => text.includes('_SENTENCES = ')).flatMap(({ text }) => [...sharedIn(text)]),
  );
  const told = sources.flatMap(({ text, by }) => toldIn(text, by, shared));
  const codes = [...new Set(told.map(({ code }) => code))].toSorted();
  return [
    '# 错误代码 Error codes',
    '由 `npm run errors` 从代码打印，请勿手改。每句先中文后英文，说明原因与办法；“…”处填入当时的值。接口在 `extensions.code`、文件在每行的 `code` 给出代码，`details` 另给出数值；任何一处都不含个人信息。  \nPrinted from the code by `npm run errors`. Each sentence says the cause and the way out, Chinese first; "…" stands for a value of the moment. The API gives the code in `extensions.code`, a file’s report in each row’s `code`, figures in `details`; none holds personal data. A row’s other sentences are in the report itself.',
    [
      '| 代码 code | 说明 what it says | 出处 from |',
      '|---|---|---|',
      ...codes.map((code) =>
        rowOf(
          code,
          told.filter((one) => one.code === code),
        ),
      ),
    ].join('\n'),
    '',
  ].join('\n\n');
};
