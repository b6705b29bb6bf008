/** Runs html-validate in a thread of its own, which can be ended where a page keeps it busy for ever. */
import { parentPort } from 'node:worker_threads';
import { HtmlValidate, type ConfigData } from 'html-validate';

/** What the standard says; matters of taste and of length are left to others. */
const settings: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'no-raw-characters': 'off',
    'long-title': 'off',
    'no-inline-style': 'off',
    'require-sri': 'off',
    // axe looks at the same in the browser, where names and roles are known.
    'wcag/h30': 'off',
    // Techniques of which there are others: HTML without them is valid.
    'wcag/h32': 'off',
    'wcag/h63': 'off',
    'wcag/h37': 'off',
    'wcag/h71': 'off',
    'text-content': 'off',
    'unique-landmark': 'off',
    'empty-heading': 'off',
    'empty-title': 'off',
    'input-missing-label': 'off',
    'area-alt': 'off',
    'aria-label-misuse': 'off',
    'hidden-focusable': 'off',
    'no-autoplay': 'off',
    'no-redundant-for': 'off',
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'svg-focusable': 'off',
    'meta-refresh': 'off',
    'multiple-labeled-controls': 'off',
    'tel-non-breaking': 'off',
    'no-implicit-button-type': 'off',
    'valid-autocomplete': 'error',
  },
};

/** A mistake in HTML, as the thread tells it. */
export type Mistake = {
  message: string;
  line: number;
  column: number;
  selector?: string;
};

/** What the thread answers: the mistakes, or why it cannot say. */
export type Validation = { mistakes: Mistake[] } | { failed: string };

const validator = new HtmlValidate(settings);

parentPort?.on('message', (html: string) => {
  void validate(html).then((answer) => parentPort?.postMessage(answer));
});

async function validate(html: string): Promise<Validation> {
  try {
    const report = await validator.validateString(html);
    const mistakes = report.results.flatMap(({ messages }) =>
      messages
        .filter(({ severity }) => severity === 2)
        .map(({ ruleId, message, line, column, selector }) => ({
          message: `${message} (html-validate ${ruleId}).`,
          line,
          column,
          ...(selector === null ? {} : { selector }),
        })),
    );
    return { mistakes };
  } catch (error) {
    const deep = error instanceof RangeError;
    return { failed: deep ? 'Its elements are nested too deeply to check.' : String(error) };
  }
}
