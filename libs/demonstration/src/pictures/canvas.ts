/** The colours there are, as red, green and blue; a picture holds their places. */
export const COLOURS = {
  morning: [0xcf, 0xe3, 0xf4],
  noon: [0x9f, 0xcb, 0xee],
  evening: [0xf2, 0xd3, 0xb0],
  plaster: [0xe4, 0xdc, 0xcd],
  brick: [0xb9, 0x7a, 0x5f],
  concrete: [0xa9, 0xab, 0xa8],
  glass: [0x5d, 0x76, 0x8c],
  lit: [0xf6, 0xe0, 0x8f],
  pavement: [0xc9, 0xc3, 0xb6],
  kerb: [0x8e, 0x8a, 0x82],
  asphalt: [0x54, 0x57, 0x5b],
  paint: [0xf7, 0xf7, 0xf2],
  leaf: [0x5f, 0x8f, 0x52],
  bark: [0x6b, 0x54, 0x3f],
  metal: [0x3d, 0x43, 0x49],
  red: [0xc6, 0x4a, 0x3c],
} as const;
export type Colour = keyof typeof COLOURS;

const PLACES = Object.keys(COLOURS);

type Rectangle = Readonly<{ x: number; y: number; width: number; height: number }>;

/** From one height to another, with the left and the right edge at both. */
type Trapeze = Readonly<{
  y: number;
  height: number;
  above: readonly [number, number];
  below: readonly [number, number];
}>;

/** A picture of few colours. */
export class Canvas {
  /** The place of a colour for each pixel, row by row. */
  readonly pixels: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.pixels = new Uint8Array(width * height);
  }

  rectangle({ x, y, width, height }: Rectangle, colour: Colour): void {
    this.trapeze({ y, height, above: [x, x + width], below: [x, x + width] }, colour);
  }

  trapeze({ y, height, above, below }: Trapeze, colour: Colour): void {
    const place = PLACES.indexOf(colour);
    const edge = (side: 0 | 1, share: number) => Math.round(above[side] + (below[side] - above[side]) * share);
    for (let row = Math.max(0, y); row < Math.min(this.height, y + height); row += 1) {
      const share = (row - y) / height;
      const [left, right] = [Math.max(0, edge(0, share)), Math.min(this.width, edge(1, share))];
      if (left < right) this.pixels.fill(place, row * this.width + left, row * this.width + right);
    }
  }
}
