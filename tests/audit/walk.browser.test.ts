import { describe, expect, test } from 'vitest';
import { keyboardReach } from '../../src/audit/checks/keyboard-reach.ts';
import { keyboardTrap } from '../../src/audit/checks/keyboard-trap.ts';
import { address, walkThrough } from './walk-through.ts';

const links = '<a href="#a">A</a> '.repeat(30);

describe('a walk with the Tab key', () => {
  test('that is given up before the end of the page is told, with where it ended', async () => {
    const walked = await walkThrough(links, 20);
    expect(keyboardReach.find(walked).map(({ message }) => message)).toEqual([
      '20 presses of Tab do not lead to its end. What comes after #a > a:nth-of-type(20) was not looked at with the keyboard.',
    ]);
    expect(keyboardTrap.find(walked)).toEqual([]);
  });

  test('to the end of the page is not given up', async () => {
    const walked = await walkThrough(links);
    expect(walked).toMatchObject({ givenUpAfter: 0, left: true, missed: [] });
    expect(keyboardReach.find(walked)).toEqual([]);
  });

  test('goes back where something sticks to the window, and only there', async () => {
    const bar = '<p style="position: sticky; top: 0">Findings</p>';
    expect((await walkThrough(links)).back).toEqual([]);
    expect((await walkThrough(`${bar}${links}`)).back).toHaveLength(29);
  });
});

describe('a script that moves the focus back', () => {
  const trap = (later: string): string => `<a href="#a">A</a>
    <button id="one">One</button> <button id="two">Two</button> <a href="#a">A</a>
    <script>
      const later = (work) => { ${later} };
      one.addEventListener('blur', () => later(() => two.focus()));
      two.addEventListener('blur', () => later(() => one.focus()));
    </script>`;

  test.each([
    ['at once', 'work()'],
    ['after a promise', 'Promise.resolve().then(work)'],
    ['with the next frame', 'requestAnimationFrame(work)'],
    ['after 10 ms', 'setTimeout(work, 10)'],
    ['after 200 ms', 'setTimeout(work, 200)'],
    ['after two timers', 'setTimeout(() => setTimeout(work, 60), 60)'],
    ['after sleeping twice', 'sleep(50).then(() => sleep(50)).then(work)'],
  ])('%s is a trap, however slow the machine', async (_, later) => {
    const sleep = '<script>const sleep = (ms) => new Promise((r) => setTimeout(r, ms))</script>';
    const walked = await walkThrough(sleep + trap(later));
    expect(keyboardTrap.find(walked)).toHaveLength(1);
    expect(walked).toMatchObject({ careful: true, left: false });
  });

  test('by looking every 100 ms is a trap', async () => {
    const poll = `<a href="#a">A</a> <button id="one">One</button> <a href="#a">A</a>
      <script>let met; setInterval(() => {
        met ||= document.activeElement === one;
        if (met) one.focus();
      }, 100)</script>`;
    expect(keyboardTrap.find(await walkThrough(poll))).toHaveLength(1);
  });
});

describe('what Shift and Tab lead back from is no trap', () => {
  const back = (ms: number): string => `<button id="one">One</button> <button id="two">Two</button>
    <button>Three</button>
    <script>
      one.addEventListener('blur', () => setTimeout(() => two.focus(), ${ms}));
      two.addEventListener('blur', () => setTimeout(() => one.focus(), ${ms}));
    </script>`;

  test.each([0, 10, 100])('where a script moves the focus after %i ms', async (ms) => {
    const walked = await walkThrough(back(ms));
    expect(walked).toMatchObject({ left: false, leadsBack: true });
    expect(keyboardTrap.find(walked)).toEqual([]);
  });

  test('on a page that is slow to answer each key', async () => {
    const slow = `<script>
      const wait = () => { const end = performance.now() + 60; while (performance.now() < end); };
      for (const name of ['keydown', 'blur', 'focus']) addEventListener(name, wait, true);
    </script>`;
    expect(keyboardTrap.find(await walkThrough(back(10) + slow))).toEqual([]);
  });

  test('from a long page too', async () => {
    expect(keyboardTrap.find(await walkThrough(back(0) + links))).toEqual([]);
  });
});

test('what holds the focus on one visit and not on the next is a question', async () => {
  const once = `${links}<button id="one">One</button> <a href="#a">A</a><script>
    const held = !sessionStorage.getItem('again') && performance.getEntriesByType('navigation')[0].type === 'reload';
    if (held) sessionStorage.setItem('again', '1');
    one.onkeydown = (event) => { if (event.key === 'Tab' && (held || performance.getEntriesByType('navigation')[0].type === 'navigate')) event.preventDefault(); };
  </script>`;
  const found = keyboardTrap.find(await walkThrough(once));
  expect(found.map(({ asks }) => asks)).toEqual([true]);
});

describe('what holds the focus', () => {
  const held = (words: string): string => `<p>${words}</p><button id="one">One</button> ${links}
    <script>
      let held = true;
      one.onkeydown = (event) => {
        if (event.ctrlKey && event.key === 'm') held = false;
        if (event.key === 'Tab' && held) event.preventDefault();
      };
    </script>`;

  test('may be left with a key that the page names', async () => {
    const walked = await walkThrough(held('Press Ctrl + M to leave the button.'));
    expect(walked).toMatchObject({ escaped: true, left: true });
    expect(keyboardTrap.find(walked)).toEqual([]);
  });

  test('may be left with a key that its help names', async () => {
    const said = "this.after('Press Ctrl+M.')";
    const help = `<button id="help" onclick="${said}">Help</button>`;
    const swap = `<script>
      one.addEventListener('blur', () => held && help.focus());
      help.addEventListener('blur', () => held && one.focus());
      addEventListener('keydown', (event) => { if (event.ctrlKey && event.key === 'm') held = false });
      let held = true;
    </script>`;
    const walked = await walkThrough(`<button id="one">One</button> ${help} ${links}${swap}`);
    expect(walked).toMatchObject({ escaped: true, left: true });
  });

  test('is a trap where the page does not name the key', async () => {
    expect(keyboardTrap.find(await walkThrough(held('Press a key.')))).toHaveLength(1);
  });
});

describe('a page', () => {
  test('that no script listens to is not waited for', async () => {
    expect((await walkThrough(links)).careful).toBe(false);
  });

  test.each([
    ['a property of an element', 'one.onblur = () => undefined'],
    ['a property of the window', 'onkeyup = () => undefined'],
  ])('that listens by %s is waited for', async (_, script) => {
    const walked = await walkThrough(`<button id="one">One</button><script>${script}</script>`);
    expect(walked).toMatchObject({ careful: true, left: true });
  });

  test('with a frame that listens is waited for', async () => {
    const inside = '<button>B</button><script>onkeydown = () => undefined</script>';
    const frame = `<iframe srcdoc="${inside.replaceAll('"', '&quot;')}"></iframe>`;
    expect(await walkThrough(`<a href="#a">A</a> ${frame}`)).toMatchObject({ careful: true });
  });

  test('whose last stop is in a frame is left after it', async () => {
    const walked = await walkThrough(`<a href="#a">A</a> <iframe srcdoc="<button>B</button>">`);
    expect(walked.stops.map(({ index }) => index)).toEqual([0, 1]);
    expect(walked).toMatchObject({ left: true, missed: [] });
  });

  test('that begins somewhere in the middle is walked from its top', async () => {
    const walked = await walkThrough('<a href="#a">A</a> <input autofocus> <a href="#a">B</a>');
    expect(walked.stops.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(walked.missed).toEqual([]);
  });

  test('behind a modal dialogue need not be reached, but the dialogue must', async () => {
    const dialogue = '<dialog id="ask"><button>Yes</button> <button>No</button></dialog>';
    const walked = await walkThrough(`${links}${dialogue}<script>ask.showModal()</script>`);
    expect(walked.stops.map(({ index }) => index)).toEqual([0, 1]);
    expect(walked.missed).toEqual([]);
  });

  test('with a clock that goes on for ever is walked to its end', async () => {
    const clock = `<a href="#a">A</a><script>
      document.addEventListener('keydown', () => undefined);
      const tick = () => setTimeout(tick, 1000);
      tick();
      setInterval(() => undefined, 1000);
    </script>`;
    expect(await walkThrough(clock)).toMatchObject({ careful: true, left: true, missed: [] });
  });

  test('that would go elsewhere is kept, and the address is told', async () => {
    const away = `<button onfocus="setTimeout(() => { location.href = '/b' }, 50)">B</button>`;
    const walked = await walkThrough(away);
    expect(walked).toMatchObject({ movedTo: `${address}b`, left: true, missed: [] });
  });
});

test('a walk whose time is over ends, and says so', async () => {
  const { ranOut, givenUpAfter } = await walkThrough(links, undefined, performance.now());
  expect([ranOut, givenUpAfter]).toEqual([true, 0]);
});

test('a page that is slow with each key is pressed few keys at a time, so that its walk ends in time', async () => {
  const slow = `<script>
    const wait = () => { const end = performance.now() + 100; while (performance.now() < end); };
    addEventListener("keydown", wait);
  </script>`;
  const { ranOut, stops } = await walkThrough(
    `${links}${links}${links}${slow}`,
    undefined,
    performance.now() + 1000,
  );
  expect(ranOut).toBe(true);
  expect(stops.length).toBeLessThan(30);
});

test('scripts that listen to keys and move nothing cost no waiting, and those that do are waited for', async () => {
  const listens = '<script>addEventListener("keydown", () => undefined)</script>';
  const moves = `<script>
    let first = true;
    const go = () => { if (first) document.querySelectorAll("a")[3].focus(); first = false; };
    addEventListener("keydown", () => setTimeout(go, 50));
  </script>`;
  const { stops } = await walkThrough(`${links}${listens}`);
  expect(stops).toHaveLength(30);
  const moved = await walkThrough(
    `<a href="#a">A</a> <a href="#a">A</a> <a href="#a">A</a> <a href="#a">A</a> ${moves}`,
  );
  expect(moved.stops.at(0)?.index).toBe(3);
});
