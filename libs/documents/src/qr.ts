type Rect = { readonly x: number; readonly y: number; readonly w: number };
type Measured = { readonly _canvas: readonly Rect[]; readonly _width: number };
/** What of pdfmake draws the square codes of documents. */
type Encoder = { readonly default: { readonly measure: (node: { qr: string; eccLevel: 'M' }) => Measured } };

/** The same square code as on printed documents, as SVG for a page that fetches nothing. @param side in millimetres */
export const qrSvg = async (text: string, side: number): Promise<string> => {
  // Loaded when something is printed: who prints nothing holds nothing.
  // @ts-expect-error It comes without types.
  const { default: encoder } = (await import('pdfmake/js/qrEnc.js')) as {
    readonly default: Encoder | Encoder['default'];
  };
  const { measure } = 'measure' in encoder ? encoder : encoder.default;
  const {
    _canvas: [, ...modules],
    _width: width,
  } = measure({ qr: text, eccLevel: 'M' });
  const path = modules.map(({ x, y, w }) => `M${x} ${y}h${w}v${w}h-${w}z`).join('');
  return `<svg width="${side}mm" height="${side}mm" viewBox="0 0 ${width} ${width}" aria-hidden="true"><path d="${path}"/></svg>`;
};
