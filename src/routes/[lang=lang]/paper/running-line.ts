/** The line at the lower edge of every sheet: the margin boxes of a page take text from style sheets only. */
export function runningLine(): { say(text: string): void } {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return {
    say(text) {
      const quoted = text.replace(/[\\"]/g, '\\$&').replace(/\s+/g, ' ');
      sheet.replaceSync(`@page { @bottom-left { content: "${quoted}"; } }`);
    }
  };
}
