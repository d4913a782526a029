import fc from "fast-check";
import { constants, deflateRawSync } from "node:zlib";
import { crc32 } from "../../../src/files/zip/crc32";
import { Refusal } from "../../../src/files/failure";
import { inflate } from "../../../src/files/zip/inflate";
import { packZip, portable, readDirectory, unpack, type ZipPart } from "../../../src/files/zip/zip";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

const packedPart = (name: string, bytes: Uint8Array): ZipPart => ({
  name,
  bytes: deflateRawSync(bytes),
  asPacked: { method: 8, size: bytes.length, crc: crc32(bytes) },
});

describe("inflate", () => {
  const repetitive = fc
    .tuple(fc.uint8Array({ maxLength: 40 }), fc.integer({ min: 0, max: 50 }))
    .map(([bytes, times]) => new Uint8Array(Array.from({ length: times }, () => [...bytes]).flat()));

  it.each([
    ["dynamic codes", constants.Z_DEFAULT_STRATEGY],
    ["fixed codes", constants.Z_FIXED],
    ["codes without repeats", constants.Z_HUFFMAN_ONLY],
  ])("gives back what zlib packed with %s", (_, strategy) => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 5000 }), repetitive),
        fc.integer({ min: 0, max: 9 }),
        (bytes, level) => {
          const unpacked = inflate(deflateRawSync(bytes, { level, strategy }), bytes.length);
          expect(Buffer.from(unpacked).equals(bytes)).toBe(true);
        },
      ),
    );
  });

  it("ends on any bytes, with an error or with the size asked for", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 0, max: 2000 }), (bytes, size) => {
        try {
          expect(inflate(bytes, size)).toHaveLength(size);
        } catch (error) {
          expect(String(error)).toMatch(/deflate|EOF|invalid/);
        }
      }),
    );
  });

  it.each([-1, 1])("refuses data for another size (%i)", (difference) => {
    const bytes = text("một hai ba bốn năm sáu bảy tám chín mười");
    expect(() => inflate(deflateRawSync(bytes), bytes.length + difference)).toThrow(/deflate/);
  });
});

describe("crc32", () => {
  it("is the checksum of ISO 3309", () => expect(crc32(text("123456789"))).toBe(0xcbf43926));
});

describe("a zip file", () => {
  const parts = [packedPart("xl/a.xml", text("a".repeat(500))), { name: "ế.xml", bytes: text("b") }];
  const zip = packZip(parts);

  it("gives back its parts", () => {
    const entries = readDirectory(zip);
    expect(entries.map(({ name }) => name)).toEqual(["xl/a.xml", "ế.xml"]);
    expect(entries.map((entry) => new TextDecoder().decode(unpack(zip, entry, portable)))).toEqual([
      "a".repeat(500),
      "b",
    ]);
  });

  const refusals: readonly (readonly [string, Uint8Array])[] = [
    ["without an end", zip.subarray(0, zip.length - 10)],
    ["cut short before the directory", zip.subarray(zip.length - 60)],
    ["with two parts of one name", packZip([parts[1]!, parts[1]!])],
    ["of nothing", new Uint8Array(0)],
  ];
  it.each(refusals)("%s is refused", (_, bytes) => expect(() => readDirectory(bytes)).toThrow(Refusal));

  it("is refused where a byte changed", () => {
    const changed = Uint8Array.from(zip);
    const [, second] = readDirectory(changed);
    changed[second!.offset + 30 + "ế.xml".length + 2] = 0x63;
    expect(() => unpack(changed, second!, portable)).toThrow(/is not what the directory says/);
  });

  it("is refused where it announces less than it holds", () => {
    const bomb = packedPart("b", new Uint8Array(100_000));
    const lying = packZip([{ ...bomb, asPacked: { ...bomb.asPacked!, size: 10 } }]);
    expect(() => unpack(lying, readDirectory(lying)[0]!, portable)).toThrow(Refusal);
  });

  it("with 64-bit sizes gives back its parts", () => {
    const entry = packZip([{ name: "a", bytes: text("abc") }]);
    const at = 30 + 1 + 3;
    const extra = new Uint8Array(20);
    const view = new DataView(extra.buffer);
    view.setUint16(0, 1, true);
    view.setUint16(2, 16, true);
    view.setBigUint64(4, 3n, true);
    view.setBigUint64(12, 3n, true);
    const long = new Uint8Array([...entry.subarray(0, at + 47), ...extra, ...entry.subarray(at + 47)]);
    const header = new DataView(long.buffer);
    header.setUint32(at + 20, 0xffffffff, true);
    header.setUint32(at + 24, 0xffffffff, true);
    header.setUint16(at + 30, extra.length, true);
    expect(readDirectory(long)).toEqual([expect.objectContaining({ size: 3, packed: 3, offset: 0 })]);
  });
});
