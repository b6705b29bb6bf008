/** What is to be done to one process of the program. */
export type Orders = {
  /** The folder whose calls count. */
  root: string;
  /** The number or the place of the call before which it is killed. */
  kill?: number | string;
  /** The call before which it waits: it writes one file, and goes on when there is the other. */
  pause?: { place: string; begun: string; end: string };
  /** The call that fails, and the answer. */
  fail?: { place: string; answer: string };
  /** What its clock shows when it begins. */
  clock?: string;
};

/** The variable of the environment that carries them. */
export const ordersName = 'FAULTS_ORDERS';
