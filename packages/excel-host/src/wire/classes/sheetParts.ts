import { refuse } from "../../errors";
import { type Area, intersect, maxColumns, maxRows } from "../../model/address";
import { guardOption, protectionOptions } from "../../model/protection";
import { type HostClass, type HostWorld, hostClass, hostObject } from "../objects";
import { optionalRange, rangeArgument } from "./addresses";

const freezePanes: HostClass<string> = {
  methods: {
    freezeAt: (sheetId, [given], world) =>
      freeze(sheetId, fromCorner(rangeArgument(given, world, sheetId)), world),
    freezeRows: (sheetId, [count], world) => freeze(sheetId, firstLines("rows", count), world),
    freezeColumns: (sheetId, [count], world) => freeze(sheetId, firstLines("columns", count), world),
    unfreeze: (sheetId, _given, world) => freeze(sheetId, null, world),
    getLocation: (sheetId, _given, world) =>
      optionalRange(world, sheetId, world.workbook.sheet(sheetId).frozen),
  },
};

const fromCorner = (area: Area): Area => ({
  row: 0,
  column: 0,
  rows: area.rows === maxRows ? maxRows : area.row + area.rows,
  columns: area.columns === maxColumns ? maxColumns : area.column + area.columns,
});

function firstLines(axis: "rows" | "columns", given: unknown): Area {
  const count = given === null || given === undefined ? 1 : Number(given);
  const limit = axis === "rows" ? maxRows : maxColumns;
  if (!Number.isInteger(count) || count < 1 || count >= limit)
    refuse("InvalidArgument", `${count} frozen ${axis}`);
  return { row: 0, column: 0, rows: maxRows, columns: maxColumns, [axis]: count };
}

function freeze(sheetId: string, area: Area | null, { workbook }: HostWorld): void {
  workbook.edit(sheetId).frozen = area;
}

const worksheetProtection: HostClass<string> = {
  properties: {
    protected: { get: (sheetId, { workbook }) => workbook.sheet(sheetId).protection !== null },
    options: { get: (sheetId, { workbook }) => workbook.sheet(sheetId).protection?.options ?? null },
  },
  methods: {
    protect: (sheetId, [options, password], { workbook }) => {
      // "Fails if the worksheet has already been protected" (WorksheetProtection.protect).
      if (workbook.sheet(sheetId).protection) refuse("AccessDenied", "the sheet is protected already");
      const given = { ...(options as object | null) };
      const unknown = Object.keys(given).filter((name) => !(name in protectionOptions));
      if (unknown.length > 0) refuse("InvalidArgument", `protection option ${unknown.join(", ")}`);
      const text = typeof password === "string" ? password : "";
      workbook.edit(sheetId).protection = { options: { ...protectionOptions, ...given }, password: text };
    },
    unprotect: (sheetId, [password], { workbook }) => {
      const now = workbook.sheet(sheetId).protection;
      if (!now) return;
      if (now.password !== "" && now.password !== password) refuse("AccessDenied", "wrong password");
      workbook.edit(sheetId).protection = null;
    },
  },
};

const workbookProtection: HostClass<null> = {
  properties: { protected: { get: (_target, { workbook }) => workbook.book.protection !== null } },
  methods: {
    protect: (_target, [password], { workbook }) => {
      if (workbook.book.protection) refuse("AccessDenied", "the workbook is protected already");
      workbook.book.protection = { password: typeof password === "string" ? password : "" };
    },
    unprotect: (_target, [password], { workbook }) => {
      const now = workbook.book.protection;
      if (now && now.password !== "" && now.password !== password) refuse("AccessDenied", "wrong password");
      workbook.book.protection = null;
    },
  },
};

const autoFilter: HostClass<string> = {
  properties: {
    enabled: { get: (sheetId, { workbook }) => workbook.sheet(sheetId).filter !== null },
    isDataFiltered: {
      get: (sheetId, { workbook }) => (workbook.sheet(sheetId).filter?.criteria.size ?? 0) > 0,
    },
    criteria: {
      get: (sheetId, { workbook }) => {
        const filter = workbook.sheet(sheetId).filter;
        return (
          filter &&
          Array.from({ length: filter.area.columns }, (_, column) => filter.criteria.get(column) ?? null)
        );
      },
    },
  },
  methods: {
    apply: (sheetId, [given, column, criteria], world) => {
      // Hiding rows by criteria is not modelled; a filter with criteria is set up by the test itself.
      if (column !== null || criteria !== null)
        refuse("HostNotImplemented", "host: AutoFilter.apply with criteria not implemented");
      guardOption(world.workbook.sheet(sheetId), "allowAutoFilter");
      world.workbook.edit(sheetId).filter = {
        area: rangeArgument(given, world, sheetId),
        criteria: new Map(),
      };
    },
    remove: (sheetId, _given, { workbook }) => {
      guardOption(workbook.sheet(sheetId), "allowAutoFilter");
      const sheet = workbook.edit(sheetId);
      if (sheet.filter) showRows(sheet.hiddenRows, sheet.filter.area);
      sheet.filter = null;
    },
    clearCriteria: (sheetId, _given, { workbook }) => {
      const sheet = workbook.edit(sheetId);
      if (!sheet.filter) return;
      showRows(sheet.hiddenRows, sheet.filter.area);
      sheet.filter = { ...sheet.filter, criteria: new Map() };
    },
    getRange: (sheetId, _given, world) =>
      optionalRange(world, sheetId, world.workbook.sheet(sheetId).filter?.area ?? null),
  },
};

function showRows(hidden: Set<number>, area: Area): void {
  for (const row of [...hidden])
    if (intersect(area, { row, column: area.column, rows: 1, columns: 1 })) hidden.delete(row);
}

interface Breaks {
  readonly sheetId: string;
  readonly axis: "horizontal" | "vertical";
}

interface Break extends Breaks {
  readonly index: number;
}

const breaksOf = ({ sheetId, axis }: Breaks, { workbook }: HostWorld): readonly number[] =>
  workbook.sheet(sheetId).pageBreaks[axis];

function setBreaks({ sheetId, axis }: Breaks, { workbook }: HostWorld, indices: readonly number[]): void {
  const sheet = workbook.edit(sheetId);
  sheet.pageBreaks = { ...sheet.pageBreaks, [axis]: [...new Set(indices)].sort((one, other) => one - other) };
}

const breakObject = (breaks: Breaks, index: number) => hostObject("PageBreak", { ...breaks, index });

const pageBreaks: HostClass<Breaks> = {
  items: (breaks, world) => breaksOf(breaks, world).map((index) => breakObject(breaks, index)),
  item: (breaks, index, world) =>
    breakObject(
      breaks,
      breaksOf(breaks, world)[Number(index)] ?? refuse("ItemNotFound", `page break ${String(index)}`),
    ),
  methods: {
    getCount: (breaks, _given, world) => breaksOf(breaks, world).length,
    // The break comes before the top-left cell of the range (PageBreakCollection.add).
    add: (breaks, [given], world) => {
      const area = rangeArgument(given, world, breaks.sheetId);
      const index = breaks.axis === "horizontal" ? area.row : area.column;
      if (index === 0) refuse("InvalidArgument", "a page break before the first line");
      setBreaks(breaks, world, [...breaksOf(breaks, world), index]);
      return breakObject(breaks, index);
    },
    removePageBreaks: (breaks, _given, world) => setBreaks(breaks, world, []),
  },
};

const pageBreak: HostClass<Break> = {
  properties: {
    rowIndex: { get: ({ axis, index }) => (axis === "horizontal" ? index : 0) },
    columnIndex: { get: ({ axis, index }) => (axis === "vertical" ? index : 0) },
  },
  methods: {
    delete: (target, _given, world) =>
      setBreaks(
        target,
        world,
        breaksOf(target, world).filter((index) => index !== target.index),
      ),
  },
};

/** Panes, protection, filter and page breaks of a sheet; their targets are, or hold, the id of the sheet. */
export const sheetPartClasses = {
  WorksheetFreezePanes: hostClass(freezePanes),
  WorksheetProtection: hostClass(worksheetProtection),
  WorkbookProtection: hostClass(workbookProtection),
  AutoFilter: hostClass(autoFilter),
  PageBreakCollection: hostClass(pageBreaks),
  PageBreak: hostClass(pageBreak),
};
