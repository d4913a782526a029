import { refuse } from "../../errors";
import { type Area, maxColumns, maxRows } from "../../model/address";
import {
  type HostClass,
  type HostProperty,
  type HostWorld,
  hostClass,
  hostObject,
  rangeObject,
} from "../objects";
import { areasOf, optionalRange, rangeArgument, targetArgument } from "./addresses";
import { footerSides, pageDefaults, pointsPerUnit } from "./page.data";

/** A part of the page layout: its values are kept below `path`. */
interface LayoutPart {
  readonly sheetId: string;
  readonly path: string;
}

function layoutProperty<T>(
  name: string,
  place: (target: T) => LayoutPart,
  check?: (value: unknown, world: HostWorld) => void,
): HostProperty<T> {
  return {
    get: (target, { workbook }) => {
      const { sheetId, path } = place(target);
      const value = workbook.sheet(sheetId).pageLayout[path + name];
      return value === undefined ? pageDefaults[path + name] : value;
    },
    set: (target, value, world) => {
      check?.(value, world);
      const { workbook } = world;
      const { sheetId, path } = place(target);
      const sheet = workbook.edit(sheetId);
      const kept = path + name === "zoom" ? keptZoom(value, world) : value;
      sheet.pageLayout = { ...sheet.pageLayout, [path + name]: kept };
    },
  };
}

const ofSheet = (sheetId: string): LayoutPart => ({ sheetId, path: "" });
const ofPart = (part: LayoutPart): LayoutPart => part;

function properties<T>(prefix: string, place: (target: T) => LayoutPart): Record<string, HostProperty<T>> {
  const names = Object.keys(pageDefaults).filter((name) => name.startsWith(prefix));
  const own = names.map((name) => name.slice(prefix.length)).filter((name) => !name.includes("."));
  return Object.fromEntries(own.map((name) => [name, layoutProperty(name, place, checks[name])]));
}

/** Zoom is either a scale or a number of pages (PageLayoutZoomOptions). */
function guardZoom(value: unknown): void {
  const zoom: Readonly<Record<string, unknown>> = { ...(value as object) };
  const unknown = Object.keys(zoom).filter(
    (name) => !["scale", "horizontalFitToPages", "verticalFitToPages"].includes(name),
  );
  const scale = zoom.scale;
  if (unknown.length > 0) refuse("InvalidArgument", `zoom.${unknown.join(", ")}`);
  if (scale !== undefined && scale !== null && (typeof scale !== "number" || scale < 10 || scale > 400)) {
    refuse("InvalidArgument", `zoom.scale = ${String(scale)}`);
  }
}

/** What Excel keeps of a zoom. */
const keptZoom = (value: unknown, { fitsPages }: HostWorld): unknown => (fitsPages ? value : { scale: 100 });

function guardPaper(_value: unknown, { hasPrinter }: HostWorld): void {
  if (!hasPrinter) refuse("InvalidArgument", "no printer knows this size of paper");
}

function guardMargin(value: unknown): void {
  if (typeof value !== "number" || value < 0) refuse("InvalidArgument", `margin ${String(value)}`);
}

function guardHeader(value: unknown): void {
  // Excel limits the three parts of a header together to 255 characters (specifications and limits).
  if (typeof value !== "string" || value.length > 255) refuse("InvalidArgument", "header or footer");
}

const checks: Readonly<Record<string, (value: unknown, world: HostWorld) => void>> = {
  zoom: guardZoom,
  paperSize: guardPaper,
  ...Object.fromEntries(
    ["left", "right", "top", "bottom", "header", "footer"].map((side) => [`${side}Margin`, guardMargin]),
  ),
  ...Object.fromEntries(footerSides.map((side) => [side, guardHeader])),
};

function setMargins(sheetId: string, [unit, options]: readonly unknown[], { workbook }: HostWorld): void {
  const factor = pointsPerUnit[String(unit)] ?? refuse("InvalidArgument", `unit ${String(unit)}`);
  const margins = Object.entries(options as object).map(([side, value]: [string, unknown]) => {
    if (!["left", "right", "top", "bottom", "header", "footer"].includes(side))
      refuse("InvalidArgument", side);
    guardMargin(value);
    return [`${side}Margin`, Number(value) * factor];
  });
  const sheet = workbook.edit(sheetId);
  sheet.pageLayout = { ...sheet.pageLayout, ...Object.fromEntries(margins) };
}

function titleRange(given: unknown, world: HostWorld, sheetId: string, axis: "rows" | "columns"): Area {
  const area = rangeArgument(given, world, sheetId);
  const entire =
    axis === "rows" ? { ...area, column: 0, columns: maxColumns } : { ...area, row: 0, rows: maxRows };
  return entire;
}

const pageLayout: HostClass<string> = {
  properties: properties("", ofSheet),
  navigation: {
    headersFooters: (sheetId) => hostObject("HeaderFooterGroup", { sheetId, path: "headersFooters." }),
  },
  methods: {
    setPrintMargins: setMargins,
    setPrintArea: (sheetId, [given], world) => {
      const target = targetArgument(given, world, sheetId);
      if (target.sheetId !== sheetId) refuse("InvalidArgument", "print area on another sheet");
      world.workbook.edit(sheetId).printArea = areasOf(target);
    },
    setPrintTitleRows: (sheetId, [given], world) => {
      world.workbook.edit(sheetId).printTitleRows = titleRange(given, world, sheetId, "rows");
    },
    setPrintTitleColumns: (sheetId, [given], world) => {
      world.workbook.edit(sheetId).printTitleColumns = titleRange(given, world, sheetId, "columns");
    },
    getPrintArea: (sheetId, _given, world) => {
      const areas = world.workbook.sheet(sheetId).printArea;
      return areas.length > 0
        ? rangeObject(world, sheetId, areas, "RangeAreas")
        : refuse("ItemNotFound", "no print area");
    },
    getPrintTitleRows: (sheetId, _given, world) =>
      optionalRange(world, sheetId, world.workbook.sheet(sheetId).printTitleRows),
    getPrintTitleColumns: (sheetId, _given, world) =>
      optionalRange(world, sheetId, world.workbook.sheet(sheetId).printTitleColumns),
  },
};

const pages = ["defaultForAllPages", "firstPage", "evenPages", "oddPages"];

const headerFooterGroup: HostClass<LayoutPart> = {
  properties: properties("headersFooters.", ofPart),
  navigation: Object.fromEntries(
    pages.map((page) => [
      page,
      // Odd pages and the default for all pages are one and the same setting (HeaderFooterGroup).
      ({ sheetId, path }: LayoutPart) =>
        hostObject("HeaderFooter", {
          sheetId,
          path: `${path}${page === "oddPages" ? "defaultForAllPages" : page}.`,
        }),
    ]),
  ),
};

const headerFooter: HostClass<LayoutPart> = {
  properties: Object.fromEntries(
    footerSides.map((side) => [side, layoutProperty(side, ofPart, guardHeader)]),
  ),
};

/** Printing of a sheet; the target of the layout is the id of its sheet. */
export const pageClasses = {
  PageLayout: hostClass(pageLayout),
  HeaderFooterGroup: hostClass(headerFooterGroup),
  HeaderFooter: hostClass(headerFooter),
};
