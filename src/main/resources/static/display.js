// A screen in a hall. Without this file the page shows everything below one another.
(() => {
  'use strict';

  const screen = document.querySelector('[data-display]');
  if (!screen) return;
  const KEPT = 'display-1';
  const slides = () => document.querySelector('.slides');
  const place = document.querySelector('[data-place]');
  const lost = document.querySelector('[data-lost]');
  const ahead = Number(screen.dataset.now) - Date.now();
  const lang = document.documentElement.lang;
  const zone = { timeZone: 'Asia/Shanghai' };
  const time = new Intl.DateTimeFormat(lang, { ...zone, hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
  const minute = new Intl.DateTimeFormat(lang, { ...zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const day = new Intl.DateTimeFormat(lang, { ...zone, dateStyle: 'full' });
  const now = () => new Date(Date.now() + ahead);

  // ---- the clock goes on by itself
  const tick = () => {
    document.querySelector('[data-time]').textContent = time.format(now());
    document.querySelector('[data-day]').textContent = day.format(now());
  };
  tick();
  setInterval(tick, 1000);

  // ---- one slide after the other
  document.documentElement.classList.add('turning');
  let at = -1;
  const show = no => {
    const all = [...slides().querySelectorAll('.slide')];
    at = all.length ? no % all.length : 0;
    all.forEach((slide, i) => slide.classList.toggle('now', i === at));
    place.textContent = all.length > 1 ? `${at + 1} / ${all.length}` : '';
  };
  const turn = () => {
    show(at + 1);
    setTimeout(turn, Number(slides().dataset.seconds) * 1000);
  };
  turn();

  // ---- what is new; a lost network leaves what there is
  let fresh = now();
  const gone = () => { lost.textContent = lost.dataset.words.replace('{time}', minute.format(fresh)); };
  // a network that swallows everything is a lost one, too
  const PATIENCE = 15000;
  const parts = page => [...page.querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src]')].map(one => one.getAttribute('href') || one.getAttribute('src'));
  const ask = async () => {
    try {
      const answer = await fetch(location.href, { headers: { 'X-Display': 'asks' }, cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
      if (!answer.ok || answer.headers.get('X-Kept')) throw new Error('not now');
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const next = page.querySelector('.slides');
      if (!next) throw new Error('another page');
      // another version of the program: its slides want its style and its script
      if (parts(page).join() !== parts(document).join()) {
        location.reload();
        return;
      }
      if (next.innerHTML !== screen.dataset.shown) {
        screen.dataset.shown = next.innerHTML;
        slides().replaceWith(document.adoptNode(next));
        show(Math.max(at, 0));
      }
      fresh = now();
      lost.textContent = '';
    } catch {
      gone();
    }
  };
  setInterval(ask, Number(screen.dataset.refresh) * 1000);
  window.addEventListener('online', ask);
  // the browser knows it; a worker that still reaches the house would say otherwise
  window.addEventListener('offline', gone);

  // ---- a restart without the network finds the page and what it needs
  const keep = async () => {
    await navigator.serviceWorker.register(screen.dataset.worker, { scope: '/display/' });
    const kept = await caches.open(KEPT);
    const wanted = parts(document).map(one => new URL(one, location.href).href);
    await kept.addAll([location.href, ...wanted]);
    // what an older version of the program needed
    for (const each of await kept.keys())
      if (new URL(each.url).pathname.startsWith('/assets/') && !wanted.includes(each.url)) await kept.delete(each);
    screen.dataset.kept = 'yes';
  };
  if ('serviceWorker' in navigator && 'caches' in window) keep().catch(() => { screen.dataset.kept = 'no'; });
  ask();
})();
