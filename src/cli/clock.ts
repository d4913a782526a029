/** When this run is made; SOURCE_DATE_EPOCH (reproducible-builds.org) fixes it, so that a build gives the same bytes again. */
export function readClock(env: NodeJS.ProcessEnv): Date {
  const fixed = env["SOURCE_DATE_EPOCH"];
  return fixed !== undefined && /^\d{1,12}$/.test(fixed) ? new Date(Number(fixed) * 1000) : new Date();
}

/** Local date and time to the minute: "2024-12-05 14:30". */
export function formatTime(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
