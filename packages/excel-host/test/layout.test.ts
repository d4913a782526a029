import { makeBench } from "./tools";

const sheet1 = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");

test("formats are set over blocks and read where they agree", async () => {
  const { run } = makeBench();
  await run(async (context) => {
    const block = sheet1(context).getRange("A1:C3");
    block.format.font.name = "Times New Roman";
    block.format.font.size = 13;
    block.format.wrapText = true;
    block.format.horizontalAlignment = "Center";
    block.format.fill.color = "#ddebf7";
    sheet1(context).getRange("B2").format.font.bold = true;
    for (const side of ["EdgeTop", "InsideHorizontal"] as const)
      block.format.borders.getItem(side).style = "Continuous";
    block.load(
      "format/wrapText,format/horizontalAlignment,format/font/name,format/font/bold,format/font/size,format/fill/color",
    );
    const inner = sheet1(context)
      .getRange("B2")
      .format.borders.getItem("EdgeBottom")
      .load("style,color,weight");
    const bottom = sheet1(context).getRange("B3").format.borders.getItem("EdgeBottom").load("style");
    const outside = sheet1(context).getRange("D4").load("format/font/name,format/fill/color");
    await context.sync();
    expect(block.format.toJSON()).toMatchObject({
      wrapText: true,
      horizontalAlignment: "Center",
      font: { name: "Times New Roman", size: 13, bold: null },
      fill: { color: "#DDEBF7" },
    });
    expect([inner.style, bottom.style]).toEqual(["Continuous", "None"]);
    expect([outside.format.font.name, outside.format.fill.color]).toEqual(["Calibri", "#FFFFFF"]);
  });
});

test("many areas are formatted at once", async () => {
  const { run } = makeBench();
  await run(async (context) => {
    const areas = sheet1(context).getRanges("A1:B2,D4,F:F");
    areas.format.fill.color = "#FFC7CE";
    areas.format.font.color = "#9C0006";
    areas.load("areaCount,address,cellCount,format/fill/color");
    const cell = sheet1(context).getRange("F900").load("format/font/color");
    const beside = sheet1(context).getRange("E5").load("format/fill/color");
    await context.sync();
    expect([areas.areaCount, areas.address]).toEqual([3, "Sheet1!A1:B2,Sheet1!D4,Sheet1!F:F"]);
    expect([areas.format.fill.color, cell.format.font.color, beside.format.fill.color]).toEqual([
      "#FFC7CE",
      "#9C0006",
      "#FFFFFF",
    ]);
  });
});

test("rows and columns: sizes, hidden, whole formats", async () => {
  const { run } = makeBench({ Sheet1: [[1, 2]] });
  await run(async (context) => {
    sheet1(context).getRange("A:A").format.columnWidth = 120;
    sheet1(context).getRange("2:3").format.rowHeight = 30;
    sheet1(context).getRange("B:B").columnHidden = true;
    sheet1(context).getRange("A:B").numberFormat = [["0.0"]] as never;
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    const both = sheet1(context)
      .getRange("A1:B2")
      .load("columnHidden,hidden,left,width,top,height,format/columnWidth,format/rowHeight");
    await context.sync();
    expect([both.columnHidden, both.left, both.width, both.height]).toEqual([null, 0, 120, 45]);
    expect([both.format.columnWidth, both.format.rowHeight]).toEqual([null, null]);
  });
});

test("conditional formats are kept as set, the newest first", async () => {
  const { run, host } = makeBench();
  await run(async (context) => {
    const range = sheet1(context).getRange("J5:J30");
    const missed = range.conditionalFormats.add("ContainsText");
    missed.textComparison.format.font.color = "#9C0006";
    missed.textComparison.rule = { operator: "Contains", text: "Chưa đạt" };
    const below = range.conditionalFormats.add("CellValue");
    below.cellValue.format.fill.color = "#FFC7CE";
    below.cellValue.rule = { formula1: "=0", operator: "LessThan" };
    const custom = range.conditionalFormats.add("Custom");
    custom.custom.rule.formula = '=J5="Vượt"';
    const scale = range.conditionalFormats.add("ColorScale");
    scale.colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#F8696B" },
      maximum: { type: "HighestValue", color: "#63BE7B" },
    };
    const bar = range.conditionalFormats.add("DataBar");
    bar.dataBar.positiveFormat.fillColor = "#638EC6";
    bar.dataBar.upperBoundRule = { type: "Number", formula: "1" };
    const count = range.conditionalFormats.getCount();
    range.conditionalFormats.load("items/type,items/priority");
    await context.sync();
    expect(count.value).toBe(5);
    expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual([
      "DataBar",
      "ColorScale",
      "Custom",
      "CellValue",
      "ContainsText",
    ]);
    const wrong = below.colorScaleOrNullObject;
    below.cellValue.load("rule");
    await context.sync();
    expect([wrong.isNullObject, below.cellValue.rule.operator]).toEqual([true, "LessThan"]);
    below.cellValue.rule = { formula1: "=0", operator: "Lower" as never };
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    range.getRow(0).conditionalFormats.clearAll();
    await context.sync();
  });
  expect(host.workbook.sheets[0]?.rules.map(({ areas }) => areas)).toEqual(
    Array.from({ length: 5 }, () => [{ row: 5, column: 9, rows: 25, columns: 1 }]),
  );
});

test("validation, hyperlink, panes", async () => {
  const { run } = makeBench({ Sheet1: [["a"]], "Danh mục": [["Đạt"]] });
  await run(async (context) => {
    const sheet = sheet1(context);
    const cells = sheet.getRange("B2:B9");
    cells.dataValidation.rule = { list: { inCellDropDown: true, source: "Đạt,Chưa đạt" } };
    cells.dataValidation.errorAlert = {
      message: "Chọn trong danh sách",
      showAlert: true,
      style: "Stop",
      title: "Sai",
    };
    sheet.getRange("A1").hyperlink = {
      documentReference: "'Danh mục'!A1",
      textToDisplay: "Xem danh mục",
      screenTip: "",
    };
    sheet.freezePanes.freezeAt("A1:B4");
    cells.dataValidation.load("type,rule");
    const wider = sheet.getRange("B2:B10").dataValidation.load("type");
    const link = sheet.getRange("A1").load("hyperlink,values");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const free = context.workbook.worksheets.getItem("Danh mục").freezePanes.getLocationOrNullObject();
    await context.sync();
    expect([cells.dataValidation.type, wider.type, link.values]).toEqual([
      "List",
      "Inconsistent",
      [["Xem danh mục"]],
    ]);
    expect(link.hyperlink.documentReference).toBe("'Danh mục'!A1");
    expect([frozen.address, free.isNullObject]).toEqual(["Sheet1!A1:B4", true]);
    cells.dataValidation.rule = { anything: {} } as never;
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("the printed page: A4 portrait, margins, titles, header, zoom", async () => {
  const { run } = makeBench();
  await run(async (context) => {
    const { pageLayout } = sheet1(context);
    pageLayout.orientation = "Portrait";
    pageLayout.paperSize = "A4";
    pageLayout.setPrintMargins("Centimeters", { top: 2, bottom: 2, left: 3, right: 1.5 });
    pageLayout.setPrintTitleRows("$7:$8");
    pageLayout.setPrintArea("A1:I40");
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.headersFooters.state = "FirstAndDefault";
    pageLayout.headersFooters.defaultForAllPages.centerHeader = "&P";
    pageLayout.load(
      "leftMargin,topMargin,zoom,orientation,headersFooters/state,headersFooters/oddPages/centerHeader,headersFooters/firstPage/centerHeader",
    );
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    const area = pageLayout.getPrintArea().load("address");
    await context.sync();
    expect(pageLayout.leftMargin).toBeCloseTo(85.04, 2);
    expect(pageLayout.headersFooters.toJSON()).toMatchObject({
      state: "FirstAndDefault",
      oddPages: { centerHeader: "&P" },
      firstPage: { centerHeader: "" },
    });
    expect([titles.address, columns.isNullObject, area.address]).toEqual([
      "Sheet1!7:8",
      true,
      "Sheet1!A1:I40",
    ]);
    pageLayout.zoom = { scale: 5 };
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("texts follow the separators of the reader's Windows, values do not", async () => {
  const { run } = makeBench(
    { Sheet1: [[1234.5]] },
    { settings: { decimalSeparator: ",", thousandsSeparator: "." } },
  );
  await run(async (context) => {
    const cell = sheet1(context).getRange("A1");
    cell.numberFormat = [["#,##0.00"]];
    cell.load("values,text,numberFormat");
    context.application.load("decimalSeparator");
    await context.sync();
    expect([cell.values, cell.text, cell.numberFormat]).toEqual([[[1234.5]], [["1.234,50"]], [["#,##0.00"]]]);
    expect(context.application.decimalSeparator).toBe(",");
  });
});
