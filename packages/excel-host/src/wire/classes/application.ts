import { refuse } from "../../errors";
import { type HostClass, type HostWorld, hostClass, hostObject } from "../objects";

/** Keeps a workbook that the add-in asks Excel to open; refused where extensions are hardened. */
export function keepCreated(world: HostWorld, base64: unknown): void {
  if (!world.mayCreateWorkbooks) refuse("AccessDenied", "creating workbooks is blocked");
  world.createdWorkbooks.push(typeof base64 === "string" && base64 !== "" ? base64 : null);
}

const application: HostClass<null> = {
  properties: {
    calculationMode: {
      get: (_target, { workbook }) => workbook.calculationMode,
      set: (_target, mode, { workbook }) => {
        if (mode === "Automatic" || mode === "AutomaticExceptTables" || mode === "Manual")
          workbook.calculationMode = mode;
      },
    },
    calculationState: { get: (_target, { workbook }) => (workbook.stale ? "Pending" : "Done") },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: (_target, { workbook }) => workbook.settings.decimalSeparator },
    thousandsSeparator: { get: (_target, { workbook }) => workbook.settings.thousandsSeparator },
    useSystemSeparators: { get: () => true },
  },
  navigation: {
    cultureInfo: () => hostObject("CultureInfo", null),
    iterativeCalculation: () => hostObject("IterativeCalculation", null),
  },
  methods: {
    calculate: (_target, _given, world) => {
      world.calculationAsked = true;
    },
    // The host draws nothing and calculates at the end of a request, so there is nothing to suspend.
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
    createWorkbook: (_target, [base64], world) => {
      keepCreated(world, base64);
      return hostObject("WorkbookCreated", world.createdWorkbooks.length - 1);
    },
    _GetWorkbookCreatedById: (_target, [id]) => hostObject("WorkbookCreated", Number(id)),
  },
};

const cultureInfo: HostClass<null> = {
  properties: {
    name: {
      get: (_target, { workbook }) => (workbook.settings.decimalSeparator === "," ? "vi-VN" : "en-US"),
    },
  },
  navigation: { numberFormat: () => hostObject("NumberFormatInfo", null) },
};

const numberFormatInfo: HostClass<null> = {
  properties: {
    numberDecimalSeparator: { get: (_target, { workbook }) => workbook.settings.decimalSeparator },
    numberGroupSeparator: { get: (_target, { workbook }) => workbook.settings.thousandsSeparator },
    currencySymbol: {
      get: (_target, { workbook }) => (workbook.settings.decimalSeparator === "," ? "₫" : "$"),
    },
  },
};

const iterativeCalculation: HostClass<null> = {
  properties: {
    enabled: { get: () => false },
    maxIteration: { get: () => 100 },
    maxChange: { get: () => 0.001 },
  },
};

const workbookCreated: HostClass<number> = {
  identity: (index) => ({ Id: String(index) }),
  methods: { open: () => undefined },
};

const runtime: HostClass<null> = {
  properties: {
    enableEvents: {
      get: (_target, { eventsEnabled }) => eventsEnabled,
      set: (_target, value, world) => {
        world.eventsEnabled = value === true;
      },
    },
  },
};

/** The application and what it says of the reader's settings. */
export const applicationClasses = {
  Application: hostClass(application),
  CultureInfo: hostClass(cultureInfo),
  NumberFormatInfo: hostClass(numberFormatInfo),
  IterativeCalculation: hostClass(iterativeCalculation),
  WorkbookCreated: hostClass(workbookCreated),
  Runtime: hostClass(runtime),
};
