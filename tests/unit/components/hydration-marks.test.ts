import { describe, expect, it } from 'vitest';
import { withoutMarks, withPlainFallbacks } from '#lib/components/island/hydration-marks.ts';

describe('marks for hydration', () => {
  it('are taken out of what is never taken over, and words stay', () => {
    expect(withoutMarks('<li><!--[0-->a<!--]--> <b><!---->&lt;!--</b></li>')).toBe('<li>a <b>&lt;!--</b></li>');
  });
  it('stay where the browser hydrates and go where only readers without script look', () => {
    expect(withPlainFallbacks('<p><!--[-->a</p><noscript><i><!--[-->b<!--]--></i></noscript><p><!--]--></p>')).toBe(
      '<p><!--[-->a</p><noscript><i>b</i></noscript><p><!--]--></p>'
    );
  });
});
