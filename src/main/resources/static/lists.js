// Enhancement only: lists by keyboard, and the palette. Without this file /desk/palette is a page.
(() => {
  'use strict';

  const typing = target => target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]');

  // ---- rows: j and k go down and up, Enter opens (it is a link), x chooses
  const titles = () => [...document.querySelectorAll('[data-rows] a.line-title')];
  document.addEventListener('keydown', event => {
    if (document.documentElement.dataset.keys === 'off') return;
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (!['j', 'k', 'x'].includes(event.key) || document.querySelector('dialog[open]')) return;
    const all = titles();
    if (!all.length) return;
    const row = event.target.closest('tr');
    const at = row ? all.findIndex(title => row.contains(title)) : -1;
    event.preventDefault();
    if (event.key === 'x') {
      const box = at >= 0 && row.querySelector('.line-choose input');
      if (box) box.click();
      return;
    }
    const next = all[Math.min(all.length - 1, Math.max(0, at + (event.key === 'j' ? 1 : -1)))];
    next.focus();
    next.closest('tr').scrollIntoView({ block: 'nearest' });
  });

  // ---- how many are chosen
  const chosen = document.querySelector('[data-chosen]');
  const boxes = () => [...document.querySelectorAll('.line-choose input')];
  const count = () => {
    if (!chosen) return;
    const n = boxes().filter(box => box.checked).length;
    chosen.textContent = n ? chosen.dataset.words.replace('{0}', n) : '';
  };
  document.addEventListener('change', event => { if (event.target.matches('.line-choose input')) count(); });
  window.addEventListener('pageshow', count);

  // ---- the palette
  const dialog = document.getElementById('palette');
  if (!dialog) return;
  const field = document.getElementById('palette-words');
  const hits = document.getElementById('palette-hits');
  const said = document.getElementById('palette-said');
  let waiting, asked = 0, at = -1, answered = null;

  const options = () => [...hits.querySelectorAll('[role=option]')];
  const mark = place => {
    const all = options();
    at = all.length ? (place + all.length) % all.length : -1;
    all.forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
    if (at < 0) field.removeAttribute('aria-activedescendant');
    else {
      field.setAttribute('aria-activedescendant', all[at].id);
      all[at].scrollIntoView({ block: 'nearest' });
    }
  };
  const ask = async () => {
    const mine = ++asked;
    const words = field.value;
    try {
      const answer = await fetch('/desk/palette?q=' + encodeURIComponent(words), { headers: { 'X-Palette': 'hits' } });
      // signed out meanwhile: the page itself leads to the sign-in
      if (answer.redirected || !answer.ok) { location.assign('/desk/palette'); return; }
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      // an answer that was overtaken by a later question is of no use
      if (mine !== asked) return;
      hits.replaceChildren(...page.body.childNodes);
      answered = words;
      const n = options().length;
      said.textContent = n ? said.dataset.some.replace('{0}', n) : said.dataset.none;
      mark(0);
    } catch (offline) {
      if (mine === asked) said.textContent = said.dataset.none;
    }
  };
  const open = () => {
    if (dialog.open) return;
    field.value = '';
    hits.replaceChildren();
    dialog.showModal();
    field.focus();
    ask();
  };
  document.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      if (dialog.open) dialog.close(); else open();
    }
  });
  document.querySelectorAll('[data-palette]').forEach(link => link.addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  }));
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 120);
  });
  field.addEventListener('keydown', async event => {
    // while characters are being composed, Enter chooses among them
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') mark(at + 1);
    else if (event.key === 'ArrowUp') mark(at - 1);
    else if (event.key === 'Enter') {
      event.preventDefault();
      // whoever types faster than the answers come goes where these words lead, not where fewer of them did
      if (answered !== field.value) { clearTimeout(waiting); await ask(); }
      const option = options()[at];
      if (option) location.assign(option.href);
      return;
    } else return;
    event.preventDefault();
  });
  dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });
})();
