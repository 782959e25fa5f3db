// What the style sheet can tell apart: each way of standing in the page, with what gives a colour. Rows of a table are one.
() => {
  const states = ['type', 'disabled', 'open', 'aria-current', 'aria-selected', 'aria-invalid', 'aria-pressed', 'aria-expanded'];
  const named = e => [e.localName, ...[...e.classList].sort(), ...[...e.attributes].map(a => a.name)
    .filter(name => name.startsWith('data-') || states.includes(name)).map(name => `[${name}=${states.includes(name) ? e.getAttribute(name) : ''}]`)].join('.');
  const found = new Set();
  const walk = (e, above) => {
    const here = `${above} ${named(e)}`;
    found.add(here);
    for (const child of e.children) walk(child, here);
  };
  const root = document.documentElement;
  const medium = matchMedia('print').matches ? 'paper' : innerWidth < 800 ? 'narrow' : 'wide';
  walk(document.body, `${medium} ${[...root.attributes].filter(a => a.name !== 'lang').map(a => a.name + '=' + a.value)}`);
  return [...found];
}
