import { posix, win32 } from "node:path";
import { linkFrom } from "../../../src/cli/sources/sourceLink";

describe("the way from the workbook to a source", () => {
  it.each([
    ["beside it", posix, "/s/kq.xlsx", "/s/vào/a.xlsx", "vào/a.xlsx"],
    ["above it", posix, "/s/ra/kq.xlsx", "/s/a.xlsx", "../a.xlsx"],
    ["a backslash in a name", posix, "/s/kq.xlsx", "/s/a\\b.xlsx", "a\\b.xlsx"],
    ["beside it on Windows", win32, "C:\\s\\kq.xlsx", "C:/s/vào/a.xlsx", "vào/a.xlsx"],
    ["on another drive", win32, "C:\\s\\kq.xlsx", "D:/vào/a.xlsx", "file:///D:/vào/a.xlsx"],
    ["on a share", win32, "C:\\s\\kq.xlsx", "//máy/chung/a.xlsx", "file://máy/chung/a.xlsx"],
  ])("%s", (_, system, out, file, link) => expect(linkFrom(out, file, system)).toBe(link));
});
