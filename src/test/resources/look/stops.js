// Prepares a walk by keyboard through the main part of the page; nothing that is sent on the way leaves the page.
() => {
  const main = document.querySelector('main');
  // a dialog holds the focus, as it should
  const all = document.querySelector('dialog[open]') ? [] : [...main.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
      .filter(e => !e.disabled && e.tabIndex >= 0 && e.checkVisibility({ visibilityProperty: true }));
  // a group of radio buttons is one stop
  const group = e => e.type === 'radio' ? all.find(one => one.type === 'radio' && one.name === e.name && one.form === e.form) : e;
  const name = e => `${e.localName}${e.id ? '#' + e.id : ''} "${(e.getAttribute('aria-label') || e.textContent || e.name || '').trim().slice(0, 30)}"`;
  const walk = { stops: new Set(all.map(group)), met: new Set(), tried: new Set(), sent: 0, before: null };
  const keep = event => { event.preventDefault(); event.stopImmediatePropagation(); walk.sent++; };
  window.addEventListener('submit', keep, true);
  window.addEventListener('invalid', keep, true);
  window.addEventListener('htmx:beforeRequest', keep, true);
  const held = e => { for (let a = e; a && a !== main; a = a.parentElement) if (['sticky', 'fixed'].includes(getComputedStyle(a).position) || a.scrollHeight > a.clientHeight + 1 && getComputedStyle(a).overflowY !== 'visible') return true; return false; };

  /** What is wrong where the focus is now; null where it has left the main part. */
  walk.step = () => {
    const e = document.activeElement;
    if (!e || e === main || !main.contains(e)) return null;
    const wrong = [];
    const stop = group(e);
    walk.met.add(stop);
    const style = getComputedStyle(e);
    if ((style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) && style.boxShadow === 'none') wrong.push(`focus isn't seen on ${name(e)}`);
    const box = e.getClientRects()[0];
    if (box) {
      const points = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.2], [0.5, 0.8]].map(([x, y]) => [box.left + box.width * x, box.top + box.height * y]);
      const free = points.some(([x, y]) => { const top = document.elementFromPoint(x, y); return top && (e.contains(top) || top.contains(e) && top !== document.body && top !== document.documentElement || [...(e.labels || [])].some(label => label.contains(top))); });
      if (!free) wrong.push(`${name(e)} has the focus but something lies over it`);
      const here = held(e) ? null : { form: e.form, name: name(e), top: box.top + scrollY, bottom: box.bottom + scrollY, left: box.left, right: box.right };
      const last = walk.before;
      if (here && last && here.form && here.form === last.form && e.type !== 'radio') {
        if (here.bottom <= last.top && here.left < last.right) wrong.push(`after ${last.name} the focus goes up to ${here.name}`);
        if (here.right <= last.left && here.top < last.bottom && here.bottom > last.top) wrong.push(`after ${last.name} the focus goes back to ${here.name}`);
      }
      walk.before = here;
    }
    // the first button of each form is to be pressed
    const press = e.matches('button:not([type=button]), input[type=submit]') && e.form && !walk.tried.has(e.form);
    if (press) walk.tried.add(e.form);
    return { wrong, press };
  };
  walk.missed = () => [...walk.stops].filter(e => e.isConnected && !walk.met.has(e) && e.checkVisibility()).map(e => `Tab doesn't reach ${name(e)}`);
  const from = document.activeElement;
  walk.end = () => {
    window.removeEventListener('submit', keep, true);
    window.removeEventListener('invalid', keep, true);
    window.removeEventListener('htmx:beforeRequest', keep, true);
    if (from && from !== document.body) from.focus();
    else document.activeElement.blur();
    scrollTo(0, 0);
  };
  window.xqWalk = walk;
  scrollTo(0, 0);
  main.focus();
  return walk.stops.size;
}
