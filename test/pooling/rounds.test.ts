import type { Rounds } from "../../src/model/consolidation";
import { changesSince, findingsOfRounds, freezeRound } from "../../src/pooling/rounds";
import { readRounds } from "../../src/sheets/rounds/readBack";
import type { WorkbookSpec } from "../../src/sheets/spec";
import { bytesOf, layOut, sheetOf, snapshotOf } from "../sheets/layouts";
import { believableFigures, districts, catalogue, resultOf } from "../sheets/results";

const figures = believableFigures(catalogue, districts, 7);
const june = resultOf({ figures });
const rows = june.consolidation.indicators;
const estimate = freezeRound(rows, undefined, { round: "estimate", when: "2025-06-15 09:30" });

/** One child more in one district. */
const [part, whole] = figures["TAM_DUONG"]!["NHA_TRE"] as readonly [number, number];
const august = resultOf({
  figures: { ...figures, TAM_DUONG: { ...figures["TAM_DUONG"], NHA_TRE: [part + 500, whole] } },
});
const later = august.consolidation.indicators;
const with_ = (rounds: Rounds) => ({
  ...august,
  consolidation: { ...august.consolidation, rounds },
});

describe("rounds", () => {
  it("tells what has changed since the last frozen round, and asks why once", () => {
    expect(changesSince(rows, estimate)).toEqual([]);
    const changes = changesSince(later, estimate);
    expect(changes.map(({ code, reason }) => [code, reason])).toEqual([["NHA_TRE", ""]]);
    expect(changes[0]!.from.value).toBe(rows[0]!.actual);
    expect(changes[0]!.to.value).toBe(later[0]!.actual);
    expect(findingsOfRounds(later, estimate)).toMatchObject([
      { code: "ROUND_CHANGED", params: { count: 1 } },
    ]);
    const answered = { ...estimate, reasons: { NHA_TRE: "Công văn 12" } };
    expect(findingsOfRounds(later, answered)).toEqual([]);
  });

  it("keeps a frozen round as it was, also where it is frozen once more", () => {
    const answered = { ...estimate, reasons: { NHA_TRE: "Công văn 12" } };
    const official = freezeRound(later, answered, { round: "estimate", when: "2025-08-20 10:00" });
    expect(official.frozen[0]).toEqual(estimate.frozen[0]);
    expect(official.frozen[1]!.rows["NHA_TRE"]).toMatchObject({
      value: later[0]!.actual,
      reason: "Công văn 12",
    });
    expect(official.reasons).toEqual({});
    expect(changesSince(later, official)).toEqual([]);
  });
});

describe("Các đợt báo cáo", () => {
  const reread = async (spec: WorkbookSpec) => readRounds(snapshotOf(await bytesOf(spec)))!;

  it("is read back as it was written, reasons and lines in them included", async () => {
    const reasons = { NHA_TRE: "Xã bổ sung | lần 2\ntheo công văn" };
    const official = freezeRound(
      later,
      { ...estimate, reasons },
      { round: "official", when: "2025-08-20 10:00" },
    );
    const rounds: Rounds = { ...official, reasons: { MAU_GIAO: "Sửa số trẻ" } };
    expect(await reread(layOut(with_(rounds)))).toEqual({ rounds, findings: [] });
  });

  it("is in no workbook without a frozen round", () => {
    expect(layOut(june).sheets.map(({ key }) => key)).not.toContain("rounds");
  });

  it("keeps what was frozen where somebody types over it, and names the cell", async () => {
    const spec = layOut(with_(estimate));
    const sheets = spec.sheets.map((sheet) => ({
      ...sheet,
      rows:
        sheet.key !== "rounds"
          ? sheet.rows
          : sheet.rows.map((cells, row) =>
              cells.map((cell, at) => (row === 7 && at === 3 ? { ...cell, value: 99 } : cell)),
            ),
    }));
    const { rounds, findings } = await reread({ ...spec, sheets });
    expect(rounds).toEqual(estimate);
    expect(findings).toMatchObject([
      { code: "ROUND_CELL_CHANGED", indicator: "NHA_TRE", at: { cell: "D8" } },
    ]);
  });

  it("keeps frozen rows that the catalogue has no more", async () => {
    const [first] = estimate.frozen;
    const gone = { ...first!, rows: { ...first!.rows, OLD_ROW: { ...first!.rows["NHA_TRE"]! } } };
    const rounds: Rounds = { frozen: [gone], reasons: {} };
    expect((await reread(layOut(with_(rounds)))).rounds).toEqual(rounds);
  });

  it("shows what changed beside the row", () => {
    const { rows: cells } = sheetOf(layOut(with_(estimate)), "rounds");
    const row = cells.find((line) => line[1]?.value === catalogue.indicators[0]!.nameVi)!;
    expect(
      row.map((cell) => cell?.value).filter((value) => typeof value === "string" && value.includes("→")),
    ).toHaveLength(1);
  });
});
