/** Days between two dates; working days by counting weekdays up to each and taking holidays off. */
import type { DaysLate } from '../framework/notation.js';
import { dayNumber } from '../rules/expressions/days-late.js';
import { type Amount, over } from './amount.js';
import { type Figure, known, lift } from './figure.js';
import type { Scope } from './scope.js';
import { and, compared } from './truth.js';
import { choose, literal, minus, nought, plus, quotient, rest, times, unity, type Whole } from './whole.js';

export function daysLate({ submitted, due, calendar, holidays = [] }: DaysLate, scope: Scope): Figure {
  const [came, limit] = [date(submitted, scope), date(due, scope)];
  return lift([came, limit], (amounts) => {
    const [from, to] = [(amounts[1] as Amount).n, (amounts[0] as Amount).n];
    const free = [...new Set(holidays.flatMap((day) => dayNumber(day) ?? []))].filter(isWeekday);
    const count =
      calendar === 'weekdays'
        ? free.reduce(
            (days, day) => minus(days, oneIf(day, from, to)),
            minus(weekdaysUpTo(to), weekdaysUpTo(from)),
          )
        : minus(to, from);
    const late = choose([{ when: compared(to, '<=', from), then: nought }], count);
    return over({ ...choose([{ when: compared(late, '<', nought), then: nought }], late), low: 0n }, unity);
  });
}

function date(name: string, scope: Scope): Figure {
  const written = dayNumber(name);
  if (written !== undefined) return known(over(literal(BigInt(written)), unity));
  return scope.build.source.day(scope.slot(name).key);
}

const oneIf = (day: number, from: Whole, to: Whole): Whole => {
  const at = literal(BigInt(day));
  return choose([{ when: and(compared(from, '<', at), compared(at, '<=', to)), then: unity }], nought);
};

/** A Monday before every date: days are counted from it. */
const monday = -719_169n;

/** Weekdays from that Monday to a day, this one included. */
function weekdaysUpTo(day: Whole): Whole {
  const counted = minus(day, literal(monday));
  const inWeek = plus(rest(counted, literal(7n)), unity);
  const five = literal(5n);
  const ofWeek = choose([{ when: compared(inWeek, '>', five), then: five }], inWeek);
  return plus(times(quotient(counted, literal(7n)), five), ofWeek);
}

function isWeekday(day: number): boolean {
  return (day - Number(monday)) % 7 < 5;
}
