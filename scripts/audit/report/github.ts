import type { Judged } from '../waivers.ts';

/** GitHub shows so many annotations of a kind for one step and drops the rest in silence. */
const most = 10;

/** The audit as workflow commands, which GitHub shows beside the lines they speak of. */
export function toGithub(judged: Judged): string {
  const failures = judged.failures.map(
    ({ page, reason }) => `::error title=${property('not checked')}::${data(`${page}: ${reason}`)}`,
  );
  const faults = judged.faults.map(({ severity, file, line, column, code, message, fix, page }) => {
    const command = severity === 'error' ? 'error' : 'notice';
    const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
    return `::${command} ${place}::${data(`${message} ${fix} (${page})`)}`;
  });
  const all = [...failures, ...faults];
  const rest = all.length - most;
  const more = rest > 0 ? [`::notice title=audit::${rest} more in the report`] : [];
  return [...all.slice(0, most), ...more].join('\n');
}

/** The escapes of workflow commands: data may hold colons and commas, properties may not. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
