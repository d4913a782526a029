import type { Delivery } from "../../../src/taskpane/state/deps";
import { writeWorkbook } from "../../../src/files/write/write";
import { isFailure } from "../../../src/files/failure";
import { readWorkbookFile } from "../../../src/files/read";
import { portable, readDirectory, unpack } from "../../../src/files/zip/zip";
import { defaultSettings } from "../../../src/sheets/settings";
import { sampleFiles, startPane } from "../fixtures/livePane";

jest.setTimeout(120_000);

/** A pane with the samples consolidated, and the files that it hands over. */
async function consolidated(isThere = true): Promise<{
  pane: ReturnType<typeof startPane>;
  delivered: Delivery[];
}> {
  const delivered: Delivery[] = [];
  const letters = {
    sender: "Sở Giáo dục và Đào tạo Lai Châu",
    number: "215/SGDĐT-KHTC",
    deadline: "2025-06-15",
    recipients: "",
    signer: "",
  };
  const contacts = { MUONG_TE: { name: "Pờ Văn Sơn", phone: "0213 388 1234" } };
  const pane = startPane({
    options: { opening: { settings: { ...defaultSettings("vi"), letters, contacts } } },
    download: async (delivery) => {
      delivered.push(delivery);
      return isThere;
    },
    writeWorkbook: (spec, createdAt) => writeWorkbook(spec, { createdAt }),
  });
  await pane.settle();
  await pane.actions.addFiles(await sampleFiles());
  await pane.settle();
  await pane.actions.consolidate();
  await pane.settle();
  return { pane, delivered };
}

const textOf = ({ bytes }: Delivery): string => {
  const entry = readDirectory(bytes).find(({ name }) => name === "word/document.xml")!;
  return new TextDecoder().decode(unpack(bytes, entry, portable)).replace(/<[^>]+>/g, "");
};

it("saves the letters as one Word file with what the workbook keeps for them", async () => {
  const { pane, delivered } = await consolidated();
  await pane.actions.saveLetters("vi");
  expect(delivered.map(({ name }) => name)).toEqual(["phieu-va-cong-van-2024-2025.docx"]);
  const text = textOf(delivered[0]!);
  for (const part of ["SỞ GIÁO DỤC VÀ ĐÀO TẠO LAI CHÂU", "215/SGDĐT-KHTC", "15/6/2025", "Pờ Văn Sơn"])
    expect(text).toContain(part);
  expect(pane.state().notices.at(-1)).toMatchObject({ tone: "success" });
  expect(pane.state().work).toBeNull();
});

it("saves a sheet for each unit in one workbook", async () => {
  const { pane, delivered } = await consolidated();
  await pane.actions.saveUnitPages();
  expect(delivered.map(({ name }) => name)).toEqual(["phieu-ket-qua-2024-2025.xlsx"]);
  const read = readWorkbookFile(delivered[0]!.bytes, delivered[0]!.name);
  if (isFailure(read)) throw new Error("not read");
  const names = pane.state().outcome!.result.consolidation.units.map(({ unit }) => unit.name);
  expect(read.sheets.map(({ name }) => name)).toEqual(names);
});

it.each(["saveLetters", "saveUnitPages"] as const)(
  "%s says so where the pane cannot save",
  async (action) => {
    const { pane } = await consolidated(false);
    await pane.actions[action]("vi");
    expect(pane.state().notices.at(-1)).toMatchObject({ tone: "warning" });
  },
);

it.each(["saveLetters", "saveUnitPages"] as const)(
  "%s makes nothing of a result that is out of date",
  async (action) => {
    const { pane, delivered } = await consolidated();
    await pane.actions.saveSettings({ ...pane.state().settings, asOf: "2025-05-30" });
    await pane.actions[action]("vi");
    expect(delivered).toEqual([]);
    expect(pane.state().notices.at(-1)).toMatchObject({ tone: "warning" });
  },
);

it("keeps in the workbook which units were written to and have answered, by their days", async () => {
  const pane = startPane();
  await pane.settle();
  await pane.actions.noteLetter("MUONG_TE", "sent", true);
  await pane.actions.noteLetter("MUONG_TE", "answered", true);
  await pane.actions.noteLetter("SIN_HO", "sent", true);
  await pane.actions.noteLetter("SIN_HO", "sent", false);
  await pane.settle();
  expect(pane.deps.port.settings?.letterNotes).toEqual({
    MUONG_TE: { sent: "2025-06-04", answered: "2025-06-04" },
    SIN_HO: {},
  });
});
