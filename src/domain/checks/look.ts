import { contrastOf } from '../contrast.ts';
import { errorAt, type Rule } from './facts.ts';

/** What the site has where its settings name no colour (src/html/styles/_tokens.scss). */
const usual = { ink: '#1b2226', accent: '#14524f', tint: '#f1f6f5', white: '#ffffff' };

/** Text needs a contrast of 4.5 to 1 (WCAG 1.4.3). */
const least = 4.5;

/** Colours of the publisher’s that cannot be read. */
export const faintColours: Rule = ({ content }) =>
  content.site.flatMap(({ file, data }) => {
    const { accent = usual.accent, tint = usual.tint } = data.look;
    const pairs = [
      { field: 'accent', colour: accent, on: usual.white, called: 'white' },
      { field: 'accent', colour: accent, on: tint, called: 'the tint' },
      { field: 'tint', colour: tint, on: usual.ink, called: 'the colour of text' },
    ] as const;
    const faint = pairs.filter(({ colour, on }) => contrastOf(colour, on) < least);
    return faint
      .slice(0, 1)
      .map(({ field, colour, on, called }) =>
        errorAt(
          file,
          ['look', field],
          'faint-colour',
          `${colour} has a contrast of ${contrastOf(colour, on).toFixed(1)} to 1 with ${called}. It has to be 4.5 to 1 at least.`,
          field === 'tint' ? 'Write a lighter colour.' : 'Write a darker colour.',
        ),
      );
  });
