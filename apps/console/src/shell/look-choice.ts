import { useState } from 'react';
import type { Mode } from '../look';

const KEPT = 'anxin.look';

const usual = (): Mode => {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'light' || kept === 'dark') return kept;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

/** How the screens look: as chosen here before, else as the machine does. A wall screen is for one visit. */
export const useLook = (): readonly [Mode, (mode: Mode) => void] => {
  const [mode, setMode] = useState<Mode>(usual);
  document.documentElement.dataset['look'] = mode;
  const choose = (chosen: Mode): void => {
    if (chosen !== 'wall') localStorage.setItem(KEPT, chosen);
    setMode(chosen);
  };
  return [mode, choose];
};
