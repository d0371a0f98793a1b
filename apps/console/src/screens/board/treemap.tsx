import type { AreaTileFragment } from '@anxin/client';
import { TreemapChart } from 'echarts/charts';
import { AriaComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useChosenLook } from '../../look/look-context';
import { warningsIn, worstOf } from './worst';

use([TreemapChart, AriaComponent, TooltipComponent, CanvasRenderer]);

const token = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

type TreemapProps = { readonly of: readonly AreaTileFragment[]; readonly onArea: (code: string) => void };

/** Towns by how many warnings stand there; the tiles beside it say the same in words. */
const Treemap = ({ of, onArea }: TreemapProps) => {
  const { t } = useTranslation();
  const [look] = useChosenLook();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(undefined);
  useEffect(() => {
    if (!place.current) return undefined;
    const drawn = init(place.current);
    chart.current = drawn;
    const observer = new ResizeObserver(() => drawn.resize());
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      drawn.dispose();
    };
  }, []);
  useEffect(() => {
    const drawn = chart.current;
    if (!drawn) return;
    const data = of.flatMap((area) => {
      const value = warningsIn(area);
      if (!value) return [];
      const level = worstOf(area) ?? 'CALM';
      const name = level.toLowerCase();
      const label = `${area.name ?? area.code}\n${t(`level.${level}`)} ${value}`;
      return [
        {
          ...{ name: area.name ?? area.code, value, code: area.code },
          itemStyle: { color: token(`--${name}-ground`), borderColor: token(`--${name}`) },
          label: { formatter: label, color: token(`--${name}`) },
        },
      ];
    });
    drawn.setOption({
      aria: { enabled: true },
      tooltip: {},
      series: [
        {
          type: 'treemap',
          ...{ left: 0, right: 0, top: 0, bottom: 0, roam: false, nodeClick: false, breadcrumb: { show: false } },
          itemStyle: { borderWidth: 1, gapWidth: 4 },
          label: { fontSize: 14, lineHeight: 20 },
          data,
        },
      ],
    });
    const open = ({ data: node }: { data?: unknown }): void => onArea((node as { code: string }).code);
    drawn.off('click');
    drawn.on('click', open);
  }, [of, look, t, onArea]);
  return <div ref={place} className="treemap" role="img" aria-label={t('board.treemapSays')} />;
};

export default Treemap;
