/** After the browser tests: the workbench that was served for them is closed. */
module.exports = function closeServed() {
  globalThis.closeWorkbench?.();
};
