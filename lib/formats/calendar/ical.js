const lineLength = 75;
function icalOf({ name, description, asOf, entries }, dayAfter) {
  const stamp = `${compact(asOf)}T000000Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Plain Findings//Dates of inspections//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${textValue(name)}`,
    `X-WR-CALDESC:${textValue(description)}`,
    ...entries.flatMap((entry) => eventLines(entry, stamp, dayAfter)),
    "END:VCALENDAR"
  ];
  return lines.map((line) => `${folded(line)}\r
`).join("");
}
function eventLines({ uid, from, to, summary, description, url }, stamp, dayAfter) {
  return [
    "BEGIN:VEVENT",
    `UID:${textValue(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(to))}`,
    `SUMMARY:${textValue(summary)}`,
    `DESCRIPTION:${textValue(description)}`,
    `URL:${url}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT"
  ];
}
function compact(day) {
  return day.replaceAll("-", "");
}
function textValue(text) {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);
}
function folded(line) {
  const encoder = new TextEncoder();
  let octets = 0;
  let text = "";
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > lineLength) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
export {
  icalOf
};
