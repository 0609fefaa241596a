// Runs before the first paint: the theme from the address, else the one chosen before, else light. A scene of a deck is drawn for the
// projector, and the page waits unseen for the stage that stands around it; without one it shows itself after a while.
(function () {
  const root = document.documentElement;
  const themes = { light: 1, dark: 1, projector: 1 };
  const query = new URLSearchParams(location.search);
  let theme = query.get('theme');
  const scene = query.has('deck') && /\/(vi|en)\/(?!present\/|embed\/)/.test(location.pathname);
  if (!themes[theme]) {
    try {
      theme = scene ? 'projector' : localStorage.getItem('theme');
    } catch {
      theme = null;
    }
  }
  if (themes[theme] && theme !== 'light') root.dataset.theme = theme;
  const choose = function (next) {
    if (next === 'light') delete root.dataset.theme;
    else root.dataset.theme = next;
    try {
      localStorage.setItem('theme', next);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  };
  // What a strip or a list of the first view holds beyond its edge is laid out when the page has come to rest (explorer/open-explorer.ts),
  // when the reader moves, or, where no program comes, a while after the page did.
  root.dataset.resting = '';
  const rouse = function () {
    delete root.dataset.resting;
  };
  for (const kind of ['keydown', 'wheel', 'touchmove', 'scroll', 'beforeprint'])
    addEventListener(kind, rouse, { capture: true, once: true, passive: true });
  addEventListener('load', function () {
    setTimeout(rouse, 4000);
  });
  // What is pressed, chosen or written before its page listens is kept for it (src/lib/components/early-presses.ts): of buttons, figures
  // and search the press, of fields what they hold unless that is what they held. A theme is worn at once.
  // A page that never listens lets its links lead on.
  const early = (window.earlyPresses = new Map());
  const during = function (kind, keep) {
    addEventListener(
      kind,
      function (event) {
        if (window.earlyPresses) keep(event, event.target);
      },
      true
    );
  };
  during('click', function (event, target) {
    const pressed = target.closest('button[type=button], a.figure, a.open-search');
    if (!pressed) return;
    if (pressed.href) {
      const leads = event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
      if (leads || !document.querySelector('a.open-search')) return;
      event.preventDefault();
      setTimeout(function () {
        if (window.earlyPresses) location.assign(pressed.href);
      }, 4000);
    }
    early.set(pressed, true);
  });
  during('input', function (event, field) {
    if (field.closest('.theme')) choose(field.value);
    const radio = field.type === 'radio';
    const box = radio || field.type === 'checkbox';
    for (const other of radio ? early.keys() : []) if (other.name === field.name) early.delete(other);
    if (box && field.checked === field.defaultChecked) early.delete(field);
    else early.set(field, box ? field.checked : field.value);
  });
  during('keydown', function (event, target) {
    const control = event.ctrlKey || event.metaKey;
    const search = document.querySelector('a.open-search');
    if (
      !search ||
      event.altKey ||
      (control ? !/^k$/i.test(event.key) : event.key !== '/' || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
    )
      return;
    event.preventDefault();
    search.click();
  });
  if (scene) {
    root.dataset.stage = 'wait';
    setTimeout(function () {
      if (root.dataset.stage === 'wait') delete root.dataset.stage;
    }, 8000);
  }
})();
