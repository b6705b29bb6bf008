import { measuredState } from './texts.ts';

type Colour = [number, number, number, number];
let context: OffscreenCanvasRenderingContext2D | null = null;
const known = new Map<string, Colour>();

/** The browser itself reads the colour, so every notation is understood. */
const paint = (value: string): Colour => {
  context ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (context === null) return [0, 0, 0, 1];
  const canvas = context;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = value;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 255] = canvas.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a / 255];
};
const read = (value: string): Colour => {
  const colour = known.get(value) ?? paint(value);
  known.set(value, colour);
  return colour;
};

/** The colour of the bare page: a system colour takes the page's scheme only on an element. */
const bare = { state: -1, color: '' };
const sheet = (): string => {
  if (bare.state === measuredState()) return bare.color;
  const probe = document.createElement('span');
  probe.style.color = 'Canvas';
  document.documentElement.append(probe);
  bare.color = getComputedStyle(probe).color;
  bare.state = measuredState();
  probe.remove();
  return bare.color;
};

const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => {
  const mix = (top: number, low: number): number => top * a + low * (1 - a);
  return [mix(r, R), mix(g, G), mix(b, B), 1];
};

const behind = (element: Element | null): Colour | undefined => {
  if (element === null) return read(sheet());
  const style = getComputedStyle(element);
  if (style.backgroundImage !== 'none' || Number(style.opacity) < 1) return undefined;
  const here = read(style.backgroundColor);
  if (here[3] === 1) return here;
  const below = behind(element.parentElement);
  return below && over(here, below);
};

const part = (value: number): number =>
  value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
const light = ([r, g, b]: Colour): number => 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);

/** The contrast of a colour with what lies behind an element. */
export const contrastAgainst = (colour: string, element: Element | null): number | undefined => {
  const back = behind(element);
  if (back === undefined) return undefined;
  const pair = [light(over(read(colour), back)), light(back)];
  return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
};

/** The contrast of an element's own text; nothing where a picture or a veil lies behind it. */
export const textContrast = (element: Element): { ratio: number; needed: number } | undefined => {
  const style = getComputedStyle(element);
  const ratio = contrastAgainst(style.color, element);
  const size = parseFloat(style.fontSize);
  const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  return ratio === undefined ? undefined : { ratio, needed: large ? 3 : 4.5 };
};
