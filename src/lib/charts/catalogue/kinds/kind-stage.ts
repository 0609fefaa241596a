import { getSite } from '#lib/components/site-context.ts';
import { phraseText } from '#lib/view-models/charts/phrase.ts';
import { StageSize } from '../../parts/stage-size.svelte.ts';
import type { KindProps } from './kind-props.ts';

/** Room and title of a drawing that is as high as it needs at a width in px and a type size; made while a component is made. */
export function kindStage(props: () => KindProps, height: (width: number, text: number) => number) {
  const site = getSite();
  return {
    size: new StageSize(() => ({ width: props().width, height: 0 }), height),
    get title() {
      return phraseText(props().chart.title, site.format);
    }
  };
}
