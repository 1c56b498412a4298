/** Files to a ZIP archive. The same files make the same bytes: every entry bears one fixed date. */
import { crc32, deflateRawSync } from "node:zlib";

/** Level 9 would save a twentieth, in three times the time. */
const level = 6;

/** The version of the format that deflated entries need, and the system whose rights they bear: Unix. */
const [version, unix] = [20, 3];

/** Of packing: deflated. */
const deflated = 8;

/** Names are UTF-8, where they have other letters than ASCII. */
const otherLetters = 0x0800;

/** The first day that a ZIP archive can name, 1 January 1980, and no time of it. */
const fixedDay = (1 << 5) | 1;

/** A plain file that its owner may write and all may read: without it, nobody may but root. */
const readable = (0o100644 << 16) >>> 0;

/** Packs files under their names, in the order given. */
export function archive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [text, bytes] of files) {
    const name = Buffer.from(text);
    const packed = deflateRawSync(bytes, { level });
    const facts = factsOf(name, bytes, packed);
    const entry = [fours(0x04034b50), ...facts, twos(0), name, packed];
    const made = twos((unix << 8) | version);
    const rest = [twos(0, 0, 0, 0), fours(readable, offset)];
    directory.push(fours(0x02014b50), made, ...facts, ...rest, name);
    entries.push(...entry);
    offset += lengthOf(entry);
  }
  const end = [
    ...[fours(0x06054b50), twos(0, 0, files.size, files.size)],
    ...[fours(lengthOf(directory), offset), twos(0)],
  ];
  return new Uint8Array(Buffer.concat([...entries, ...directory, ...end]));
}

/** What an entry and its line in the directory say alike. */
function factsOf(name: Buffer, bytes: Uint8Array, packed: Buffer): Buffer[] {
  const flags = name.some((letter) => letter > 127) ? otherLetters : 0;
  return [
    twos(version, flags, deflated, 0, fixedDay),
    fours(crc32(bytes), packed.length, bytes.length),
    twos(name.length),
  ];
}

/** Numbers of two bytes each, as little-endian machines and the format have them. */
function twos(...values: readonly number[]): Buffer {
  return Buffer.from(Uint16Array.from(values).buffer);
}

/** Of four bytes each. */
function fours(...values: readonly number[]): Buffer {
  return Buffer.from(Uint32Array.from(values).buffer);
}

function lengthOf(parts: readonly Buffer[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}
