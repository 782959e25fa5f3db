// Enhancement only: a value or a part is put in where the cursor stands. Without this file the button sends the form, and what
// it names is put at the end of the text.
(() => {
  'use strict';

  document.addEventListener('click', event => {
    const button = event.target.closest('button[data-insert]');
    const field = button && document.getElementById(button.dataset.into);
    if (!field) return;
    event.preventDefault();
    const { selectionStart: from, selectionEnd: to } = field;
    let words = button.dataset.insert;
    // a part begins a line of its own
    if (words.startsWith('【')) words = (from > 0 && field.value[from - 1] !== '\n' ? '\n' : '') + words + '\n';
    field.focus();
    field.setRangeText(words, from, to, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

  // ---- a fault names its line and column: there the cursor goes
  document.addEventListener('click', event => {
    const link = event.target.closest('a[data-line]');
    const field = link && document.getElementById(link.dataset.into);
    if (!field) return;
    event.preventDefault();
    const lines = field.value.split('\n');
    const line = Number(link.dataset.line) - 1;
    const at = lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + Number(link.dataset.column) - 1;
    field.focus();
    field.setSelectionRange(at, at);
    field.scrollTop = field.scrollHeight * line / Math.max(1, lines.length) - field.clientHeight / 2;
  });
})();
