/** As PostgreSQL writes a setting: `500ms`, `3s`, `2min`. */
export function timeText(milliseconds: number): string {
  if (milliseconds % 1000 !== 0) return `${milliseconds}ms`;
  const seconds = milliseconds / 1000;
  return seconds % 60 === 0 && seconds > 0 ? `${seconds / 60}min` : `${seconds}s`;
}
