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

  // ---- keys on the screen: letters are pinyin, for which words are offered, or themselves
  const field = document.getElementById('q');
  const pad = document.querySelector('[data-pad]');
  const typing = document.querySelector('[data-typing]');
  if (field && pad && typing) {
    const offered = typing.querySelector('[data-offered]');
    const shown = typing.querySelector('[data-typed]');
    const none = typing.querySelector('[data-none]');
    const mode = pad.querySelector('[data-mode]');
    let pinyin = typing.dataset.pinyin === 'yes';
    let letters = '';
    // over what was found they wait until they are wanted
    // the room for words is always there: keys never move away from under a finger
    const show = shown => {
      pad.hidden = !shown;
      typing.hidden = !shown;
    };
    show(pad.dataset.wait !== 'yes');
    field.addEventListener('pointerdown', () => show(true));

    const put = words => {
      if (field.value.length + words.length <= field.maxLength) field.value += words;
      letters = '';
      offer([]);
    };
    const offer = words => {
      shown.textContent = letters;
      none.hidden = !letters || words.length > 0;
      // the letters themselves are the last choice: many a number and name has some
      offered.replaceChildren(...(letters ? [...words, letters.toUpperCase()] : []).map((word, at) => {
        const key = document.createElement('button');
        key.type = 'button';
        key.className = at < words.length ? 'kiosk-key' : 'kiosk-key kiosk-letters';
        key.dataset.word = word;
        key.textContent = word;
        const line = document.createElement('li');
        line.append(key);
        return line;
      }));
    };
    const ask = async () => {
      const asked = letters;
      if (!asked) return offer([]);
      shown.textContent = asked;
      let words = [];
      try {
        const answer = await fetch(field.dataset.words + '?typed=' + encodeURIComponent(asked));
        if (answer.ok) words = await answer.json();
      } catch {
        // without the network there are the letters alone
      }
      if (asked === letters) offer(words);
    };
    offered.addEventListener('click', event => {
      const key = event.target.closest('button');
      if (key) put(key.dataset.word);
    });
    pad.addEventListener('click', event => {
      const key = event.target.closest('button');
      if (!key) return;
      if ('mode' in key.dataset) {
        pinyin = !pinyin;
        mode.setAttribute('aria-pressed', String(pinyin));
        letters = '';
        offer([]);
      } else if ('clear' in key.dataset) {
        field.value = '';
        letters = '';
        offer([]);
      } else if ('back' in key.dataset) {
        if (letters) {
          letters = letters.slice(0, -1);
          ask();
        } else field.value = field.value.slice(0, -1);
      } else if (pinyin && (/[a-z]/.test(key.dataset.key))) {
        letters += key.dataset.key;
        ask();
      } else put((letters ? letters.toUpperCase() : '') + (pinyin ? key.dataset.key.toUpperCase() : key.dataset.key));
    });
    // whoever types and goes on means the first word
    field.form.addEventListener('submit', () => {
      const first = offered.querySelector('button');
      if (letters && first) put(first.dataset.word);
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
