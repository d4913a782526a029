/** @jest-environment node */
/** Settings that two officers change at the same time: joined entry by entry, and nothing is lost without a word. */
import fc from "fast-check";
import {
  canonicalJson,
  defaultSettings,
  type WorkbookSettings,
  writeSettings,
} from "../../../src/sheets/settings";
import { readSettings } from "../../../src/sheets/readSettings";
import { laiChau20242025 } from "../../../src/plans/catalogue/laiChau.data";
import { joinChoices } from "../../../src/taskpane/state/settingsOfTwo";
import { tellSettings } from "../../../src/taskpane/state/tellSettings";

const base = defaultSettings("vi");
const an = { name: "Nguyễn Văn An", phone: "0912 000 111" };
const binh = { name: "Trần Thị Bình", phone: "0912 000 222" };
const nextYear = { ...laiChau20242025, plan: { ...laiChau20242025.plan, targetYear: "2025-2026" } };
const year = (name: string, file: string) =>
  ({ year: name, file, standing: "result", unitSet: null, whole: null, rows: {} }) as const;
const letters = { sender: "Sở", number: "1", deadline: "", recipients: "", signer: "" };

type Changes = Partial<WorkbookSettings>;
const join = (mine: Changes, theirs: Changes, both: Changes = {}) =>
  joinChoices({
    base: { ...base, ...both },
    mine: { ...base, ...both, ...mine },
    theirs: { ...base, ...both, ...theirs },
  });

describe("what one of two has changed holds", () => {
  test.each<[string, Changes, Changes, Changes]>([
    [
      "other units' contacts",
      { contacts: { A: an } },
      { contacts: { B: binh } },
      { contacts: { A: an, B: binh } },
    ],
    ["other fields", { asOf: "2025-05-31" }, { signatures: true }, { asOf: "2025-05-31", signatures: true }],
    [
      "other fields of one form",
      { heading: { ...base.heading, number: "12/BC" } },
      { heading: { ...base.heading, issuer: "Sở" } },
      { heading: { ...base.heading, number: "12/BC", issuer: "Sở" } },
    ],
    [
      "other notes of one unit",
      { letterNotes: { A: { sent: "2025-06-01" } } },
      { letterNotes: { A: { answered: "2025-06-02" } } },
      { letterNotes: { A: { sent: "2025-06-01", answered: "2025-06-02" } } },
    ],
    [
      "other years",
      { history: [year("2022-2023", "a.xlsx")] },
      { history: [year("2023-2024", "b.xlsx")] },
      { history: [year("2023-2024", "b.xlsx"), year("2022-2023", "a.xlsx")] },
    ],
    [
      "other answers",
      { assignments: [{ file: "a.xlsx", sheet: "1", unit: "SIN_HO" }] },
      { assignments: [{ file: "b.xlsx", sheet: "1", unit: "MUONG_TE" }] },
      {
        assignments: [
          { file: "b.xlsx", sheet: "1", unit: "MUONG_TE" },
          { file: "a.xlsx", sheet: "1", unit: "SIN_HO" },
        ],
      },
    ],
  ])("%s: both", (_, mine, theirs, joint) => {
    expect(join(mine, theirs)).toMatchObject({ settings: { ...base, ...joint }, refused: [] });
  });

  test("what was taken away by one is away", () => {
    const both = { contacts: { A: an, B: binh }, asOf: "2025-05-31", letters };
    expect(join({ contacts: { A: an } }, { asOf: null }, both).settings).toEqual({
      ...{ ...base, ...both, contacts: { A: an } },
      asOf: null,
    });
    expect(join({ signatures: true }, { letters: undefined }, both).settings.letters).toBeUndefined();
  });

  test("year, units and what was confirmed for them come from one of the two, never mixed", () => {
    const theirs: Changes = { unitSet: "province:12", confirmed: ["units"] };
    expect(join({}, theirs).settings).toMatchObject(theirs);
    const mixed = join({ catalogue: nextYear }, theirs);
    expect(mixed.settings).toEqual({ ...base, catalogue: nextYear });
    expect(mixed.refused).toMatchObject([{ part: "plan", was: theirs, now: { unitSet: base.unitSet } }]);
  });
});

describe("where both have changed the same entry", () => {
  test("this pane's choice holds, and the other's is told with its value, in both languages", () => {
    const joint = join({ contacts: { SIN_HO: an } }, { contacts: { SIN_HO: binh }, asOf: "2025-05-31" });
    expect(joint.settings).toMatchObject({ contacts: { SIN_HO: an }, asOf: "2025-05-31" });
    const [taken, refused] = tellSettings(joint);
    expect(taken!.text.vi).toContain("– Số liệu tính đến ngày: không có → 31/5/2025");
    expect(refused).toMatchObject({ tone: "warning", lasting: true });
    expect(refused!.text.vi).toContain(
      "– Người liên hệ – Huyện Sìn Hồ: cửa sổ Excel khác chọn Trần Thị Bình, 0912 000 222; đang giữ Nguyễn Văn An, 0912 000 111",
    );
    expect(refused!.text.en).toContain("the other chose Trần Thị Bình");
  });

  test("a year is told as a year, units by their names", () => {
    const [taken] = tellSettings(join({}, { catalogue: nextYear, unitSet: "province:12" }));
    expect(taken!.text.vi).toMatch(
      /năm học 2024-2025, .* → năm học 2025-2026, Tỉnh Lai Châu: 39 đơn vị cấp xã/,
    );
    expect(taken!.text.vi).not.toContain("province:");
  });
});

/** Settings as panes make them, of few values, so that two of them often meet. */
const contact = fc.constantFrom(an, binh);
const day = fc.constantFrom("2025-05-31", "2025-06-30");
const anySettings: fc.Arbitrary<WorkbookSettings> = fc
  .record(
    {
      unitSet: fc.constantFrom("lai-chau-districts", "province:12"),
      asOf: fc.option(day),
      signatures: fc.boolean(),
      heading: fc.record({
        ...{ document: fc.constantFrom("", "Báo cáo"), number: fc.constantFrom("", "12") },
        ...{ date: fc.constantFrom("", "2025-06-01"), issuer: fc.constant("") },
      }),
      contacts: fc.dictionary(fc.constantFrom("A", "B"), contact),
      assignments: fc.uniqueArray(
        fc.record({
          file: fc.constantFrom("a", "b"),
          sheet: fc.constant("1"),
          unit: fc.constantFrom("A", "B"),
        }),
        { selector: ({ file }) => file },
      ),
      excluded: fc.uniqueArray(fc.record({ file: fc.constantFrom("a", "b"), sheet: fc.constant("1") }), {
        selector: ({ file }) => file,
      }),
      letters: fc.record({
        ...{ sender: fc.constantFrom("", "Sở"), number: fc.constantFrom("", "1"), deadline: fc.constant("") },
        ...{ recipients: fc.constant(""), signer: fc.constant("") },
      }),
      letterNotes: fc.dictionary(
        fc.constantFrom("A", "B"),
        fc.record({ sent: day, answered: day }, { requiredKeys: ["sent"] }),
      ),
    },
    { requiredKeys: ["unitSet", "asOf", "signatures", "heading", "contacts", "assignments", "excluded"] },
  )
  .map((changes) => ({ ...base, ...changes }));

/** Settings whatever the order of their lists; a form without an entry is as good as none. */
const unordered = (settings: WorkbookSettings): unknown =>
  Object.fromEntries(
    Object.entries(settings)
      .filter(([, value]) => canonicalJson(value) !== "{}")
      .map(([field, value]) => [
        field,
        Array.isArray(value) ? value.map((item) => canonicalJson(item)).sort() : value,
      ]),
  );

test("whatever two officers choose: settings that read back; what one has changed is kept, the rest is told", () => {
  fc.assert(
    fc.property(anySettings, anySettings, anySettings, (b, m, t) => {
      const { settings, taken, refused } = joinChoices({ base: b, mine: m, theirs: t });
      expect(readSettings(writeSettings(settings))).toMatchObject({ kind: "settings" });
      expect(joinChoices({ base: b, mine: b, theirs: t }).settings).toEqual(t);
      expect(unordered(joinChoices({ base: b, mine: m, theirs: b }).settings)).toEqual(unordered(m));
      for (const { part, entry, was, now } of refused) {
        expect(was).not.toEqual(now);
        expect(taken.filter((one) => one.part === part && one.entry === entry)).toEqual([]);
      }
      // The other pane, which meets these settings next, takes over every one of them, and has nothing to save.
      const met = joinChoices({ base: t, mine: t, theirs: settings });
      expect([met.settings, met.refused]).toEqual([settings, []]);
      expect(joinChoices({ base: m, mine: settings, theirs: settings })).toEqual({
        ...{ settings, taken: [], refused: [] },
      });
    }),
  );
});
