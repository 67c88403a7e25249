import type { DaysLate } from '../../framework/notation.js';
import { rational } from '../../numbers/rational.js';
import { type Figure, known } from '../figure.js';
import type { Data, Scope } from '../scope.js';
import { word } from '../word.js';

/** Whole days (or weekdays less holidays) from when something was due to when it came; zero when it was in time. */
export function daysLate(dates: DaysLate, scope: Scope): (data: Data) => Figure {
  const submitted = scope.date(dates.submitted);
  const due = scope.date(dates.due);
  word(dates.calendar ?? 'days', ['days', 'weekdays'], 'calendar');
  const holidays = new Set((dates.holidays ?? []).map(dayNumber));
  const works = (day: number): boolean => isWeekday(day) && !holidays.has(day);
  return (data) => {
    const came = submitted(data);
    const limit = due(data);
    if (came.is !== 'value') return came;
    if (limit.is !== 'value') return limit;
    let late = Math.max(0, came.value - limit.value);
    if (dates.calendar === 'weekdays') {
      late = 0;
      for (let day = limit.value + 1; day <= came.value; day += 1) if (works(day)) late += 1;
    }
    return known(rational(BigInt(late)));
  };
}

/** Days from 1970-01-01 to a date written as 2026-12-10; `undefined` for a text that is no date of the calendar. */
export function dayNumber(date: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return undefined;
  const time = Date.parse(`${date}T00:00:00Z`);
  // Date.parse takes 31 February for a day in March.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date
    ? undefined
    : time / 86_400_000;
}

function isWeekday(day: number): boolean {
  // 1970-01-01 was a Thursday.
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday !== 0 && weekday !== 6;
}
