import type { Site } from '../../domain/site.ts';
import { themesOf } from '../../domain/themes.ts';
import { absolute } from '../../domain/host.ts';
import { themeUrl } from '../../domain/urls.ts';
import type { ApiThemes } from '../../schemas/api-theme.ts';

/** Every theme with its shares and its points, as the API gives them. */
export function themesRecord(site: Site): ApiThemes {
  const { since, themes } = themesOf(site);
  return {
    since,
    themes: themes.map(({ theme: { id, name, area }, recent, years, points }) => ({
      ...{ id, name, area, recent, years },
      points: points.map(({ inspection, point }) => ({
        inspection: inspection.id,
        point: point.id,
      })),
      page: absolute(themeUrl({ id }, site.settings), site.settings),
    })),
  };
}
