import { LineTold, type LineToldQuery } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { Button, Drawer } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../../api';
import { Screen, useWordOf, yuan } from '../../../look';
import { Amend } from './amend';
import { type Amendable, BANK_LINE, CARD, NEW_CARD, SHEET_LINE, STAY } from './facts';

type Asked = { readonly project: string; readonly month: string; readonly worker: string };
type Line = NonNullable<NonNullable<LineToldQuery['project']>['wageLines']>['nodes'][number];
type Told = NonNullable<Line['told']>;
type Stay = NonNullable<Line['worker']['stays']>['nodes'][number];

/** A row that is told, and by what it is named. */
type Row = {
  readonly key: string;
  readonly fact: string;
  readonly says: readonly (string | false | null)[];
  readonly of: Amendable;
  readonly to: Readonly<Record<string, unknown>>;
};

const Rows = ({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) => {
  const { t } = useTranslation();
  return (
    <section className="why-section">
      <h3>{title}</h3>
      {rows.length === 0 && <p className="soft">{t('amend.told.none')}</p>}
      <ul className="rows">
        {rows.map(({ key, fact, says, of, to }) => {
          const stands = says.filter(Boolean).join(' · ');
          return (
            <li key={key}>
              <div className="rows-said amended">
                <span className="figure">
                  <b>{fact}</b> {stands}
                </span>
                <Amend fact={fact} of={of} to={to} stands={stands || null} />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

const useRowsOfStays = () => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  return ({ project: projectCode, worker: workerId }: Asked, stays: readonly Stay[]): readonly Row[] =>
    stays
      .filter(({ project }) => project?.code === projectCode)
      .flatMap(({ enteredOn, cardMasked, ...stay }): Row[] => {
        const to = { workerId, projectCode };
        const rate = { type: wordOf('WageType', stay.wageType), amount: yuan(stay.wageRateFen) };
        const says = [
          ...[stay.teamName, stay.workType, t('amend.told.rate', rate)],
          stay.contractSignedOn && t('amend.told.contract', { day: stay.contractSignedOn }),
          stay.leftOn && t('amend.told.left', { day: stay.leftOn }),
        ];
        return [
          {
            key: enteredOn,
            fact: t('amend.told.stay', { day: enteredOn }),
            says,
            of: STAY,
            to: { ...to, enteredOn },
          },
          {
            key: `${enteredOn} card`,
            fact: t('amend.told.card'),
            says: [cardMasked],
            of: CARD,
            to: { ...to, enteredOn },
          },
        ];
      });
};

const useRowsOfTold = () => {
  const { t } = useTranslation();
  const amount = (name: string, fen: string | null) =>
    fen && fen !== '0' && t(`amend.told.${name}`, { amount: yuan(fen) });
  return ({ project: projectCode, month: payMonth, worker: workerId }: Asked, told: Told) => ({
    newCards: told.newCards.map(({ validFrom, cardMasked }): Row => ({
      key: validFrom,
      fact: t('amend.told.newCard', { day: validFrom }),
      says: [cardMasked],
      of: NEW_CARD,
      to: { workerId, projectCode, validFrom },
    })),
    sheetLines: told.sheetLines.map(({ sheetNo, days, signedOn, ...sheet }): Row => ({
      key: String(sheetNo),
      fact: t('amend.told.sheetLine', { no: sheetNo }),
      says: [
        days !== null && t('amend.told.days', { count: days }),
        amount('total', sheet.totalPayFen),
        amount('deductions', sheet.deductionsFen),
        amount('advance', sheet.advanceFen),
        t('amend.told.net', { amount: yuan(sheet.netFen) }),
        signedOn ? t('amend.told.signed', { day: signedOn }) : t('amend.told.unsigned'),
      ],
      of: SHEET_LINE,
      to: { workerId, projectCode, payMonth, sheetNo },
    })),
    bankLines: told.bankLines.map(({ id, batchNo: batch, lineNo: line, ...paid }): Row => ({
      key: id,
      fact: t('amend.told.bankLine', { batch, line }),
      says: [
        t('amend.told.paid', { amount: yuan(paid.amountFen), at: paid.postedAt }),
        [paid.payeeNameMasked, paid.payeeAccountMasked].filter(Boolean).join(' '),
        t('amend.told.result', { code: paid.resultCode }),
        paid.returnedOn && t('amend.told.returned', { day: paid.returnedOn }),
      ],
      of: BANK_LINE,
      to: { lineId: id },
    })),
  });
};

const Everything = ({ asked, line }: { readonly asked: Asked; readonly line: Line }): ReactNode => {
  const { t } = useTranslation();
  const [ofStays, ofTold] = [useRowsOfStays(), useRowsOfTold()];
  const told = line.told && ofTold(asked, line.told);
  return (
    <>
      <Rows title={t('amend.told.stays')} rows={ofStays(asked, line.worker.stays?.nodes ?? [])} />
      {told &&
        (['newCards', 'sheetLines', 'bankLines'] as const).map((kind) => (
          <Rows key={kind} title={t(`amend.told.${kind}`)} rows={told[kind]} />
        ))}
    </>
  );
};

const Answer = (asked: Asked) => {
  const { data, loading, error, refetch } = useQuery(parsedOf(LineTold), { variables: asked, fetchPolicy: 'no-cache' });
  const line = data?.project?.wageLines?.nodes[0];
  return (
    <Screen loading={loading} fault={error} isBare={!line} again={() => void refetch()}>
      {line && <Everything asked={asked} line={line} />}
    </Screen>
  );
};

/** What is told of a worker's month, each where it is corrected or changed. */
export const ToldOfLine = ({ name, ...asked }: Asked & { readonly name: string }) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const title = t('amend.told.title', { name, month: asked.month });
  return (
    <>
      <Button size="small" type="text" className="no-print" aria-label={title} onClick={() => setOpen(true)}>
        {t('amend.told.open')}
      </Button>
      <Drawer
        open={isOpen}
        onClose={() => setOpen(false)}
        size="min(640px, 100vw)"
        title={title}
        destroyOnHidden
        className="why"
      >
        <Answer {...asked} />
      </Drawer>
    </>
  );
};
