import { describe, expect, it } from "vitest";
import { dayNumber, daysOf, daysOfFinancialYear, firstDayOf, isoDay, monthOf } from "./days.ts";

const asDates = ({ from, to }: { from: number; to: number }) => [isoDay(from), isoDay(to)];

describe("the days of a date", () => {
  it("is one day, a month or a year, to its precision", () => {
    expect(asDates(daysOf("2022-06-07"))).toEqual(["2022-06-07", "2022-06-08"]);
    expect(asDates(daysOf("2022-12"))).toEqual(["2022-12-01", "2023-01-01"]);
    expect(asDates(daysOf("2022"))).toEqual(["2022-01-01", "2023-01-01"]);
  });

  it("knows leap years", () => {
    const { from, to } = daysOf("2024-02");
    expect(to - from).toBe(29);
  });

  it("is April to March for a financial year, also over the century", () => {
    expect(asDates(daysOfFinancialYear("2022-23"))).toEqual(["2022-04-01", "2023-04-01"]);
    expect(asDates(daysOfFinancialYear("1999-00"))).toEqual(["1999-04-01", "2000-04-01"]);
  });
});

describe("months counted", () => {
  it("come back to their first day", () => {
    expect(isoDay(firstDayOf(monthOf(dayNumber(2022, 12, 31))))).toBe("2022-12-01");
    expect(monthOf(dayNumber(2023, 1)) - monthOf(dayNumber(2022, 12, 31))).toBe(1);
  });
});
