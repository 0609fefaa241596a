/** The height a frame tells, in whole pixels; null for a message of anybody or anything else. The same rules as in static/embed.js. */
export function toldHeight(
  event: Pick<MessageEvent, 'source' | 'origin' | 'data'>,
  frame: MessageEventSource | null,
  origin: string
): number | null {
  const data: unknown = event.data;
  if (frame === null || event.source !== frame || event.origin !== origin) return null;
  if (typeof data !== 'object' || data === null || !('type' in data) || !('version' in data) || !('height' in data))
    return null;
  const { type, version, height } = data;
  if (type !== 'industry-atlas:height' || version !== 1 || typeof height !== 'number') return null;
  return Number.isInteger(height) ? Math.min(4000, Math.max(120, height)) : null;
}
