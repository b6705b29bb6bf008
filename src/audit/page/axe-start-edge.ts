/** Adds our rule about the start edge to the axe that stands before it, for the axe command line. */
import type axe from 'axe-core';
import { startEdge } from '../checks/start-edge.ts';
import { startsAtStart } from './start-edge.ts';

const { id, title } = startEdge;

(globalThis as { axe?: typeof axe }).axe?.configure({
  checks: [
    {
      id: 'starts-at-start',
      evaluate: startsAtStart,
      metadata: {
        impact: 'serious',
        messages: { pass: title, fail: 'Text does not start at the start edge' },
      },
    },
  ],
  rules: [
    {
      id,
      impact: 'serious',
      selector: 'body *',
      all: ['starts-at-start'],
      any: [],
      none: [],
      tags: ['best-practice'],
      metadata: {
        description: title,
        help: title,
        helpUrl: 'https://www.w3.org/TR/WCAG22/#visual-presentation',
      },
    },
  ],
});
