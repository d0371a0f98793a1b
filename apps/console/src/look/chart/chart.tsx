import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef } from 'react';
import { useChosenLook } from '../look-context';
import './chart.css';

type ChartProps = {
  /** What it shows, in words: the figures stand beside it as text or table. */
  readonly label: string;
  /** What is drawn, with the colours of the page. */
  readonly option: (ink: Ink) => EChartsCoreOption;
  readonly height?: number;
};

/** What A4 is wide between its margins, in pixels of CSS. */
const SHEET_WIDTH = 700;

/** The colours of the page as they are now. */
export type Ink = Readonly<Record<'ink' | 'ink-soft' | 'line' | 'accent' | 'red' | 'orange' | 'calm', string>>;

const NAMES = ['ink', 'ink-soft', 'line', 'accent', 'red', 'orange', 'calm'] as const;

const inkOf = (): Ink => {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])) as Ink;
};

/** A chart, as lines that print as sharp as they show. What draws it is fetched when the first one is shown. */
export const Chart = ({ label, option, height = 240 }: ChartProps) => {
  const place = useRef<HTMLDivElement>(null);
  const [mode] = useChosenLook();
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let dispose: (() => void) | undefined;
    let isGone = false;
    void import('./draw').then(({ init }) => {
      if (isGone) return;
      const chart = init(element, undefined, { renderer: 'svg' });
      chart.setOption({ animation: false, textStyle: { color: inkOf()['ink-soft'] }, ...option(inkOf()) });
      const fit = new ResizeObserver(() => chart.resize());
      fit.observe(element);
      const onSheet = (): void => chart.resize({ width: SHEET_WIDTH });
      const onScreen = (): void => chart.resize({ width: 'auto' });
      window.addEventListener('beforeprint', onSheet);
      window.addEventListener('afterprint', onScreen);
      dispose = () => {
        window.removeEventListener('beforeprint', onSheet);
        window.removeEventListener('afterprint', onScreen);
        fit.disconnect();
        chart.dispose();
      };
    });
    return () => {
      isGone = true;
      dispose?.();
    };
  }, [option, mode]);
  return <div ref={place} role="img" aria-label={label} className="chart" style={{ height }} />;
};
