// What doesn't fit: the page scrolls sideways, something is cut off, a control of the wide page is gone.
() => {
  const found = [];
  const width = document.documentElement.clientWidth;
  const wide = document.documentElement.scrollWidth - width;
  const name = e => `${e.localName}${e.id ? '#' + e.id : ''}${typeof e.className === 'string' && e.className ? '.' + e.className.trim().replace(/\s+/g, '.') : ''} "${(e.textContent || e.value || '').trim().slice(0, 30)}"`;
  if (wide > 0) found.push(`${wide} pixels to scroll sideways`);

  // how far what lies in an element is seen; null where it can be scrolled to, or is meant for ears only
  const known = new Map();
  const seen = e => {
    if (!e || e === document.documentElement) return { left: 0, right: width };
    if (known.has(e)) return known.get(e);
    const style = getComputedStyle(e);
    let room = seen(e.parentElement);
    if (style.clipPath !== 'none' || style.textOverflow === 'ellipsis' && e.title || ['auto', 'scroll'].includes(style.overflowX)) room = null;
    else if (room && ['hidden', 'clip'].includes(style.overflowX)) {
      const box = e.getBoundingClientRect();
      room = { left: Math.max(room.left, box.left), right: Math.min(room.right, box.right) };
    }
    known.set(e, room);
    return room;
  };
  const shows = e => e.matches('input, select, textarea, button, img') || [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
  for (const e of document.body.querySelectorAll('*')) {
    if (!shows(e) || e.closest('svg, .skip, script, option') || !e.checkVisibility()) continue;
    const room = getComputedStyle(e).clipPath !== 'none' ? null : seen(e.parentElement);
    const box = e.getBoundingClientRect();
    if (!room || box.width < 2) continue;
    if (box.right > room.right + 1 || box.left < room.left - 1) found.push(`${name(e)} is cut off`);
  }

  const controls = () => [...document.querySelectorAll('main :is(a[href], button, input:not([type=hidden]), select, textarea, summary)')]
      .filter(e => e.checkVisibility());
  if (!window.xqControls) window.xqControls = controls();
  else {
    const left = new Set(controls());
    window.xqControls.filter(e => e.isConnected && !left.has(e)).forEach(e => found.push(`${name(e)} is hidden`));
  }
  return found;
}
