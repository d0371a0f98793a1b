import type { Language } from '@anxin/service-kit';
import { dayIn } from './language';

/** A look of an officer's at somebody's whole number. */
export type Look = { readonly on: string; readonly officer: string; readonly reason: string };

const WORDS = {
  zh: { title: '谁看过我的完整号码', none: '没有人看过。' },
  en: { title: 'Who has looked at my whole number', none: 'Nobody.' },
};

/** Who looked at the reader's own number, when and why (DAT-16). */
export const SeenBy = ({ looks, language }: { readonly looks: readonly Look[]; readonly language: Language }) => {
  const words = WORDS[language];
  return (
    <section className="card">
      <h2>{words.title}</h2>
      {looks.length === 0 ? <p>{words.none}</p> : null}
      <ul className="plain">
        {looks.map(({ on, officer, reason }, nth) => (
          <li key={nth}>
            {dayIn(on, language)} {officer}：<span lang="zh-CN">{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
