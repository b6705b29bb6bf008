import { countedInDigits } from '../../wording/words.ts';
import { keptIn, matches, orderOf, searchWith, type View } from './council-table/view.ts';

/**
 * The table of all councils: sorted by its headings, narrowed by name and region, and kept in the
 * address so that a view can be shared. Without this script the table is whole.
 */
function start(): void {
  const table = document.querySelector<HTMLTableElement>('#councils');
  const form = document.querySelector<HTMLFormElement>('#narrow-councils');
  const status = document.querySelector('#narrow-status');
  const body = table?.tBodies[0];
  if (!table || !form || !status || !body) return;
  const { one = '', many } = form.dataset;
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  const rows = [...body.rows];
  let view = keptIn(location.search, heads.length);

  const show = (): void => {
    const shown = rows.filter((row) => {
      const isShown = matches(view, textOf(row.cells[0]), textOf(row.cells[1]));
      row.hidden = !isShown;
      return isShown;
    });
    body.append(...rows.toSorted((a, b) => orderOf(view, keysOf(a, view), keysOf(b, view))));
    for (const [index, head] of heads.entries()) {
      if (index === view.by) head.ariaSort = view.down ? 'descending' : 'ascending';
      else head.ariaSort = null;
    }
    status.textContent = `${countedInDigits(shown.length, one, many)} of ${String(rows.length)}`;
  };
  const change = (next: View): void => {
    view = next;
    history.replaceState(null, '', `${location.pathname}${searchWith(view)}`);
    show();
  };

  for (const [index, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    button.addEventListener('click', () => {
      change({ ...view, by: index, down: view.by === index && !view.down });
    });
    head.append(button);
  }
  fill(form, view);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('input', () => {
    const fields = new FormData(form);
    change({ ...view, name: valueOf(fields, 'q'), region: valueOf(fields, 'region') });
  });
  form.hidden = false;
  show();
}

function textOf(cell: Element | undefined): string {
  return cell?.textContent.trim() ?? '';
}

/** What a row is sorted by: the place of its grade on the scale, a day, or words; then its name. */
function keysOf(row: HTMLTableRowElement, { by }: View): [string, string] {
  const cell = row.cells[by];
  const mark = cell?.querySelector('.grade')?.className ?? '';
  const order = ['star', 'circle', 'square', 'bar', 'diamond', 'cross', 'none'];
  const place = order.findIndex((one) => mark.endsWith(`--${one}`));
  const key = mark === '' ? (cell?.dataset['sort'] ?? textOf(cell)) : String(place);
  return [key, textOf(row.cells[0])];
}

function fill(form: HTMLFormElement, { name, region }: View): void {
  const field = form.elements.namedItem('q');
  const choice = form.elements.namedItem('region');
  if (field instanceof HTMLInputElement) field.value = name;
  if (choice instanceof HTMLSelectElement) choice.value = region;
}

function valueOf(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}

start();
