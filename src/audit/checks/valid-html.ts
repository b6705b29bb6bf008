import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { TextCheck } from '../check.ts';
import type { Draft } from '../fault.ts';
import type { PageText } from '../crawl/page-text.ts';
import type { Validation } from './valid-html-worker.ts';
import { messageOf } from '../../problems/message.ts';

/** It lies beside this file, and is compiled as this file is. */
const workerFile = new URL(`valid-html-worker${extname(import.meta.url)}`, import.meta.url);

/** In milliseconds. Honest pages take a few; html-validate’s time grows with the square of some. */
const patience = 20_000;

/** The thread that validates, and all that was asked before: it does one page at a time. */
let thread: Worker | undefined;
let queue: Promise<unknown> = Promise.resolve();

function find({ html }: PageText): Promise<Draft[]> {
  const turn = queue.then(() => validate(html));
  queue = turn.catch(() => undefined);
  return turn;
}

/** Throws, in words for an officer, where nothing can be said of the page. */
async function validate(html: string): Promise<Draft[]> {
  const worker = (thread ??= new Worker(workerFile));
  try {
    const answer = await ask(worker, html);
    if ('failed' in answer) throw new Error(answer.failed);
    return answer.mistakes;
  } finally {
    // A thread that waits keeps nobody from ending.
    worker.unref();
  }
}

function ask(worker: Worker, html: string): Promise<Validation> {
  worker.ref();
  return new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      clearTimeout(timer);
      worker.off('message', onAnswer).off('error', onError);
      end();
    };
    const drop = (why: string): void => {
      thread = undefined;
      settle(() => reject(new Error(why)));
      void worker.terminate();
    };
    const timer = setTimeout(
      () =>
        drop(`Its HTML took more than ${patience / 1000} seconds to validate, and was given up.`),
      patience,
    );
    const onAnswer = (answer: Validation): void => settle(() => resolve(answer));
    const onError = (error: unknown): void => drop(messageOf(error));
    worker.on('message', onAnswer).on('error', onError);
    worker.postMessage(html);
  });
}

/** Browsers guess what broken HTML means, and assistive technology guesses differently (WCAG 2.0's 4.1.1). */
export const validHtml: TextCheck = {
  id: 'valid-html',
  title: 'The HTML is valid',
  criteria: [],
  fix: 'Correct the HTML at this place.',
  find,
};
