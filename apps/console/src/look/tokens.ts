import { theme as algorithms, type ThemeConfig } from 'antd';

export type Mode = 'light' | 'dark' | 'wall';

/**
 * The few colours and measures that everything is made of. Text on its ground has a contrast of 4.5 at least, also in the
 * tags of levels, for which the library's own colours do not suffice. The same names stand in `base.css` for what is drawn
 * without the library.
 */
const SHARED = {
  fontFamily: "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'WenQuanYi Zen Hei', system-ui, sans-serif",
  fontSize: 14,
  lineHeight: 1.57,
  borderRadius: 6,
  controlHeight: 34,
  fontSizeHeading1: 26,
  fontSizeHeading2: 19,
  wireframe: false,
} as const;

const LIGHT = {
  ...SHARED,
  colorPrimary: '#1f5396',
  colorInfo: '#1f5396',
  colorLink: '#1f5396',
  colorSuccess: '#18723c',
  colorWarning: '#96500a',
  colorError: '#b42318',
  colorTextBase: '#1c232d',
  colorTextSecondary: '#4a5565',
  colorTextTertiary: '#5c6675',
  colorTextDescription: '#4a5565',
  colorTextPlaceholder: '#677181',
  colorTextDisabled: '#677181',
  colorBorderSecondary: '#e4e8ee',
  colorBgLayout: '#f4f6f9',
  // Those that the library derives of dark colours are grey; these are the grounds of the levels.
  ...{ colorPrimaryBg: '#e8f0fb', colorInfoBg: '#e8f0fb', controlItemBgActive: '#e8f0fb' },
  ...{ colorSuccessBg: '#e7f5ec', colorWarningBg: '#fdf0e3', colorErrorBg: '#fdeceb' },
  ...{ colorInfoBorder: '#b9d0ee', colorSuccessBorder: '#b5dcc3', colorWarningBorder: '#efcda6' },
} as const;

const DARK = {
  ...SHARED,
  colorPrimary: '#7fb0ea',
  colorInfo: '#7fb0ea',
  colorLink: '#8fbcf0',
  colorSuccess: '#6cc48f',
  colorWarning: '#e5ac62',
  colorError: '#f58a7d',
  colorTextBase: '#e8ecf2',
  colorTextSecondary: '#b6c0cd',
  colorTextTertiary: '#a3aebd',
  colorTextDescription: '#b6c0cd',
  colorTextPlaceholder: '#98a3b3',
  colorTextDisabled: '#98a3b3',
  colorBgLayout: '#10151c',
  colorBgContainer: '#181f29',
  colorBgElevated: '#1e2732',
  colorTextLightSolid: '#10151c',
} as const;

const COMPONENTS = {
  Table: { cellPaddingBlockSM: 7, cellPaddingInlineSM: 10 },
  Layout: { headerHeight: 52, headerPadding: '0 20px' },
  Statistic: { contentFontSize: 28 },
} as const;

/** A wall screen is dark and larger, and is read from across a room. */
export const themeOf = (mode: Mode): ThemeConfig =>
  mode === 'light'
    ? { algorithm: algorithms.defaultAlgorithm, token: LIGHT, components: COMPONENTS }
    : {
        algorithm: algorithms.darkAlgorithm,
        token: { ...DARK, ...(mode === 'wall' ? { fontSize: 20, controlHeight: 48 } : {}) },
        components: COMPONENTS,
      };
