import type { Photo } from '../draft';

/** What a phone's photo is made: enough to read a board by, little enough for a slow line. */
const [LONGEST_SIDE, MOST_BYTES] = [1_600, 300_000] as const;
const QUALITIES = [0.82, 0.7, 0.58, 0.46] as const;

const drawn = (image: ImageBitmap, side: number): HTMLCanvasElement => {
  const scale = Math.min(1, side / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
};

const jpegOf = (canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));

/** A photo as JPEG of 300 kB at most; what the phone wrote into it (place, device) is left behind. Throws of what is no picture. */
export const smaller = async (file: Blob): Promise<Blob> => {
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    for (let side: number = LONGEST_SIDE; ; side = Math.round(side * 0.75)) {
      const canvas = drawn(image, side);
      for (const quality of QUALITIES) {
        const jpeg = await jpegOf(canvas, quality);
        if (jpeg && jpeg.size <= MOST_BYTES) return jpeg;
      }
    }
  } finally {
    image.close();
  }
};

export const photoOf = (file: Blob, of?: string): Photo => {
  const id = crypto.randomUUID();
  return { id, name: `${of ?? 'photo'}-${id.slice(0, 8)}.jpg`, file, ...(of ? { of } : {}) };
};
