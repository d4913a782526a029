import { errorOf, makeBench } from "./tools";

const report = {
  "Huyện Sìn Hồ": [
    ["TT", "Chỉ tiêu", "Kết quả"],
    [1, "Trẻ mẫu giáo 5 tuổi", 99.8],
    [2, "Số trường", 12],
  ],
};

test("a sheet is read by the real client", async () => {
  const { run, host } = makeBench(report);
  const read = await run(async (context) => {
    const range = context.workbook.worksheets.getItem("huyện sìn hồ").getUsedRangeOrNullObject(true);
    range.load("address,values,valueTypes,formulas,numberFormat,text");
    await context.sync();
    return range.toJSON();
  });
  expect(read).toMatchObject({
    address: "'Huyện Sìn Hồ'!A1:C3",
    values: report["Huyện Sìn Hồ"],
    text: [
      ["TT", "Chỉ tiêu", "Kết quả"],
      ["1", "Trẻ mẫu giáo 5 tuổi", "99.8"],
      ["2", "Số trường", "12"],
    ],
  });
  expect(read.valueTypes?.[1]).toEqual(["Double", "String", "Double"]);
  expect(host.syncs).toBe(1);
});

test("a property that was not loaded is refused by the client", async () => {
  const { run } = makeBench(report);
  const error = await errorOf(
    run(async (context) => {
      const range = context.workbook.worksheets.getItem("Huyện Sìn Hồ").getRange("A1");
      range.load("address");
      await context.sync();
      return range.values;
    }),
  );
  expect(error.code).toBe("PropertyNotLoaded");
});

test("a missing sheet is a null object, or ItemNotFound with its place", async () => {
  const { run } = makeBench(report);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Tổng hợp");
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("name");
    used.load("values");
    await context.sync();
    expect([sheet.isNullObject, used.isNullObject]).toEqual([true, true]);
  });
  const error = await errorOf(
    run(async (context) => {
      context.workbook.worksheets.getItem("Tổng hợp").getRange("A1").values = [[1]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
  expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
});
