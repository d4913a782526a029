import { errorOf, makeBench } from "./tools";

const sources = {
  "Sìn Hồ": [
    [1, 2],
    ["=A1", 4],
  ],
  "Tổng hợp": [["='Sìn Hồ'!A1+SUM('Sìn Hồ'!A1:B2)"]],
};

async function formula(
  bench: ReturnType<typeof makeBench>,
  sheet = "Tổng hợp",
  address = "A1",
): Promise<unknown> {
  return bench.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    await context.sync();
    return range.formulas[0]?.[0];
  });
}

test("many sheets are read in two syncs", async () => {
  const names = Array.from({ length: 200 }, (_, index) => `Xã ${index + 1}`);
  const { run, host } = makeBench(Object.fromEntries(names.map((name, index) => [name, [[name, index]]])));
  const read = await run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility,items/id");
    const names = context.workbook.names.load("items/name,items/formula,items/visible");
    await context.sync();
    const used = sheets.items.map((sheet) => {
      const range = sheet
        .getUsedRangeOrNullObject(true)
        .load("values,address,formulas,numberFormat,valueTypes");
      const merges = range.getMergedAreasOrNullObject().load("areas/items/address");
      return { range, merges };
    });
    await context.sync();
    return used.map(({ range, merges }) => [range.values[0]?.[0], merges.isNullObject, names.items.length]);
  });
  expect(read).toEqual(names.map((name) => [name, true, 0]));
  expect(host.syncs).toBe(2);
});

test("sheets are added, found by id afterwards, ordered, hidden and coloured", async () => {
  const { run, host } = makeBench();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Tổng hợp");
    sheet.tabColor = "#c00000";
    sheet.showGridlines = false;
    sheet.position = 0;
    await context.sync();
    sheet.getRange("A1").values = [["Phụ lục"]];
    context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
    sheet.activate();
    const active = context.workbook.worksheets
      .getActiveWorksheet()
      .load("name,tabColor,position,showGridlines,visibility,tabId");
    const count = context.workbook.worksheets.getCount(true);
    await context.sync();
    expect(active.toJSON()).toMatchObject({
      name: "Tổng hợp",
      tabColor: "#C00000",
      position: 0,
      showGridlines: false,
    });
    expect(count.value).toBe(1);
  });
  expect(host.workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Tổng hợp", "Visible"],
    ["Sheet1", "Hidden"],
  ]);
});

test("renaming a sheet rewrites what refers to it, deleting it leaves #REF!", async () => {
  const bench = makeBench(sources);
  await bench.run(async (context) => {
    context.workbook.names.add("Nguon", "='Sìn Hồ'!$A$1");
    context.workbook.worksheets.getItem("Sìn Hồ").name = "Than Uyên";
    await context.sync();
  });
  expect(await formula(bench)).toBe("='Than Uyên'!A1+SUM('Than Uyên'!A1:B2)");
  await bench.run(async (context) => {
    const name = context.workbook.names.getItem("Nguon").load("formula,type,value");
    await context.sync();
    expect([name.formula, name.type, name.value]).toEqual(["='Than Uyên'!$A$1", "Range", "'Than Uyên'!A1"]);
    context.workbook.worksheets.getItem("Than Uyên").delete();
    await context.sync();
  });
  expect(await formula(bench)).toBe("=#REF!+SUM(#REF!)");
});

test("inserted and deleted rows move formulas, merges, rules and ranges that the add-in holds", async () => {
  const bench = makeBench(sources);
  await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sìn Hồ");
    const held = sheet.getRange("B2").load("address");
    const rule = sheet.getRange("B2").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=B2>A2";
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    held.load("address,values");
    const covered = rule.getRange().load("address");
    await context.sync();
    expect([held.address, held.values[0]?.[0], covered.address]).toEqual(["'Sìn Hồ'!B4", 4, "'Sìn Hồ'!B4"]);
  });
  expect(await formula(bench)).toBe("='Sìn Hồ'!A3+SUM('Sìn Hồ'!A3:B4)");
  expect(await formula(bench, "Sìn Hồ", "A4")).toBe("=A3");
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem("Sìn Hồ").getRange("3:3").delete("Up");
    await context.sync();
  });
  expect(await formula(bench)).toBe("='Sìn Hồ'!#REF!+SUM('Sìn Hồ'!A3:B3)");
});

test("page breaks are listed as set and move with their lines", async () => {
  const bench = makeBench(sources);
  const breaks = () => bench.host.workbook.sheets.find(({ name }) => name === "Sìn Hồ")!.pageBreaks;
  await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sìn Hồ");
    for (const cell of ["A10", "A20", "A20"]) sheet.horizontalPageBreaks.add(cell);
    sheet.verticalPageBreaks.add("D1");
    sheet.getRange("12:13").insert("Down");
    sheet.getRange("A:B").delete("Left");
    sheet.getRange("A1:A2").insert("Down");
    const rows = sheet.horizontalPageBreaks.load("items/rowIndex");
    const columns = sheet.verticalPageBreaks.load("items/columnIndex");
    await context.sync();
    expect(rows.items.map(({ rowIndex }) => rowIndex)).toEqual([9, 21]);
    expect(columns.items.map(({ columnIndex }) => columnIndex)).toEqual([1]);
    sheet.getRange("22:22").delete("Up");
    await context.sync();
  });
  expect(breaks()).toEqual({ horizontal: [9], vertical: [1] });
});

test("the mark of a workbook is a hidden name", async () => {
  const { run, host } = makeBench();
  await run(async (context) => {
    const mark = context.workbook.names.add("EDU_MARK", '="tỉnh;2024-2025"');
    mark.visible = false;
    await context.sync();
    const found = context.workbook.names
      .getItemOrNullObject("edu_mark")
      .load("name,value,visible,scope,type");
    await context.sync();
    expect(found.toJSON()).toMatchObject({
      name: "EDU_MARK",
      value: "tỉnh;2024-2025",
      visible: false,
      scope: "Workbook",
    });
  });
  const again = await errorOf(
    Promise.resolve()
      .then(() => makeBenchOn(host))
      .then(({ run: rerun }) =>
        rerun(async (context) => (context.workbook.names.add("EDU_MARK", "=1"), context.sync())),
      ),
  );
  expect(again.code).toBe("ItemAlreadyExists");
});

/** The same workbook again, as after the pane was closed and opened. */
function makeBenchOn(host: ReturnType<typeof makeBench>["host"]) {
  const bench = makeBench();
  for (const [key, name] of host.workbook.book.names) bench.host.workbook.book.names.set(key, name);
  return bench;
}

test("protected sheets refuse writing to locked cells, a protected structure refuses new sheets", async () => {
  const { run } = makeBench({ Sheet1: [["khoá", "mở"]] });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true }, "mật khẩu");
    sheet.protection.load("protected,options");
    await context.sync();
    expect([
      sheet.protection.protected,
      sheet.protection.options.allowFormatCells,
      sheet.protection.options.allowSort,
    ]).toEqual([true, true, false]);
    sheet.getRange("B1").values = [["ghi được"]];
    sheet.getRange("A1").format.font.bold = true;
    await context.sync();
  });
  const locked = errorOf(
    run(
      async (context) => (
        (context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").values = [[1, 2]]),
        context.sync()
      ),
    ),
  );
  expect((await locked).code).toBe("AccessDenied");
  const wrong = errorOf(
    run(
      async (context) => (
        context.workbook.worksheets.getItem("Sheet1").protection.unprotect("sai"),
        context.sync()
      ),
    ),
  );
  expect((await wrong).code).toBe("AccessDenied");
  const structure = errorOf(
    run(async (context) => {
      context.workbook.protection.protect();
      context.workbook.worksheets.add("Mới");
      await context.sync();
    }),
  );
  expect((await structure).code).toBe("AccessDenied");
});

test("copied formulas move their relative references", async () => {
  const bench = makeBench({
    Sheet1: [
      [1, "=A1*$A$1"],
      [2, null],
      [3, null],
    ],
  });
  await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:B3").copyFrom("B1");
    await context.sync();
  });
  expect([await formula(bench, "Sheet1", "B2"), await formula(bench, "Sheet1", "B3")]).toEqual([
    "=A2*$A$1",
    "=A3*$A$1",
  ]);
});

test("settings, custom properties and XML parts are kept", async () => {
  const { run } = makeBench();
  await run(async (context) => {
    const { settings, customXmlParts, properties, worksheets } = context.workbook;
    settings.add("lần chạy", { năm: 2025 });
    const part = customXmlParts.add('<ảnh xmlns="urn:edu:before"><ô>1</ô></ảnh>');
    properties.custom.add("đơn vị", "Lai Châu");
    worksheets.getItem("Sheet1").customProperties.add("vai trò", "Tổng hợp");
    part.load("id");
    await context.sync();
    const setting = settings.getItemOrNullObject("lần chạy").load("value");
    const xml = customXmlParts.getByNamespace("urn:edu:before").getOnlyItem().getXml();
    const unit = properties.custom.getItem("đơn vị").load("value,type");
    const role = worksheets.getItem("Sheet1").customProperties.getItemOrNullObject("vai trò").load("value");
    await context.sync();
    expect([setting.value, unit.value, role.value]).toEqual([{ năm: 2025 }, "Lai Châu", "Tổng hợp"]);
    expect(xml.value).toContain("<ô>1</ô>");
  });
});
