import { Flex, Typography } from 'antd';
import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActPanel } from '../../acts';
import { type Deadline, Deadlines } from '../../look';
import './casework.css';

type HeadProps = {
  readonly title: ReactNode;
  readonly summary?: ReactNode;
  /** Its stage, and what else is to be seen at once. */
  readonly children: ReactNode;
};

/** What a page is about. */
export const MatterHead = ({ title, summary, children }: HeadProps) => (
  <header className="matter-head">
    <Typography.Title level={1} className="matter-title">
      {title}
    </Typography.Title>
    <Flex gap={6} wrap align="center">
      {children}
    </Flex>
    {summary && <p className="soft">{summary}</p>}
  </header>
);

type Panel = ComponentProps<typeof ActPanel>;
type MatterProps = Omit<Panel, 'acts' | 'to'> & {
  readonly of: { readonly code: string; readonly deadlines: readonly Deadline[]; readonly acts: Panel['acts'] };
  /** What begins from it, below its own acts. */
  readonly begins?: ReactNode;
  /** What is known of it. */
  readonly children: ReactNode;
};

/** A clue, case, group event or matter of enforcement: its clocks first, what is known, and beside it what can be done next. */
export const Matter = ({ of: { code, deadlines, acts }, begins, children, ...panel }: MatterProps) => {
  const { t } = useTranslation();
  return (
    <div className="matter">
      <div className="matter-main">
        <section aria-label={t('deadline.title')}>
          <h2 className="part-title">{t('deadline.title')}</h2>
          <Deadlines of={deadlines} />
        </section>
        {children}
      </div>
      <aside className="matter-side">
        <ActPanel acts={acts} to={{ code }} {...panel} />
        {begins}
      </aside>
    </div>
  );
};
