import { createContext, useContext } from 'react';
import type { Mode } from './tokens';

export const LookContext = createContext<readonly [Mode, (mode: Mode) => void]>(['light', () => undefined]);

/** How the screens look, and how to choose otherwise. */
export const useChosenLook = () => useContext(LookContext);
