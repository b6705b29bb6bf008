const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];
const msPerDay = 864e5;
function dayNumber(day) {
  return Date.parse(`${day}T00:00:00Z`) / msPerDay;
}
function addDays(day, count) {
  return new Date((dayNumber(day) + count) * msPerDay).toISOString().slice(0, 10);
}
function addMonths(day, count) {
  const { year, month, date } = parts(day);
  const first = new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 10);
  const length = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return addDays(first, Math.min(date, length) - 1);
}
function monthsBetween(from, to) {
  const a = parts(from);
  const b = parts(to);
  return (b.year - a.year) * 12 + (b.month - a.month) - (b.date < a.date ? 1 : 0);
}
function isWeekend(day) {
  const sinceSaturday = ((dayNumber(day) - 2) % 7 + 7) % 7;
  return sinceSaturday < 2;
}
function inWords(day) {
  const { year, month, date } = parts(day);
  return `${String(date)} ${monthNames[month - 1] ?? ""} ${String(year)}`;
}
function monthInWords(day) {
  const { year, month } = parts(day);
  return `${monthNames[month - 1] ?? ""} ${String(year)}`;
}
function spanInWords(from, to) {
  if (from === to) return inWords(from);
  const a = parts(from);
  const b = parts(to);
  if (a.year !== b.year) return `${inWords(from)} to ${inWords(to)}`;
  const start = a.month === b.month ? String(a.date) : inWords(from).replace(/ \d+$/, "");
  return `${start} to ${inWords(to)}`;
}
function parts(day) {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    date: Number(day.slice(8, 10))
  };
}
export {
  addDays,
  addMonths,
  dayNumber,
  inWords,
  isWeekend,
  monthInWords,
  monthsBetween,
  spanInWords
};
