import { markInWords, type ParameterUse, printValue, READERS, type Reader, text, type Text } from '@anxin/law';
import { heading, type Terminal } from '../report/terminal';
import type { Because } from './explain';

const READER_NAMES: Readonly<Record<Reader, Text>> = {
  worker: text('给工人', 'For the worker'),
  contractor: text('给总包单位', 'For the contractor'),
  inspector: text('给监察员', 'For the inspector'),
};

const parameterLine = ({ key, areaCode, from, value, basis }: ParameterUse): string =>
  `${key} = ${printValue(value)} (${areaCode}, ${from}${basis ? `, ${basis}` : ''})`;

/** Prints why: rules with article and mark, parameters with version, arithmetic, facts with file and line, three texts. */
export const printBecause = (terminal: Terminal, { title, explanation, evidence }: Because): void => {
  const { language, out } = terminal;
  const { rules, parameters, figures, texts } = explanation;
  out(heading(terminal, title));
  out(heading(terminal, text('规则', 'Rules')));
  for (const { id, title: name, instrument, article, marks, says } of rules) {
    const marked = marks.map((mark) => `${mark} ${markInWords(mark)[language]}`).join('; ');
    out(`${id} ${name[language]}: ${instrument[language]} ${article} [${marked}]`);
    out(`  ${says[language]}`);
  }
  out(heading(terminal, text('参数（地区、施行日）', 'Parameters (area, in force from)')));
  for (const line of new Set(parameters.map(parameterLine))) out(line);
  out(heading(terminal, text('算式', 'Arithmetic')));
  for (const line of figures) out(line[language]);
  out(heading(terminal, text(`事实 ${evidence.length} 条`, `${evidence.length} facts`)));
  for (const { says, places } of evidence) {
    out(`${places.map(({ file, line }) => `${file}:${line}`).join(' ')}  ${says[language]}`);
  }
  for (const reader of READERS) {
    out(heading(terminal, READER_NAMES[reader]));
    out(texts[reader][language]);
  }
};
