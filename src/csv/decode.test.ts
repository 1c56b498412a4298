import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "./decode.ts";
import { problemLine } from "./problem.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: (number | string)[]) =>
  Uint8Array.from(
    values.flatMap((value) => (typeof value === "string" ? [...utf8(value)] : [value])),
  );
const lines = (input: Uint8Array) => decode("pots.csv", input).problems.map(problemLine);

describe("decode", () => {
  test("UTF-8 with LF line ends is read as it is", () => {
    expect(decode("pots.csv", utf8("id,name\na,£5m – “new”\n"))).toEqual({
      text: "id,name\na,£5m – “new”\n",
      problems: [],
    });
  });

  test("an empty file is empty text", () => {
    expect(decode("pots.csv", utf8(""))).toEqual({ text: "", problems: [] });
  });

  test("a byte-order mark is refused", () => {
    expect(lines(bytes(0xef, 0xbb, 0xbf, "id\n"))).toMatchInlineSnapshot(`
      [
        "pots.csv:1:1: found a byte-order mark; allowed: UTF-8 text that begins with the header",
      ]
    `);
  });

  test("UTF-16 is refused in either byte order", () => {
    expect(lines(bytes(0xff, 0xfe, 0x69, 0x00))).toMatchInlineSnapshot(`
      [
        "pots.csv:1:1: found UTF-16 text; allowed: UTF-8 text",
      ]
    `);
    expect(lines(bytes(0xfe, 0xff, 0x00, 0x69))).toEqual(lines(bytes(0xff, 0xfe, 0x69, 0x00)));
  });

  test("a pound sign in Windows-1252 is refused at its place, on every line", () => {
    const input = bytes("id,name\na,£1m\nb,", 0xa3, "1.2m\nc,ok\n", 0xa3, "\n");
    expect(lines(input)).toMatchInlineSnapshot(`
      [
        "pots.csv:3:3: found a byte that is not UTF-8; allowed: UTF-8 text (save the file as UTF-8)",
        "pots.csv:5:1: found a byte that is not UTF-8; allowed: UTF-8 text (save the file as UTF-8)",
      ]
    `);
  });

  test("a pound sign in Windows-1252 on a last line without an end is found", () => {
    expect(lines(bytes("id\n", 0xa3))).toMatchInlineSnapshot(`
      [
        "pots.csv:2:1: found a byte that is not UTF-8; allowed: UTF-8 text (save the file as UTF-8)",
      ]
    `);
  });

  test("CRLF line ends are refused once, with their number", () => {
    expect(lines(utf8("id,name\r\na,b\r\n"))).toMatchInlineSnapshot(`
      [
        "pots.csv:1:8: found 2 carriage returns; allowed: lines that end in LF alone",
      ]
    `);
  });

  test("a lone carriage return is refused", () => {
    expect(lines(utf8("id,name\na,b\rc,d\n"))).toMatchInlineSnapshot(`
      [
        "pots.csv:2:4: found 1 carriage return; allowed: lines that end in LF alone",
      ]
    `);
  });

  test("a NUL is refused at its place", () => {
    expect(lines(utf8("id,name\na,b\0\n"))).toMatchInlineSnapshot(`
      [
        "pots.csv:2:4: found a NUL character; allowed: printable text",
      ]
    `);
  });

  test("any bytes are read or refused, at places inside the file", () => {
    const awkward = fc.constantFrom(0x0a, 0x0d, 0x00, 0xa3, 0xc2, 0xef, 0xbb, 0xbf, 0xff, 0xfe);
    const input = fc.array(fc.oneof(fc.nat(255), awkward), { maxLength: 60 });
    fc.assert(
      fc.property(input, (values) => {
        const array = Uint8Array.from(values);
        const { text, problems } = decode("f", array);
        const rows = new TextDecoder("utf-8", { ignoreBOM: true }).decode(array).split("\n");
        for (const { line, column } of problems) {
          expect(line).toBeLessThanOrEqual(rows.length);
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual((rows[line - 1]?.length ?? 0) + 1);
        }
        if (problems.length === 0) expect(utf8(text)).toEqual(array);
      }),
    );
  });
});
