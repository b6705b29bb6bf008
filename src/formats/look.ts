import type { SiteSettings } from '../schemas/site.ts';

/** The style sheet of the publisher’s own colours; empty where the settings name none. */
export function lookStyles({ look }: Pick<SiteSettings, 'look'>): string {
  const rules = [
    look.accent === undefined ? '' : `--accent:${look.accent}`,
    look.tint === undefined ? '' : `--tint:${look.tint}`,
  ].filter(Boolean);
  return rules.length === 0 ? '' : `:root{${rules.join(';')}}\n`;
}
