import { existsSync } from 'node:fs';
import { printErrors } from './errors';

/** What of fontkit is used here. */
type Fontkit = { readonly openSync: (path: string) => { readonly characterSet: readonly number[] } };

/** 宋体 of the national standard GB 18030: all of the basic block and of extension A. Licence: OFL-1.1. */
const SONG = require.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf');
const SONG_BOLD = require.resolve('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf');
/** Each document is written in these. */
export const ALWAYS_USED = [SONG, SONG_BOLD];

/** Where Debian's `fonts-hanazono` has the extensions B to F, in which rare names are written. Licence: OFL-1.1. */
export const HANAZONO = '/usr/share/fonts/truetype/hanazono/HanaMinB.ttf';

/** Text that one font has whole. */
export type Run = { readonly text: string; readonly font: string };

/** Fonts by name, and which of them has each character. */
export type Fonts = {
  readonly files: Readonly<Record<string, { readonly normal: string; readonly bold: string }>>;
  /** Throws `PRINT_CHARACTER_MISSING` where no font has a character: no box is ever printed in its place. */
  readonly runsOf: (text: string) => readonly Run[];
};

/** @param rare fonts for what the first does not have; those that are not there are left out */
export const openFonts = async (rare: readonly string[]): Promise<Fonts> => {
  // @ts-expect-error It comes without types.
  const fontkit = (await import('fontkit')) as Fontkit;
  const paths = [SONG, ...rare.filter((path) => existsSync(path))];
  const fonts = paths.map((path, index) => ({
    name: `font${index}`,
    path,
    has: new Set(fontkit.openSync(path).characterSet),
  }));
  const fontOf = (character: string): string | undefined =>
    fonts.find(({ has }) => has.has(character.codePointAt(0) ?? 0))?.name;
  return {
    files: Object.fromEntries(
      fonts.map(({ name, path }) => [name, { normal: path, bold: path === SONG ? SONG_BOLD : path }]),
    ),
    runsOf: (text) => {
      const runs: { text: string; font: string }[] = [];
      const missing = new Set<string>();
      // By characters, not by the halves of which UTF-16 makes some.
      for (const character of text.normalize('NFC')) {
        const font = fontOf(character);
        const last = runs.at(-1);
        if (font === undefined) missing.add(`U+${character.codePointAt(0)?.toString(16).toUpperCase()}`);
        else if (last?.font === font) last.text += character;
        else runs.push({ text: character, font });
      }
      if (missing.size > 0) throw printErrors.CHARACTER_MISSING({ characters: [...missing].join(' ') });
      return runs;
    },
  };
};
