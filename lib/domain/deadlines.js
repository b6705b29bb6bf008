import { addDays, isWeekend } from "./dates.js";
function addWorkingDays(received, workingDays, holidays) {
  const off = new Set(holidays.days.map((holiday) => holiday.date));
  let day = received;
  for (let left = workingDays; left > 0; ) {
    day = addDays(day, 1);
    if (!isWeekend(day) && !off.has(day)) left -= 1;
  }
  return received >= holidays.from && day <= holidays.until ? day : void 0;
}
export {
  addWorkingDays
};
