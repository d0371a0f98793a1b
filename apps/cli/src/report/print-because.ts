import type { Because, Evidence } from '@anxin/answer';
import {
  type Language,
  markInWords,
  parameterInWords,
  type ParameterUse,
  READERS,
  type Reader,
  text,
  type Text,
} from '@anxin/law';
import { heading, type Terminal } from './terminal';

const READER_NAMES: Readonly<Record<Reader, Text>> = {
  worker: text('给工人', 'For the worker'),
  contractor: text('给总包单位', 'For the contractor'),
  inspector: text('给监察员', 'For the inspector'),
};

const parameterLine =
  (language: Language) =>
  (use: ParameterUse): string => {
    const { key, areaCode, from, basis } = use;
    const { title, says } = parameterInWords(use);
    const noted = [key, areaCode, basis].filter(Boolean).join(', ');
    return language === 'zh'
      ? `${title.zh}：${says.zh}，自 ${from} 起（${noted}）`
      : `${title.en}: ${says.en}, from ${from} (${noted})`;
  };

const factLines = ({ who, says, heldAgainst, origin }: Evidence, language: Language): readonly string[] => [
  `${origin}  ${who ? `${who} ` : ''}${says[language]}`,
  ...(heldAgainst ? [`    ${language === 'zh' ? '对照：' : 'held against: '}${heldAgainst[language]}`] : []),
];

/** Prints why: rules with article and mark, parameters with version, arithmetic, facts with file and line, three texts. */
export const printBecause = (terminal: Terminal, { title, explanation, evidence }: Because): void => {
  const { language, out } = terminal;
  const { rules, parameters, figures, texts } = explanation;
  out(heading(terminal, title));
  out(heading(terminal, text('规则', 'Rules')));
  for (const { id, title: name, instrument, article, marks, says } of rules) {
    const marked = marks.map((mark) => markInWords(mark)[language]).join('; ');
    out(
      language === 'zh'
        ? `${name.zh}（${id}）：${instrument.zh}${article.zh} [${marked}]`
        : `${name.en} (${id}): ${instrument.en} ${article.en} [${marked}]`,
    );
    out(`  ${says[language]}`);
  }
  out(heading(terminal, text('参数', 'Parameters')));
  for (const line of new Set(parameters.map(parameterLine(language)))) out(line);
  out(heading(terminal, text('算式', 'Arithmetic')));
  for (const line of figures) out(line[language]);
  out(heading(terminal, text(`事实 ${evidence.length} 条`, `${evidence.length} facts`)));
  for (const line of evidence.flatMap((fact) => factLines(fact, language))) out(line);
  for (const reader of READERS) {
    out(heading(terminal, READER_NAMES[reader]));
    out(texts[reader][language]);
  }
};
