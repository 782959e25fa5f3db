// Enhancement only: marks drawn on the page with mouse, pen or finger. Without this file the form's fields say where.
(() => {
  'use strict';

  const sheet = document.querySelector('#sheet[data-draws]');
  const form = sheet && document.getElementById(sheet.dataset.draws);
  if (!form) return;
  const MILLIMETRE = 72 / 25.4;
  const LEAST = 3;
  const field = name => form.elements.namedItem(name);
  const frame = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  frame.setAttribute('class', 'sheet-frame');
  let from = null;

  const point = event => {
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(sheet.getScreenCTM().inverse());
    const whole = sheet.viewBox.baseVal;
    return { x: Math.min(whole.width, Math.max(0, at.x)), y: Math.min(whole.height, Math.max(0, at.y)) };
  };
  const show = box => {
    for (const [name, value] of Object.entries(box)) frame.setAttribute(name, value);
    if (!frame.isConnected) sheet.append(frame);
  };
  const between = (a, b) => ({
    x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y)
  });

  // ---- drawn: the fields say where, and the form is sent once a ground is chosen
  sheet.addEventListener('pointerdown', event => {
    if (event.button !== 0 || !event.isPrimary) return;
    event.preventDefault();
    from = point(event);
    sheet.setPointerCapture(event.pointerId);
  });
  sheet.addEventListener('pointermove', event => { if (from) show(between(from, point(event))); });
  sheet.addEventListener('pointercancel', () => { from = null; frame.remove(); });
  sheet.addEventListener('pointerup', event => {
    if (!from) return;
    const box = between(from, point(event));
    from = null;
    if (box.width < LEAST || box.height < LEAST) { frame.remove(); return; }
    show(box);
    for (const [name, value] of [['x', box.x], ['y', box.y], ['w', box.width], ['h', box.height]])
      field(name).value = (value / MILLIMETRE).toFixed(2);
    if (field('ground').value) form.requestSubmit(form.querySelector('button[name=do]'));
    else field('ground').focus();
  });

  // ---- measured: what the fields say is shown on the page
  form.addEventListener('input', () => {
    const [x, y, width, height] = ['x', 'y', 'w', 'h'].map(name => parseFloat(field(name).value) * MILLIMETRE);
    if ([x, y, width, height].every(Number.isFinite) && width >= 0 && height >= 0) show({ x, y, width, height });
    else frame.remove();
  });

  // ---- whoever marks much on one ground chooses it once
  const KEY = 'redact-ground';
  try {
    if (!field('ground').value) field('ground').value = sessionStorage.getItem(KEY) || '';
    field('ground').addEventListener('change', () => sessionStorage.setItem(KEY, field('ground').value));
  } catch (closed) { /* then it is chosen each time */ }
})();
