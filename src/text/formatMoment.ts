/** "2026-06-15 09:30" as people write it, "15/6/2026 09:30"; any other text as it is. */
export function formatMoment(when: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}:\d{2})$/.exec(when);
  return match ? `${Number(match[3])}/${Number(match[2])}/${match[1]} ${match[4]}` : when;
}
