// Keys, touch and notes of a presentation saved as one file. Runs from a folder, without server or network.
(() => {
  const root = document.documentElement;
  const deck = root.dataset.deck;
  const editions = [...document.querySelectorAll('.edition')];
  const status = document.querySelector('.status');
  const isNotes = location.hash.startsWith('#notes:');
  const kind = 'industry-atlas-deck';
  let edition = editions[0];
  let number = 0;
  let typed = '';
  let partner = isNotes ? window.opener : null;

  const scenesOf = (of) => [...of.querySelectorAll('.scene')];
  const last = () => scenesOf(edition).length - 1;

  function place(fragment) {
    const section = document.getElementById(fragment === '' ? '0' : fragment);
    const found = section === null ? null : section.closest('.scene');
    if (found === null) return;
    edition = found.closest('.edition');
    number = Number(found.dataset.scene);
  }

  function show() {
    for (const one of editions) {
      one.classList.toggle('now', one === edition);
      for (const scene of scenesOf(one)) {
        const isNow = one === edition && Number(scene.dataset.scene) === number;
        scene.classList.toggle('now', isNow);
        scene.inert = !isNow;
      }
    }
    root.lang = edition.lang;
    const now = edition.querySelector('.scene.now');
    document.title = `${now.dataset.title} · ${edition.dataset.title}`;
    for (const bar of document.querySelectorAll('progress')) {
      bar.max = last();
      bar.value = number;
    }
    for (const back of document.querySelectorAll('[data-go="back"]')) back.disabled = number === 0;
    for (const on of document.querySelectorAll('[data-go="on"]')) on.disabled = number === last();
    const next = edition.querySelector(`.scene[data-scene="${number + 1}"]`);
    const coming = edition.querySelector('.coming');
    coming.textContent = next === null ? '' : `${coming.dataset.word}: ${next.dataset.title}`;
    say('');
  }

  function say(text) {
    status.textContent = text;
  }

  function go(to, told = false) {
    number = Math.min(Math.max(to, 0), last());
    root.classList.remove('black');
    const id = edition.querySelector(`.scene[data-scene="${number}"]`).id;
    history.replaceState(null, '', isNotes ? `#notes:${id}` : `#${id}`);
    show();
    window.scrollTo(0, 0);
    if (!told) tell(id);
  }

  function tell(id) {
    if (partner === null || partner.closed) return;
    // A file has no origin that a message could name.
    partner.postMessage({ kind, deck, id }, location.protocol === 'file:' ? '*' : location.origin);
  }

  function hear(event) {
    if (partner === null || event.source !== partner) return;
    const { data } = event;
    if (typeof data !== 'object' || data === null || data.kind !== kind || data.deck !== deck) return;
    if (typeof data.id !== 'string' || !/^\d{1,3}(\.[a-z]{2})?$/.test(data.id)) return;
    place(data.id);
    go(number, true);
  }

  /** The same file in a second window, which shows the notes; beneath the scene where no window may be opened. */
  function notes() {
    if (isNotes) return window.close();
    const id = edition.querySelector('.scene.now').id;
    if (root.classList.contains('with-notes')) return root.classList.remove('with-notes');
    partner = window.open(`${location.href.split('#')[0]}#notes:${id}`, 'notes', 'popup,width=900,height=700');
    if (partner === null) root.classList.add('with-notes');
  }

  function fullScreen() {
    const leaving = document.fullscreenElement !== null;
    const work = leaving ? document.exitFullscreen() : root.requestFullscreen();
    work.catch(() => {});
  }

  function black() {
    root.classList.toggle('black');
    say(root.classList.contains('black') ? edition.dataset.black : '');
  }

  function language() {
    const other = editions[(editions.indexOf(edition) + 1) % editions.length];
    edition = other;
    go(number);
  }

  const actions = {
    back: () => go(number - 1),
    on: () => go(number + 1),
    first: () => go(1),
    last: () => go(last()),
    black,
    full: fullScreen,
    notes,
    language
  };
  const keys = {
    ArrowRight: 'on',
    ArrowDown: 'on',
    PageDown: 'on',
    ' ': 'on',
    ArrowLeft: 'back',
    ArrowUp: 'back',
    PageUp: 'back',
    Home: 'first',
    End: 'last',
    b: 'black',
    '.': 'black',
    f: 'full',
    n: 'notes',
    l: 'language'
  };

  function press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onControl = event.target instanceof Element && event.target.closest('a, button, summary') !== null;
    if (onControl && (event.key === ' ' || event.key === 'Enter')) return;
    if (/^\d$/.test(event.key)) {
      typed = (typed + event.key).slice(-3);
      return say(typed);
    }
    if (event.key === 'Enter' && typed !== '') {
      go(Number(typed));
      typed = '';
      return;
    }
    typed = '';
    if (event.key === 'Escape') {
      root.classList.remove('black');
      return say('');
    }
    const key =
      event.key === ' ' && event.shiftKey ? 'PageUp' : event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (!Object.hasOwn(keys, key)) return;
    event.preventDefault();
    if (root.classList.contains('black') && keys[key] !== 'black') root.classList.remove('black');
    actions[keys[key]]();
  }

  let touch = null;
  function down(event) {
    touch = event.touches.length === 1 ? event.touches[0] : null;
  }
  function up(event) {
    if (touch === null) return;
    const end = event.changedTouches[0];
    const [x, y] = [end.clientX - touch.clientX, end.clientY - touch.clientY];
    touch = null;
    if (Math.abs(x) > 50 && Math.abs(y) < Math.abs(x) * 0.6) go(number + (x < 0 ? 1 : -1));
  }

  function clock() {
    const now = new Date();
    const text = `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
    for (const one of document.querySelectorAll('.clock')) one.textContent = text;
  }

  root.classList.add('talk');
  if (isNotes) root.classList.add('notes-view');
  if (editions.length > 1) root.classList.add('two-languages');
  place(location.hash.replace(/^#(notes:)?/, ''));
  show();
  for (const control of document.querySelectorAll('[data-go]'))
    control.addEventListener('click', () => actions[control.dataset.go]());
  document.addEventListener('keydown', press);
  document.addEventListener('touchstart', down, { passive: true });
  document.addEventListener('touchend', up, { passive: true });
  window.addEventListener('message', hear);
  window.addEventListener('hashchange', () => {
    place(location.hash.replace(/^#(notes:)?/, ''));
    show();
  });
  if (isNotes) {
    clock();
    setInterval(clock, 5000);
  }
})();
