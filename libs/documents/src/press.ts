import { readFile } from 'node:fs/promises';
import { ALWAYS_USED, type Fonts, openFonts } from './fonts';

/** What of pdfmake is used here. */
type Pdfmake = {
  /** Files that it finds in memory, by their paths. */
  readonly virtualfs: { readonly writeFileSync: (path: string, content: Buffer) => void };
  readonly setFonts: (fonts: Fonts['files']) => void;
  readonly setUrlAccessPolicy: (allows: () => boolean) => void;
  readonly setLocalAccessPolicy: (allows: (path: string) => boolean) => void;
  readonly createPdf: (definition: object) => { readonly getBuffer: () => Promise<Buffer> };
};

/** Prints what is laid out as PDF, with the characters that it uses and no other in it. Nothing is fetched from anywhere. */
export const press = (rareFonts: readonly string[]) => {
  let fonts: Fonts | undefined;
  return async (layOut: (fonts: Fonts) => object): Promise<Buffer> => {
    // Loaded when something is printed: who prints nothing holds nothing.
    // @ts-expect-error It comes without types.
    const { default: pdfmake } = (await import('pdfmake')) as { readonly default: Pdfmake };
    if (!fonts) {
      fonts = await openFonts(rareFonts);
      // Otherwise each document reads them anew, fifteen megabytes each.
      for (const path of ALWAYS_USED) pdfmake.virtualfs.writeFileSync(path, await readFile(path));
    }
    const paths = new Set(Object.values(fonts.files).flatMap(({ normal, bold }) => [normal, bold]));
    pdfmake.setFonts(fonts.files);
    pdfmake.setUrlAccessPolicy(() => false);
    pdfmake.setLocalAccessPolicy((path) => paths.has(path));
    return pdfmake.createPdf(layOut(fonts)).getBuffer();
  };
};
