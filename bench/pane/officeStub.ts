/**
 * Stands for Microsoft's script where there is no network: an Excel with an empty workbook that answers at once, so that
 * only the pane's own work is measured. Whatever is asked of the workbook is not there.
 */
export const officeStub = `
  const nothing = () => new Proxy(function () {}, {
    get: (_, name) =>
      name === "then" ? undefined
      : name === "isNullObject" ? true
      : name === "items" ? []
      : name === "sync" ? () => Promise.resolve()
      : name === Symbol.toPrimitive ? () => ""
      : nothing(),
    apply: () => nothing(),
  });
  const info = { host: "Excel", platform: "OfficeOnline" };
  window.Office = {
    HostType: { Excel: "Excel" },
    PlatformType: { Mac: "Mac", iOS: "iOS" },
    StartupBehavior: { load: "Load", none: "None" },
    onReady: (callback) => Promise.resolve(info).then((ready) => (callback?.(ready), ready)),
    actions: { associate: () => undefined },
    addin: { showAsTaskpane: () => Promise.resolve(), setStartupBehavior: () => Promise.resolve() },
    context: {
      platform: "OfficeOnline",
      displayLanguage: "vi-VN",
      requirements: { isSetSupported: () => true },
    },
  };
  window.CustomFunctions = { associate: () => undefined };
  window.Excel = { run: (...args) => args.at(-1)(nothing()) };
`;
