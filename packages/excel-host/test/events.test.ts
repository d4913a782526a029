import { writeBlock } from "../src/model/blocks";
import { deleteSheet, renameSheet } from "../src/model/sheets";
import { makeBench } from "./tools";

test("changes by the user and by the add-in reach the handlers of a sheet", async () => {
  const { run, host } = makeBench({ Sheet1: [[1]], "Tổng hợp": [[2]] });
  const heard: string[] = [];
  const result = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const handler = sheet.onChanged.add(async (event) => {
      heard.push(`${event.changeType} ${event.address} ${event.triggerSource}`);
    });
    await context.sync();
    sheet.getRange("A2:B2").values = [[1, 2]];
    context.workbook.worksheets.getItem("Tổng hợp").getRange("A1").values = [[3]];
    await context.sync();
    return handler;
  });
  const [first] = host.workbook.sheets;
  await host.act((workbook) =>
    writeBlock(workbook, first?.id ?? "", { row: 4, column: 0, rows: 1, columns: 1 }, "gõ tay"),
  );
  await host.events.delivered;
  expect(heard).toEqual(["RangeEdited A2:B2 ThisLocalAddin", "RangeEdited A5 Unknown"]);
  await run(async () => {
    result.remove();
    await result.context.sync();
  });
  await host.act((workbook) =>
    writeBlock(workbook, first?.id ?? "", { row: 5, column: 0, rows: 1, columns: 1 }, 1),
  );
  await host.events.delivered;
  expect(heard).toHaveLength(2);
});

test("the collection hears of every sheet: changed, added, deleted, activated, selected", async () => {
  const { run, host } = makeBench({ Sheet1: [], "Sìn Hồ": [[1]] });
  const heard: string[] = [];
  const note = (what: string) => async (event: { worksheetId: string }) =>
    void heard.push(`${what} ${event.worksheetId.slice(-3, -1)}`);
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(note("changed"));
    worksheets.onAdded.add(note("added"));
    worksheets.onDeleted.add(note("deleted"));
    worksheets.onActivated.add(note("activated"));
    worksheets.onSelectionChanged.add(note("selected"));
    await context.sync();
    worksheets.add("Mới").getRange("A1").values = [[1]];
    worksheets.getItem("Sìn Hồ").getRange("B2").select();
    await context.sync();
  });
  await host.act((workbook) => deleteSheet(workbook, workbook.findSheet("Sìn Hồ")?.id ?? ""));
  await host.events.delivered;
  expect(heard).toEqual([
    "added 03",
    "changed 03",
    "activated 02",
    "selected 02",
    "deleted 02",
    "activated 03",
  ]);
});

test("no events while they are switched off", async () => {
  const { run, host } = makeBench();
  const heard: string[] = [];
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.onChanged.add(async (event) => void heard.push(event.address));
    context.runtime.enableEvents = false;
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    sheet.getRange("A2").values = [[1]];
    await context.sync();
  });
  await host.events.delivered;
  expect(heard).toEqual(["A2"]);
});

test("each sync that changes something is one undo step, a merged run is one", async () => {
  const { run, host, Excel } = makeBench({ Sheet1: [["cũ"]] });
  const value = (): unknown => host.workbook.sheets[0]?.cells.get(0)?.value;
  const write = async (context: Excel.RequestContext): Promise<void> => {
    for (const text of ["một", "hai"]) {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[text]];
      await context.sync();
    }
  };
  await run(write);
  expect(host.undoHistory.depth).toBe(2);
  expect([await host.undo(), value()]).toEqual([true, "một"]);
  await host.undo();
  await Excel.run({ mergeUndoGroup: true }, write);
  expect(host.undoHistory.depth).toBe(1);
  expect([await host.undo(), value(), await host.undo()]).toEqual([true, "cũ", false]);
});

test("what cannot be undone is refused in a merged run, and deleting a sheet clears the undo records", async () => {
  const { run, host, Excel } = makeBench({ Sheet1: [["cũ"]], Nháp: [] });
  const merged = Excel.run({ mergeUndoGroup: true }, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").protection.protect();
    await context.sync();
  });
  await expect(merged).rejects.toMatchObject({ code: "UndoNotSupported" });
  await run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["mới"]];
    await context.sync();
    expect(host.undoHistory.depth).toBe(1);
    context.workbook.worksheets.getItem("Nháp").delete();
    await context.sync();
  });
  expect(host.undoHistory.depth).toBe(0);
});

test("a sheet renamed by the user between two syncs is still reached by its id", async () => {
  const { run, host } = makeBench({ "Tổng hợp": [[1]] });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tổng hợp").load("name");
    await context.sync();
    await host.act((workbook) => renameSheet(workbook, workbook.sheets[0]?.id ?? "", "Tổng hợp của tôi"));
    sheet.load("name");
    await context.sync();
    expect(sheet.name).toBe("Tổng hợp của tôi");
  });
});
