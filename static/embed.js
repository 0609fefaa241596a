// Makes every <iframe data-industry-atlas> of this page as high as its content.
(function () {
  if (window.industryAtlas) return;
  window.industryAtlas = { version: 1 };
  var frames = function () {
    return document.querySelectorAll('iframe[data-industry-atlas]');
  };
  // A height counts only from a frame's own window, and only from where that frame was loaded.
  addEventListener('message', function (event) {
    var said = event.data;
    if (!said || said.type !== 'industry-atlas:height' || said.version !== 1 || !Number.isInteger(said.height)) return;
    frames().forEach(function (frame) {
      if (frame.contentWindow !== event.source || new URL(frame.src, location.href).origin !== event.origin) return;
      frame.style.height = Math.min(4000, Math.max(120, said.height)) + 'px';
    });
  });
  // Frames that were there first have told their height to nobody: they are asked as pym asks.
  frames().forEach(function (frame) {
    var id = new URL(frame.src, location.href).searchParams.get('id') || '';
    frame.contentWindow.postMessage('pymxPYMx' + id + 'xPYMxwidthxPYMx' + frame.clientWidth, '*');
  });
})();
