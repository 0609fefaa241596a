// Runs before the first paint: the theme from the address, else the one chosen before, else light.
(function () {
  var themes = { light: 1, dark: 1, projector: 1 };
  var theme = new URLSearchParams(location.search).get('theme');
  if (!themes[theme]) {
    try {
      theme = localStorage.getItem('theme');
    } catch {
      theme = null;
    }
  }
  if (themes[theme] && theme !== 'light') document.documentElement.dataset.theme = theme;
})();
