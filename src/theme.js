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
  // A filter chosen before its page listens is kept for it (src/lib/components/early-choices.ts).
  const early = (window.earlyChoices = new Map());
  addEventListener(
    'click',
    function (event) {
      const control = event.target.closest('form.filters :is(input, button)');
      if (control && window.earlyChoices)
        early.set(control, control.type === 'button' || control.checked !== control.defaultChecked);
    },
    true
  );
  if (scene) {
    root.dataset.stage = 'wait';
    setTimeout(function () {
      if (root.dataset.stage === 'wait') delete root.dataset.stage;
    }, 8000);
  }
})();
