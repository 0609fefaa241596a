import { loadDrawing } from '../../../live-frame/live-drawing.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({ ...data, drawing: await loadDrawing(data.chart.drawing.kind) });
