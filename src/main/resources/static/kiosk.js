// A query terminal: keys on the screen, and back to the first page when nobody touches it.
(() => {
  'use strict';

  const home = document.body.dataset.kiosk;
  if (!home) return;
  const idle = Number(document.body.dataset.idle);
  const countdown = Number(document.body.dataset.countdown);
  const box = document.querySelector('[data-idle-box]');
  const count = document.querySelector('[data-count]');

  // ---- untouched: counts in sight, then begins anew
  let since = Date.now();
  const touched = () => {
    since = Date.now();
    box.hidden = true;
  };
  ['pointerdown', 'keydown', 'touchstart'].forEach(what => document.addEventListener(what, touched, { passive: true }));
  document.addEventListener('scroll', touched, { passive: true });
  setInterval(() => {
    const left = Math.ceil(idle + countdown - (Date.now() - since) / 1000);
    if (left > countdown) return;
    if (left <= 0) {
      location.replace(home);
      return;
    }
    box.hidden = false;
    count.textContent = left;
  }, 250);

  // ---- keys on the screen
  const field = document.getElementById('q');
  const pad = document.querySelector('[data-pad]');
  if (field && pad) {
    pad.hidden = false;
    pad.addEventListener('click', event => {
      const key = event.target.closest('button');
      if (!key) return;
      field.value = 'back' in key.dataset ? field.value.slice(0, -1) : field.value + key.dataset.key;
    });
  }

  // ---- up and down without wiping
  document.querySelector('[data-move]').hidden = false;
  const move = far => window.scrollBy({ top: far * window.innerHeight * 0.8 });
  document.querySelector('[data-up]').addEventListener('click', () => move(-1));
  document.querySelector('[data-down]').addEventListener('click', () => move(1));

  // ---- no way out
  ['contextmenu', 'dragstart'].forEach(what => document.addEventListener(what, event => event.preventDefault()));
  document.addEventListener('click', event => {
    const link = event.target.closest('a');
    if (link && !new URL(link.href).pathname.startsWith('/kiosk/')) event.preventDefault();
  });
})();
