import { describe, expect, test } from 'vitest';
import { fromPipeline, fromScriptText, html } from '../../../src/html/parts/html.ts';

describe('a template', () => {
  test('escapes each string, in text and in attributes', () => {
    const words = `"'><script>alert(1)</script>&`;
    const safe = '&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;';
    expect(String(html`<p title="${words}">${words}</p>`)).toBe(`<p title="${safe}">${safe}</p>`);
  });

  test('takes other templates and lists of them as they are', () => {
    const items = ['a', '<i>'].map((word) => html`<b>${word}</b>`);
    expect(String(html`<p>${items}</p>`)).toBe('<p><b>a</b><b>&lt;i&gt;</b></p>');
  });

  test('leaves nothing where there is nothing', () => {
    expect(String(html`<p>${undefined}</p>`)).toBe('<p></p>');
  });

  test('takes no true or false, which it would write as a word', () => {
    const isThere = Date.now() === 0;
    // @ts-expect-error: “condition && html” leaves false, and nothing is to stand for it.
    expect(String(html`<p>${isThere && html`<b></b>`}</p>`)).toBe('<p>false</p>');
  });

  test('sends a line break with its indent as one space, and leaves those of values alone', () => {
    const page = html`
      <h2>One</h2>
      <p>${'two\n  three'}</p>
    `;
    expect(String(page)).toBe(' <h2>One</h2> <p>two\n  three</p> ');
  });

  test('says the same when it is filled again', () => {
    const item = (word: string) => html`<li>${word}</li>`;
    expect([item('a'), item('b')].map(String)).toEqual(['<li>a</li>', '<li>b</li>']);
  });

  test('has two doors for what is safe already: prose, and linked data', () => {
    expect(String(html`<div>${fromPipeline('<p>Safe &amp; sound.</p>')}</div>`)).toBe(
      '<div><p>Safe &amp; sound.</p></div>',
    );
    expect(String(html`${fromScriptText('{"a":"b"}')}`)).toBe('{"a":"b"}');
  });
});
