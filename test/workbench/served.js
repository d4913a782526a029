/** Before the browser tests: the workbench is built and served once for all of them, unless EDU_WORKBENCH names one. */
module.exports = async function serveOnce() {
  if (process.env.EDU_WORKBENCH) return;
  process.env.EDU_WORKBENCH_FOLDER = "workbench-test";
  const { buildWorkbench } = await import("../../scripts/workbench/build.mjs");
  const { serveWorkbench } = await import("../../scripts/workbench/serve.mjs");
  await buildWorkbench();
  const { address, close } = await serveWorkbench(0);
  process.env.EDU_WORKBENCH = address;
  globalThis.closeWorkbench = close;
};
