import {
  apiUrl,
  calendarUrl,
  councilEmbedUrl,
  embedGuideUrl,
  feedUrl,
  inspectionEmbedUrl
} from "../domain/urls.js";
import { latestOf } from "./api/authority.js";
import { reportData, scriptText } from "./linked-data.js";
function councilElsewhere(authority, site) {
  const { name, slug } = authority;
  const latest = latestOf(authority, site);
  return {
    alternates: [
      oembed(councilEmbedUrl(authority), name),
      {
        type: "application/atom+xml",
        title: `${name}: inspection reports`,
        href: `${feedUrl({ council: slug })}.xml`
      },
      { type: "application/json", title: name, href: `${apiUrl}authorities/${slug}.json` },
      { type: "text/calendar", title: `${name}: dates`, href: calendarUrl(authority) }
    ],
    linkedData: latest && scriptText(reportData(latest, authority, site))
  };
}
function inspectionElsewhere(inspection, authority, site) {
  const { id } = inspection;
  return {
    alternates: [
      oembed(inspectionEmbedUrl(inspection), authority.name),
      { type: "application/json", title: authority.name, href: `${apiUrl}inspections/${id}.json` }
    ],
    linkedData: scriptText(reportData(inspection, authority, site))
  };
}
function councilTakeAway(authority) {
  const { name, slug } = authority;
  return [
    { words: `Put the result for ${name} on your website`, href: embedGuideUrl(authority) },
    { words: `Calendar of dates for ${name} (iCalendar)`, href: calendarUrl(authority) },
    { words: `News feed for ${name} (Atom)`, href: `${feedUrl({ council: slug })}.xml` },
    { words: `Facts about ${name} as data (JSON)`, href: `${apiUrl}authorities/${slug}.json` }
  ];
}
function oembed(path, title) {
  return { type: "application/json+oembed", title, href: `${path}.oembed.json` };
}
export {
  councilElsewhere,
  councilTakeAway,
  inspectionElsewhere
};
