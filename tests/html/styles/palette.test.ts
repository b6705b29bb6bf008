import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The colours of grades, best first, as the style sheet has them. */
const marks = ['star', 'circle', 'diamond', 'cross'];

/** Those of longer scales, which stand between them. */
const between = ['square', 'bar'];

const file = readFileSync(
  join(import.meta.dirname, '../../../src/html/styles/_palette.scss'),
  'utf8',
);

function palette(scheme: string): Map<string, string> {
  const [, body = ''] = new RegExp(`@mixin ${scheme} \\{([^}]*)\\}`).exec(file) ?? [];
  return new Map(
    Array.from(body.matchAll(/--([\w-]+): (#[\da-f]{3,6});/g), ([, name = '', colour = '']) => [
      name,
      colour.length === 4 ? colour.replaceAll(/[\da-f]/g, '$&$&') : colour,
    ]),
  );
}

type Light = [red: number, green: number, blue: number];

/** Linear light of a colour (IEC 61966-2-1). */
function lightOf(colour: string): Light {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other].map((colour) => luminance(lightOf(colour))).sort();
  return (high + 0.05) / (low + 0.05);
}

/** How eyes see that lack one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1). */
const eyes: Record<string, [Light, Light, Light]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE L*a*b*, D65. */
function lab([red, green, blue]: Light): Light {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = f(luminance([red, green, blue]));
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function seen(colour: string, eye: [Light, Light, Light]): Light {
  const light = lightOf(colour);
  const [red = 0, green = 0, blue = 0] = eye.map(([r, g, b]) =>
    Math.min(1, Math.max(0, r * light[0] + g * light[1] + b * light[2])),
  );
  return lab([red, green, blue]);
}

describe.each(['light', 'dark'])('the %s colours', (scheme) => {
  const colours = palette(scheme);
  const of = (name: string) => colours.get(name) ?? '#000000';

  test('have the contrast that text and marks need, on every ground', () => {
    for (const ground of ['ground', 'paper', 'tint', 'council']) {
      for (const ink of ['ink', 'quiet', 'link', 'visited', 'accent']) {
        expect([ink, ground, contrast(of(ink), of(ground)) >= 4.5]).toEqual([ink, ground, true]);
      }
      for (const mark of [...marks, ...between]) {
        expect([mark, ground, contrast(of(mark), of(ground)) >= 3]).toEqual([mark, ground, true]);
      }
    }
    for (const mark of [...marks, ...between, 'accent']) {
      expect([mark, contrast(of(`on-${mark}`), of(mark)) >= 4.5]).toEqual([mark, true]);
    }
  });

  test('run in one direction from the best grade to the lowest, so that they do in grey', () => {
    const lights = marks.map((mark) => lab(lightOf(of(mark)))[0]);
    const steps = lights.slice(1).map((light, index) => (lights[index] ?? 0) - light);
    const sign = scheme === 'light' ? 1 : -1;
    expect(steps.map((step) => step * sign >= 7)).toEqual([true, true, true]);
  });

  test.each(Object.entries(eyes))('are told apart by eyes with %s', (_name, eye) => {
    const near = marks.flatMap((one, index) =>
      marks.slice(index + 1).filter((other) => {
        const [a, b] = [seen(of(one), eye), seen(of(other), eye)];
        return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) < 12;
      }),
    );
    expect(near).toEqual([]);
  });
});
