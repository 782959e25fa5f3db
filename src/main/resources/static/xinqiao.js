// Enhancement only: every page works without this file.
(() => {
  'use strict';

  // one press, one act; coming back with the browser's button frees the form again
  const pressed = new WeakMap();
  document.addEventListener('submit', event => {
    const form = event.target;
    if (!form.matches('[data-once]')) return;
    if (Date.now() - (pressed.get(form) || 0) < 10000) {
      event.preventDefault();
      return;
    }
    pressed.set(form, Date.now());
    changed.delete(form);
    const button = event.submitter;
    if (button) {
      button.setAttribute('aria-disabled', 'true');
      setTimeout(() => button.removeAttribute('aria-disabled'), 10000);
    }
  });
  window.addEventListener('pageshow', event => {
    if (!event.persisted) return;
    document.querySelectorAll('form[data-once]').forEach(form => pressed.delete(form));
    document.querySelectorAll('[aria-disabled]').forEach(button => button.removeAttribute('aria-disabled'));
  });

  // what was typed isn't lost by a slip
  const changed = new Set();
  document.addEventListener('input', event => {
    const form = event.target.form;
    if (form && form.dataset.unsaved === 'true') changed.add(form);
  });
  window.addEventListener('beforeunload', event => {
    if ([...changed].some(form => form.isConnected)) event.preventDefault();
  });

  // what is typed while an answer is on its way stays: the answer knows only what was there when it was asked for
  const underway = new Map();
  const departs = request => { underway.set(request, new Map()); };
  const arrives = request => {
    (underway.get(request) || []).forEach(was => {
      const ticked = was.matches('[type=radio], [type=checkbox]');
      const now = [...document.getElementsByName(was.name)].find(field => field.type === was.type && (!ticked || field.value === was.value));
      if (!now || now === was) return;
      if (ticked) now.checked = was.checked;
      else now.value = was.value;
    });
    underway.delete(request);
  };
  document.addEventListener('input', event => {
    const field = event.target;
    if (!field.name || field.matches('[type=file], [multiple]')) return;
    underway.forEach(typed => typed.set(field.type === 'checkbox' ? field.name + field.value : field.name, field));
  });
  document.addEventListener('htmx:beforeSend', event => departs(event.detail.xhr));
  document.addEventListener('htmx:afterRequest', event => arrives(event.detail.xhr));

  // characters left; said aloud only after a pause in typing
  let speaking;
  const count = field => {
    const shown = document.getElementById(field.dataset.countId);
    // a line break is one character here and two in what browsers send: the server counts it as one too
    const left = Number(field.dataset.count) - [...field.value].length;
    const words = (left < 0 ? shown.dataset.over : shown.dataset.left).replace('{0}', Math.abs(left));
    shown.textContent = words;
    shown.classList.toggle('over', left < 0);
    clearTimeout(speaking);
    speaking = setTimeout(() => { document.getElementById(shown.id + '-said').textContent = words; }, 1000);
  };
  document.addEventListener('input', event => { if (event.target.matches('[data-count]')) count(event.target); });

  // the files chosen, and those too large before they travel
  document.addEventListener('change', event => {
    const input = event.target;
    if (!input.matches('input[type=file][data-list]')) return;
    const list = document.getElementById(input.dataset.list);
    list.replaceChildren(...[...input.files].map(file => {
      const item = document.createElement('li');
      const big = input.dataset.max && file.size > Number(input.dataset.max);
      item.textContent = `${file.name} (${size(file.size)})` + (big ? ` ${list.dataset.tooBig}` : '');
      item.classList.toggle('over', Boolean(big));
      return item;
    }));
  });
  const size = bytes => bytes < 1048576 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1048576).toFixed(1)} MB`;

  // files travel as soon as they are chosen, with a bar; the answer is the page as it would have come without script
  const upload = input => {
    const box = input.closest('[data-upload]');
    const form = input.form;
    const data = new FormData(form);
    data.set('act', box.dataset.upload);
    const progress = box.querySelector('.progress');
    const bar = progress.querySelector('progress');
    const failed = () => { progress.hidden = true; input.value = ''; box.querySelector('.upload-list').textContent = box.dataset.lost; };
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.responseType = 'document';
    request.upload.addEventListener('progress', event => { if (event.lengthComputable) bar.value = 100 * event.loaded / event.total; });
    request.addEventListener('loadend', () => arrives(request));
    request.addEventListener('error', failed);
    request.addEventListener('load', () => {
      const main = request.response && request.response.querySelector('main');
      if (!main || (request.status !== 200 && request.status !== 422)) { failed(); return; }
      changed.delete(form);
      document.querySelector('main').replaceWith(main);
      start(main);
      const again = main.querySelector('input[type=file]');
      if (again && !main.querySelector('[data-focus]')) again.focus();
    });
    progress.hidden = false;
    departs(request);
    request.send(data);
  };
  document.addEventListener('change', event => {
    const input = event.target;
    if (input.matches('[data-upload] input[type=file]') && ![...input.files].some(file => file.size > Number(input.dataset.max))) upload(input);
  });

  document.addEventListener('click', event => { if (event.target.matches('[data-print]')) window.print(); });

  // access keys alike in every browser: Alt and the letter
  document.addEventListener('keydown', event => {
    if (!event.altKey || event.ctrlKey || event.metaKey || !/^Key[A-Z]$/.test(event.code)) return;
    const wanted = document.querySelector(`main [accesskey="${event.code[3].toLowerCase()}"]`);
    if (!wanted) return;
    event.preventDefault();
    if (wanted.matches('button, a')) wanted.click();
    else wanted.focus();
  });

  // in a column of fields Enter goes to the next one, as a scanner or a hand on the number pad expects
  document.addEventListener('keydown', event => {
    const field = event.target;
    if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey || !field.dataset || !field.dataset.next)
      return;
    event.preventDefault();
    const column = [...field.form.querySelectorAll(`[data-next="${field.dataset.next}"]`)];
    const next = column[column.indexOf(field) + 1] || field.form.querySelector('button[type="submit"]');
    next.focus();
    if (next.select) next.select();
  });

  // Ctrl+Enter presses the button that saves
  document.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !event.target.form) return;
    const button = event.target.form.querySelector('[data-save]');
    if (!button) return;
    event.preventDefault();
    button.click();
  });

  // single keys can be switched off
  const keysOff = () => document.documentElement.dataset.keys === 'off';

  // "/" goes to the search box
  document.addEventListener('keydown', event => {
    if (keysOff()) return;
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('input, textarea, select, [contenteditable]')) return;
    const field = document.querySelector('[data-shortcut="/"]');
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });

  // a key that is written on a link, a button, a text or something to unfold goes there, unless somebody is typing
  document.addEventListener('keydown', event => {
    if (keysOff() || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.key.length !== 1) return;
    if (event.target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], dialog')) return;
    const to = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!to) return;
    event.preventDefault();
    if (to.matches('summary')) {
      to.parentElement.open = true;
      (to.parentElement.querySelector('textarea, input:not([type=hidden]), button') || to).focus();
    } else if (to.matches('a, button')) to.click();
    else to.focus();
  });

  // what a page asks by itself: not while nobody sees it, and an ended session takes nothing from under one's hands
  document.addEventListener('htmx:beforeRequest', event => {
    if (document.hidden && event.detail.elt.matches('[data-poll]')) event.preventDefault();
  });
  document.addEventListener('htmx:beforeOnLoad', event => {
    if (event.detail.xhr.status === 401 && event.detail.elt.matches('[data-poll]')) {
      event.preventDefault();
      event.detail.elt.remove();
    }
  });

  document.querySelectorAll('[data-print]').forEach(button => { button.hidden = false; });

  const start = root => {
    root.querySelectorAll('[data-count]').forEach(field => { if (field.value) count(field); });
    root.querySelectorAll('[data-print]').forEach(button => { button.hidden = false; });
    const problem = root.querySelector('[data-focus]');
    if (problem && !problem.closest('[data-exhibit]')) problem.focus();
  };
  start(document);
  document.addEventListener('htmx:load', event => { if (event.detail.elt !== document.body) start(event.detail.elt); });
})();
