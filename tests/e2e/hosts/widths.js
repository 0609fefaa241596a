// Columns of every width an article may have, in both languages: `make` puts the frame of the host's protocol into each.
globalThis.columns = (path, make) => {
  const all = [280, 320, 600, 900, 1200].flatMap((width) => ['vi', 'en'].map((lang) => ({ width, lang })));
  for (const [number, { width, lang }] of all.entries()) {
    const column = document.createElement('div');
    column.style.width = `${width}px`;
    document.body.append(column);
    make(column, `SITE/${lang}${path}`, `frame-${number}`);
  }
};
