import type { ThemeConfig } from 'antd';

const fonts =
  "system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif";

const motion = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Asphalt, paper and the green of a walking light. */
export const theme: ThemeConfig = {
  token: {
    motion,
    colorPrimary: '#0d6b5e',
    colorLink: '#0d6b5e',
    colorError: '#b3261e',
    colorWarning: '#a15c07',
    colorTextBase: '#1a2729',
    colorBgLayout: '#f5f4f0',
    colorBorder: '#cfcabf',
    colorTextPlaceholder: '#6c7576',
    colorTextDescription: '#5c6667',
    borderRadius: 7,
    controlHeight: 36,
    controlHeightLG: 42,
    fontSize: 15,
    fontFamily: fonts,
  },
  components: {
    Form: { itemMarginBottom: 28, labelColor: '#1a2729' },
    Button: { primaryShadow: 'none', defaultShadow: 'none' },
  },
};
