import { existsSync, writeFileSync } from 'node:fs';
import { systemError, watchCalls } from './calls.ts';
import { ordersName, type Orders } from './orders.ts';

/** Loaded before the program (`node --import`): does to one of its calls to the disk what it was told. */
const { root, kill, pause, fail, clock } = JSON.parse(process.env[ordersName] ?? '{}') as Orders;

if (clock !== undefined) setClock(clock);

let isDone = false;
watchCalls(root, (call) => {
  if (kill === call.number || kill === call.place) {
    call.half();
    process.kill(process.pid, 'SIGKILL');
  }
  if (isDone) return;
  if (call.place === pause?.place) {
    isDone = true;
    writeFileSync(pause.begun, '');
    while (!existsSync(pause.end)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
  }
  if (call.place === fail?.place) {
    isDone = true;
    throw systemError(fail.answer, call);
  }
});

/** Lets the clock of the program show another time, and go on from there. */
function setClock(iso: string): void {
  const shift = Date.parse(iso) - Date.now();
  const now = Date.now.bind(Date);
  const Real = Date;
  Date.now = () => now() + shift;
  globalThis.Date = new Proxy(Real, {
    construct: (target, parts, self) =>
      Reflect.construct(target, parts.length === 0 ? [Real.now()] : parts, self) as object,
  });
}
