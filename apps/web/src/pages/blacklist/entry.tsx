import { fen, formatYuan } from '@anxin/domain-kit';
import { articleInWords, listingGround } from '@anxin/law';
import type { Language } from '@anxin/service-kit';
import { dayIn, inLanguageOf } from '../shell/language';
import { WORDS } from './words';

type Words = (typeof WORDS)['zh'];

/** An entry as `blacklist` of the graph tells it. */
export type Entry = {
  readonly code: string;
  readonly unitName: string;
  readonly creditCode: string;
  readonly address: string;
  readonly role: keyof Words['roles'] | null;
  readonly name: string | null;
  readonly facts: string;
  readonly result: string;
  readonly ground: keyof Words['grounds'];
  readonly orderedFen: string;
  readonly people: number;
  readonly measures: readonly (keyof Words['measure'])[];
  readonly documentNo: string;
  readonly decidedOn: string;
  readonly releasedOn: string;
  readonly expiresOn: string;
};

export const ENTRY = `code unitName creditCode address role name facts result ground orderedFen people measures documentNo
  decidedOn releasedOn expiresOn`;

/** The instrument and article that the ground stands in. */
const lawIn = (language: Language): string =>
  `${listingGround.instrument[language]}${language === 'zh' ? '' : ', '}${articleInWords(listingGround.article)[language]}`;

export const yuanOf = (amount: string): string => formatYuan(fen(BigInt(amount)));

const rowsOf = (entry: Entry, language: Language): readonly (readonly [string, string])[] => {
  const words = WORDS[language];
  const { role, name } = entry;
  return [
    [words.ordered, `${yuanOf(entry.orderedFen)} ${words.yuan} · ${words.people(entry.people)}`],
    [words.releasedOn, dayIn(entry.releasedOn, language)],
    [words.expiresOn, dayIn(entry.expiresOn, language)],
    [words.documentNo, entry.documentNo],
    [words.decidedOn, dayIn(entry.decidedOn, language)],
    [words.creditCode, entry.creditCode],
    [words.address, entry.address],
    ...(name === null ? [] : [[role === null ? words.representative : words.roles[role], name] as const]),
  ];
};

/** One of the list: who, how much, by which decision, until when. */
export const EntryCard = ({ entry, language }: { readonly entry: Entry; readonly language: Language }) => {
  const words = WORDS[language];
  return (
    <article className="card" id={entry.code}>
      <h2 lang="zh-CN">
        <a href={inLanguageOf(`/blacklist/${entry.code}`, language)}>{entry.unitName}</a>
      </h2>
      <dl className="facts">
        {rowsOf(entry, language).map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <dl>
        <dt>{words.facts}</dt>
        <dd lang="zh-CN">{entry.facts}</dd>
        <dt>{words.result}</dt>
        <dd lang="zh-CN">{entry.result}</dd>
        <dt>{words.basis}</dt>
        <dd>
          {words.grounds[entry.ground]}
          <br />
          <small>{lawIn(language)}</small>
        </dd>
        <dt>{words.measures}</dt>
        <dd>
          <ul className="tags">
            {entry.measures.map((measure) => (
              <li key={measure}>{words.measure[measure]}</li>
            ))}
          </ul>
        </dd>
        <dt>{words.code}</dt>
        <dd>{entry.code}</dd>
      </dl>
    </article>
  );
};
