import fc from "../setup/draws";
import {
  addMonths,
  dateFromSerial,
  endOfMonth,
  fiscalPeriod,
  fiscalQuarter,
  fiscalYear,
  isSerialDate,
  monthsBetween,
  serialFromDate,
  startOfFiscalYear,
  startOfMonth,
} from "../../src/core/calendar";

const iso = (serial: number, system?: 1900 | 1904) => {
  const { year, month, day } = dateFromSerial(serial, system);
  return [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
};

describe("a serial date of the 1900 system", () => {
  test.each([
    [0, "1900-01-00"],
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [60, "1900-02-29"],
    [61, "1900-03-01"],
    [45658, "2025-01-01"],
    [45658.75, "2025-01-01"],
    [2958465, "9999-12-31"],
  ])("%d is %s", (serial, date) => expect(iso(serial)).toBe(date));

  test("is counted back by serialFromDate, except for the days that never were", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        const { year, month, day } = dateFromSerial(serial);
        expect(serialFromDate(year, month, day)).toBe(serial);
      }),
    );
    expect(serialFromDate(1900, 1, 1)).toBe(1);
    expect(serialFromDate(1900, 2, 28)).toBe(59);
    expect(serialFromDate(1900, 3, 1)).toBe(61);
  });

  test("is neither negative nor after the year 9999", () => {
    expect(isSerialDate(-1)).toBe(false);
    expect(isSerialDate(2958466)).toBe(false);
    expect(isSerialDate(Number.NaN)).toBe(false);
    expect(() => dateFromSerial(-1)).toThrow(RangeError);
    expect(() => serialFromDate(10000, 1, 1)).toThrow(RangeError);
  });
});

describe("a serial date of the 1904 system", () => {
  test.each([
    [0, "1904-01-01"],
    [59, "1904-02-29"],
    [45658 - 1462, "2025-01-01"],
    [2957003, "9999-12-31"],
  ])("%d is %s", (serial, date) => expect(iso(serial, 1904)).toBe(date));

  test("is 1462 less than in the 1900 system", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1462, max: 2958465 }), (serial) =>
        expect(iso(serial - 1462, 1904)).toBe(iso(serial)),
      ),
    );
  });
});

describe("months", () => {
  test("are added to the same day or to the month's last", () => {
    expect(iso(addMonths(serialFromDate(2024, 1, 31), 1))).toBe("2024-02-29");
    expect(iso(addMonths(serialFromDate(2024, 3, 15), -15))).toBe("2022-12-15");
    expect(iso(endOfMonth(serialFromDate(2025, 12, 3)))).toBe("2025-12-31");
    expect(iso(endOfMonth(serialFromDate(2025, 12, 3), 2))).toBe("2026-02-28");
    expect(iso(startOfMonth(serialFromDate(2025, 5, 17)))).toBe("2025-05-01");
  });

  test("between two dates are counted by calendar month", () => {
    expect(monthsBetween(serialFromDate(2024, 11, 30), serialFromDate(2025, 2, 1))).toBe(3);
    expect(monthsBetween(serialFromDate(2025, 2, 1), serialFromDate(2024, 11, 30))).toBe(-3);
  });
});

describe("the fiscal calendar", () => {
  const march = serialFromDate(2025, 3, 31);
  const april = serialFromDate(2025, 4, 1);

  test("of a year from April ends with March", () => {
    expect([fiscalPeriod(march, 4), fiscalQuarter(march, 4), fiscalYear(march, 4)]).toEqual([12, 4, 2025]);
    expect([fiscalPeriod(april, 4), fiscalQuarter(april, 4), fiscalYear(april, 4)]).toEqual([1, 1, 2026]);
    expect(fiscalYear(march, 4, "start")).toBe(2024);
    expect(iso(startOfFiscalYear(march, 4))).toBe("2024-04-01");
    expect(iso(startOfFiscalYear(april, 4))).toBe("2025-04-01");
  });

  test("of a year from January is the calendar year", () => {
    expect([fiscalPeriod(march, 1), fiscalQuarter(march, 1), fiscalYear(march, 1)]).toEqual([3, 1, 2025]);
    expect(fiscalYear(march, 1, "start")).toBe(2025);
  });

  test("that began before the worksheet's first day takes in every day since", () => {
    expect(startOfFiscalYear(1, 4)).toBe(-1);
    expect(startOfFiscalYear(0, 4, 1904)).toBe(-1);
    expect(startOfFiscalYear(0, 1, 1904)).toBe(0);
  });
});
