// A query terminal: keys on the screen, and back to the first page when nobody touches it.
(() => {
  'use strict';

  const home = document.body.dataset.kiosk;
  if (!home) return;
  const idle = Number(document.body.dataset.idle);
  const countdown = Number(document.body.dataset.countdown);
  const box = document.querySelector('[data-idle-box]');
  const count = document.querySelector('[data-count]');

  // ---- from page to page: one entry in the browser's history, so that nobody goes back to what others looked for; and
  // never to a page of the browser's own, from which nothing leads back
  const PATIENCE = 10000;
  const trouble = document.querySelector('[data-trouble]');
  const words = document.querySelector('[data-trouble-words]');
  const out = document.querySelector('[data-out]');
  const steps = JSON.parse(sessionStorage.getItem('steps') || '[]');
  const plain = address => {
    const url = new URL(address, location.href);
    url.searchParams.delete('lang');
    return url.pathname + url.search;
  };
  const first = plain(home);
  const here = plain(location.href);
  if (here === first) steps.length = 0;
  else if (steps.at(-1) !== here) steps.push(here);
  sessionStorage.setItem('steps', JSON.stringify(steps));
  const reach = address => fetch(address, { cache: 'no-store', redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
  const open = async address => {
    let gone = false;
    try {
      const answer = await reach(address);
      if (answer.ok) {
        location.replace(address);
        return;
      }
      gone = answer.status === 404 || answer.status === 410;
    } catch {
      // no network, or no server
    }
    words.textContent = gone ? words.dataset.gone : words.dataset.lost;
    trouble.hidden = false;
  };
  document.querySelector('[data-understood]').addEventListener('click', () => { trouble.hidden = true; });
  const back = document.querySelector('[data-return]');
  back.hidden = steps.length === 0;
  back.addEventListener('click', () => {
    sessionStorage.setItem('steps', JSON.stringify(steps.slice(0, -2)));
    open(steps.at(-2) || first);
  });

  // ---- begins anew: nothing of whoever was here stays, even where the first page can't be reached yet
  let leaving = false;
  const anew = async () => {
    if (leaving) return;
    leaving = true;
    sessionStorage.removeItem('steps');
    try {
      if ((await reach(home)).ok) {
        location.replace(home);
        return;
      }
    } catch {
      // tried again below
    }
    document.querySelector('main').replaceChildren();
    document.title = '';
    box.hidden = trouble.hidden = true;
    out.hidden = false;
    history.replaceState(null, '', first);
    setTimeout(() => { leaving = false; anew(); }, 5000);
  };
  window.addEventListener('pageshow', event => { if (event.persisted) anew(); });

  // ---- untouched: counts in sight, then begins anew
  let since = Date.now();
  let used = here !== first;
  const touched = () => {
    used = true;
    since = Date.now();
    box.hidden = true;
  };
  ['pointerdown', 'keydown', 'touchstart'].forEach(what => document.addEventListener(what, touched, { passive: true }));
  document.addEventListener('scroll', touched, { passive: true });
  setInterval(() => {
    const left = Math.ceil(idle + countdown - (Date.now() - since) / 1000);
    if (left > countdown) return;
    if (left <= 0) {
      anew();
      return;
    }
    // before a first page that nobody touched stands nobody
    box.hidden = !used;
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
    field.form.addEventListener('submit', event => {
      event.preventDefault();
      const likeliest = offered.querySelector('button');
      if (letters && likeliest) put(likeliest.dataset.word);
      open(field.form.action + '?q=' + encodeURIComponent(field.value));
    });
  }

  // ---- up and down without wiping
  document.querySelector('[data-move]').hidden = false;
  const move = far => window.scrollBy({ top: far * window.innerHeight * 0.8 });
  document.querySelector('[data-up]').addEventListener('click', () => move(-1));
  document.querySelector('[data-down]').addEventListener('click', () => move(1));

  // ---- no way out
  const stop = event => event.preventDefault();
  ['contextmenu', 'dragstart', 'dragover', 'drop', 'auxclick'].forEach(what => document.addEventListener(what, stop));
  // keys of the browser: printing, new windows, addresses, its tools
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(F\d+|BrowserBack|BrowserHome)$/.test(event.key)) event.preventDefault();
  });
  document.addEventListener('click', event => {
    const link = event.target.closest('a');
    if (!link || link.getAttribute('href').startsWith('#')) return;
    event.preventDefault();
    const to = new URL(link.href);
    if (to.origin === location.origin && to.pathname.startsWith('/kiosk/')) open(link.href);
  });
})();
