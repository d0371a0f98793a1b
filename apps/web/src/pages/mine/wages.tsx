import { randomUUID } from 'node:crypto';
import { fen, formatYuan } from '@anxin/domain-kit';
import type { Language } from '@anxin/service-kit';
import { dayIn, inLanguageOf, monthIn } from '../shell/language';
import { SeenBy } from '../shell/seen';
import type { ExplainedLine, Line, Own, Stay } from './own-wages';
import { WORDS } from './words';

type Of<Part> = Part & { readonly language: Language };

const yuanOf = (amount: string): string => formatYuan(fen(BigInt(amount)));

/** What is owed over all months that can be computed. */
const totalOf = (lines: readonly Line[]): bigint =>
  lines.reduce((sum, { arrearsFen }) => sum + BigInt(arrearsFen ?? '0'), 0n);

const Total = ({ lines, language }: Of<{ readonly lines: readonly Line[] }>) => {
  const words = WORDS[language];
  const total = totalOf(lines);
  const unclear = lines.filter(({ arrearsFen }) => arrearsFen === null).length;
  return (
    <div className="card">
      {total > 0n ? (
        <>
          <p className="soft">{words.owed}</p>
          <p className="sum owed">
            {formatYuan(fen(total))} {words.yuan}
          </p>
          <p>
            <small>{words.owedHint}</small>
          </p>
        </>
      ) : (
        <p>
          <strong>{words.nothingOwed}</strong>
        </p>
      )}
      {unclear === 0 ? null : <p>{words.unclear(unclear)}</p>}
    </div>
  );
};

type Row = { readonly term: string; readonly value: string; readonly note?: string; readonly isFault?: boolean };

const rowsOf = (line: Line, language: Language): readonly Row[] => {
  const words = WORDS[language];
  const { attendanceDays, incompleteDays, basis, payableFen, paidFen, misdirectedFen, dueOn, arrearsFen, daysLate } =
    line;
  const money = (amount: string | null): string =>
    amount === null ? words.unknown : `${yuanOf(amount)} ${words.yuan}`;
  const owes = arrearsFen !== null && BigInt(arrearsFen) > 0n;
  const isLate = owes && daysLate !== null && daysLate > 0;
  return [
    {
      ...{ term: words.days, value: words.dayCount(attendanceDays) },
      ...(incompleteDays > 0 ? { note: words.incomplete(incompleteDays) } : {}),
    },
    { term: words.payable, value: money(payableFen), note: words.basis[basis] },
    { term: words.paid, value: money(paidFen) },
    ...(BigInt(misdirectedFen) > 0n ? [{ term: words.misdirected, value: money(misdirectedFen), isFault: true }] : []),
    { term: words.dueOn, value: dueOn === null ? words.unknown : dayIn(dueOn, language) },
    {
      ...{ term: words.arrears, value: money(arrearsFen), isFault: owes },
      ...(isLate ? { note: words.late(daysLate) } : {}),
    },
  ];
};

/** Whether the worker has said that the month is right, and a button to say so of what is shown here. */
const Confirmation = ({ line, language }: Of<{ readonly line: Line }>) => {
  const words = WORDS[language];
  const { confirmation, payableFen } = line;
  const said = confirmation && dayIn(confirmation.on, language);
  if (confirmation?.isSame) return <p>{words.confirmed(said ?? '')}</p>;
  if (payableFen === null) return null;
  const shown = {
    ...{ project: line.projectCode, month: line.payMonth, form: randomUUID() },
    ...{ days: String(line.attendanceDays), payable: payableFen, paid: line.paidFen },
  };
  return (
    <form method="post" action={inLanguageOf('/mine/confirm', language)} encType="multipart/form-data">
      {said === null ? null : <p>{words.confirmedBefore(said)}</p>}
      {Object.entries(shown).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="second">
        {words.confirm}
      </button>
    </form>
  );
};

type LineWithWhy = Line & Partial<ExplainedLine>;

/** What a month comes to, how where it is explained, and what the worker may do about it: say that it is right, or wrong. */
const Figures = ({ line, language }: Of<{ readonly line: LineWithWhy }>) => {
  const words = WORDS[language];
  const { why, payMonth, projectName, projectCode } = line;
  const objection = new URLSearchParams({ project: projectCode, site: projectName, month: payMonth });
  return (
    <>
      {rowsOf(line, language).map(({ term, value, note, isFault = false }) => (
        <div className="row" key={term}>
          <span>{term}</span>
          <span className={isFault ? 'owed' : undefined}>
            <strong>{value}</strong>
            {note === undefined ? null : <small>{note}</small>}
          </span>
        </div>
      ))}
      {why ? (
        <details>
          <summary>{words.why}</summary>
          <p>{why.says[language]}</p>
        </details>
      ) : null}
      <Confirmation {...{ line, language }} />
      <p className="links screen">
        <a href={inLanguageOf(`/mine/statement/${payMonth}`, language)}>{words.print}</a>
        <a href={`/mine/statement/${payMonth}.jws`}>{words.signed}</a>
        <a href={inLanguageOf(`/report?${objection.toString()}`, language)}>{words.wrong}</a>
      </p>
    </>
  );
};

const keyOf = ({ payMonth, projectCode }: Line): string => `${payMonth} ${projectCode}`;

const Month = ({ line, language }: Of<{ readonly line: ExplainedLine }>) => (
  <section className="card">
    <h2>{monthIn(line.payMonth, language)}</h2>
    <p lang="zh-CN">{line.projectName}</p>
    <Figures {...{ line, language }} />
  </section>
);

/** An earlier month in one line, which opens to all of it. */
const EarlierMonth = ({ line, language }: Of<{ readonly line: Line }>) => {
  const words = WORDS[language];
  const { payMonth, projectName, arrearsFen, confirmation } = line;
  return (
    <details className="month">
      <summary>
        <span>
          {monthIn(payMonth, language)} <span lang="zh-CN">{projectName}</span>
        </span>
        <span>
          {confirmation?.isSame ? `${words.right} ` : null}
          {words.arrears} {arrearsFen === null ? words.unknown : `${yuanOf(arrearsFen)} ${words.yuan}`}
        </span>
      </summary>
      <Figures {...{ line, language }} />
    </details>
  );
};

const Earlier = ({ lines, language }: Of<{ readonly lines: readonly Line[] }>) => (
  <section className="card">
    <h2>{WORDS[language].earlier}</h2>
    {lines.toReversed().map((line) => (
      <EarlierMonth key={keyOf(line)} {...{ line, language }} />
    ))}
  </section>
);

const Sites = ({ stays, language }: Of<{ readonly stays: readonly Stay[] }>) => {
  const words = WORDS[language];
  return (
    <section className="card">
      <h2>{words.sites}</h2>
      <ul className="plain">
        {stays.toReversed().map(({ projectName, workType, wageType, wageRateFen, enteredOn, leftOn }) => (
          <li key={`${projectName} ${enteredOn}`}>
            <strong lang="zh-CN">{projectName}</strong>
            <br />
            {words.since(dayIn(enteredOn, language), leftOn === null ? null : dayIn(leftOn, language))}
            <br />
            <span lang="zh-CN">{workType}</span> {words.rate[wageType](yuanOf(wageRateFen))}
          </li>
        ))}
      </ul>
    </section>
  );
};

/**
 * The own days, payments and what is owed, the latest month first, and who looked at the own number.
 * @param hasChanged a month was confirmed that is not as it was shown any more
 */
export const Wages = ({ own, language, hasChanged }: Of<{ readonly own: Own; readonly hasChanged: boolean }>) => {
  const words = WORDS[language];
  const { name, lines, explained, stays, seen } = own;
  const earlier = lines.slice(0, lines.length - explained.length);
  return (
    <>
      <h1>{words.mine(name)}</h1>
      {hasChanged ? (
        <p className="alert" role="alert">
          {words.changed}
        </p>
      ) : null}
      {lines.length === 0 ? <p className="card">{words.noLines}</p> : <Total {...{ lines, language }} />}
      {explained.toReversed().map((line) => (
        <Month key={keyOf(line)} {...{ line, language }} />
      ))}
      {earlier.length === 0 ? null : <Earlier lines={earlier} language={language} />}
      {stays.length === 0 ? null : <Sites {...{ stays, language }} />}
      <SeenBy looks={seen} language={language} />
      <form method="post" action={inLanguageOf('/mine/leave', language)} encType="multipart/form-data">
        <button type="submit" className="second">
          {words.leave}
        </button>
      </form>
    </>
  );
};
