/** Test support: cells of rows that the tests of claims share. */

export const once = { recurrence: "one-off" };
export const always = { recurrence: "ongoing" };
export const capital = { money_type: "capital" };
export const revenue = { money_type: "revenue" };
/** A pot that is not set aside, and one that is. */
export const reserve = { from_pot: "northtown-reserve" };
export const fund = { from_pot: "northtown-fund" };
/** A part of the row `whole`. */
export const byItem = { part_of: "whole:item" };
export const bySource = { part_of: "whole:source" };
