import fc from "fast-check";
import { expect, test } from "vitest";
import { markupKeeper } from "./markup-keeper.ts";

test("markup comes back as it was, whether it had room or was packed", () => {
  const letters = fc.array(fc.string({ unit: "grapheme" }));
  fc.assert(
    fc.property(letters, fc.nat(40), (all, room) => {
      const keep = markupKeeper(room);
      const kept = all.map((markup) => keep(markup));
      expect(kept.map((give) => give())).toEqual(all);
      expect(kept.map((give) => give())).toEqual(all);
    }),
  );
  expect(markupKeeper(0)("£1.5m – “up to”")()).toBe("£1.5m – “up to”");
});
