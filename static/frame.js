// A frame for other sites: its theme, its other forms, and how high it is. Runs before the first paint; the page is complete without it.
(function () {
  var root = document.documentElement;
  var query = new URLSearchParams(location.search);

  var theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;

  // The same names as in src/lib/url/frame-address.ts: a test compares them.
  var states =
    'province kind status sector country category origin level programme topic state support indicator order force on policy year area ' +
    'investor wastewater occupancy capital capital-vnd near within q zone units layer measure currency map';
  var about = document.querySelector('meta[name="atlas-frame"]');
  var asked = query.get('release');
  var unknown = false;

  // A live frame has its sentence and its filters in place before its program runs, so that nothing moves.
  var asksState = states.split(' ').some(function (name) {
    return query.get(name);
  });
  if (asksState) root.dataset.asks = '';
  if (query.get('interactive') === '0' || (query.has('lock') && query.get('lock') !== '0')) root.dataset.fixed = '';

  /** Address of the form of this frame that its query asks for; null where that is this one. */
  function otherForm() {
    if (about === null) return null;
    if (asked !== null && asked !== (about.dataset.release || '')) {
      if ((about.dataset.releases || '').split(' ').indexOf(asked) >= 0) return about.content + asked + '/';
      unknown = true;
    }
    if (!about.dataset.live) return null;
    var live = query.get('interactive') === '1' || query.get('search') === '1' || asksState;
    return live ? about.dataset.live : null;
  }

  var other = otherForm();
  if (other !== null) {
    var path = new URL(other, location.href).pathname;
    if (path !== location.pathname) return location.replace(path + location.search + location.hash);
  }

  addEventListener('DOMContentLoaded', function () {
    var note = document.querySelector('[data-no-such-release]');
    if (note !== null && unknown) note.hidden = false;
  });

  var host = window.parent;
  if (host === window) return;

  var idPattern = /^[\w.:-]{1,80}$/;
  var read = function (name) {
    var text = query.get(name) || '';
    return idPattern.test(text) && text.indexOf('xPYMx') < 0 ? text : '';
  };
  var id = read('id');
  var pymId = read('childId');
  var told = -1;
  var waiting = false;
  var patience = 0;

  /** Px that everything in the frame needs, as it would be without a scroll bar, which would take width from it. */
  function measure() {
    root.setAttribute('data-fitted', '');
    return Math.ceil(document.body.getBoundingClientRect().height);
  }

  /** Where the host has not made the frame that high, it scrolls; one that did so before is given a moment. */
  function fit(height) {
    clearTimeout(patience);
    if (innerHeight >= height) return;
    if (root.dataset.grows !== 'true') root.removeAttribute('data-fitted');
    else
      patience = setTimeout(function () {
        if (innerHeight < height) root.removeAttribute('data-fitted');
      }, 500);
  }

  function tell(again) {
    if (document.body === null) return;
    var height = measure();
    if (told === innerHeight && told > 0) root.dataset.grows = 'true';
    if (height > 0 && (height !== told || again)) {
      told = height;
      // A height is no secret, and the frame does not know where it stands.
      host.postMessage({ type: 'industry-atlas:height', version: 1, id: id, height: height }, '*');
      host.postMessage({ sentinel: 'amp', type: 'embed-size', height: height }, '*');
      if (pymId !== '') host.postMessage('pymxPYMx' + pymId + 'xPYMxheightxPYMx' + height, '*');
    }
    fit(height);
  }

  function soon() {
    if (waiting) return;
    waiting = true;
    setTimeout(function () {
      waiting = false;
      tell(false);
    });
  }

  // A host that began to listen late asks as pym does, by naming a width: it is told the height again, and nothing else happens.
  var ask = /^pymxPYMx([\w.:-]{0,80})xPYMxwidthxPYMx\d{1,5}(\.\d+)?$/;
  addEventListener('message', function (event) {
    if (event.source !== host || typeof event.data !== 'string') return;
    var named = ask.exec(event.data);
    if (named !== null && named[1] === (pymId || id)) {
      told = -1;
      soon();
    }
  });

  addEventListener('DOMContentLoaded', function () {
    tell(false);
    new ResizeObserver(soon).observe(document.body);
    document.addEventListener('toggle', soon, true);
    if (document.fonts) document.fonts.ready.then(soon);
  });
  addEventListener('load', soon);
  addEventListener('resize', soon);
})();
