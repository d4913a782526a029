import { readSettings } from "../../src/sheets/readSettings";
import { defaultSettings, type WorkbookSettings, writeSettings } from "../../src/sheets/settings";
import { catalogue } from "./results";

const settings: WorkbookSettings = {
  ...defaultSettings("en"),
  unitSet: "lai-chau-communes",
  catalogue,
  asOf: "2025-05-31",
  heading: {
    document: "Báo cáo",
    number: "215/BC-SGDĐT",
    date: "2025-06-02",
    issuer: "Sở Giáo dục và Đào tạo",
  },
  signatures: true,
  assignments: [{ file: "", sheet: "Biểu 1", unit: "SIN_HO" }],
  excluded: [{ file: "bc/Sìn Hồ (2).xlsx", sheet: "Biểu 1" }],
  previous: {
    schoolYear: "2023-2024",
    byUnit: { SIN_HO: { NHA_TRE: { numerator: 12, denominator: null } } },
  },
  confirmed: ["units"],
  resubmissions: [
    { unit: "Huyện Sìn Hồ", older: "a.xlsx", newer: "b.xlsx", accepted: true, when: "2025-06-04" },
  ],
  contacts: { SIN_HO: { name: "Lò Văn Pâng", phone: "0912 345 678" } },
  letters: {
    sender: "Sở Giáo dục và Đào tạo",
    number: "215/SGDĐT-KHTC",
    deadline: "2026-01-15",
    recipients: "Lãnh đạo Sở",
    signer: "",
  },
  letterNotes: { SIN_HO: { sent: "2026-01-05" }, MUONG_TE: {} },
};

test.each([defaultSettings("vi"), settings])("settings read back as they were written", (given) => {
  expect(readSettings(writeSettings(given))).toEqual({ kind: "settings", settings: given });
});

test("settings of a newer version are known by their number, whatever else they hold", () => {
  expect(readSettings('{"schemaVersion": 7, "language": 3}')).toEqual({ kind: "newer", schemaVersion: 7 });
});

test.each<[string, string]>([
  ["", ""],
  ["[]", ""],
  ["{}", "schemaVersion"],
  [JSON.stringify({ ...settings, schemaVersion: 0 }), "schemaVersion"],
  [JSON.stringify({ ...settings, language: "fr" }), "language"],
  [JSON.stringify({ ...settings, asOf: "31/5/2025" }), "asOf"],
  [JSON.stringify({ ...settings, heading: { ...settings.heading, number: 215 } }), "heading.number"],
  [JSON.stringify({ ...settings, assignments: [{ file: "a.xlsx", sheet: null }] }), "assignments[0].unit"],
  [JSON.stringify({ ...settings, excluded: [{ sheet: "Biểu 1" }] }), "excluded[0].file"],
  [
    JSON.stringify({
      ...settings,
      previous: { schoolYear: "x", byUnit: { A: { B: { numerator: -1, denominator: 1 } } } },
    }),
    "previous.byUnit.A.B.numerator",
  ],
  [JSON.stringify({ ...settings, confirmed: ["year"] }), "confirmed[0]"],
  [JSON.stringify({ ...settings, resubmissions: [{ unit: "A" }] }), "resubmissions[0].older"],
  [JSON.stringify({ ...settings, contacts: { A: { name: "x" } } }), "contacts.A.phone"],
  [
    JSON.stringify({ ...settings, letters: { ...settings.letters, deadline: "15/1/2026" } }),
    "letters.deadline",
  ],
  [JSON.stringify({ ...settings, letterNotes: { A: { sent: true } } }), "letterNotes.A.sent"],
  [JSON.stringify({ ...settings, catalogue: { indicators: [] } }), "catalogue."],
])("%s is not repaired, and the first problem names %s", (text, path) => {
  const reading = readSettings(text);
  expect(reading.kind).toBe("unreadable");
  expect(reading.kind === "unreadable" && reading.problems[0]!.path).toMatch(
    new RegExp(`^${path.replace(/[.[\]]/g, "\\$&")}`),
  );
});
