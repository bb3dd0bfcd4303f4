// Renews the phones when something was written, and posts without leaving the page. Works without, by plain forms.
(() => {
  const toEnd = (root) => root.querySelectorAll('.bubbles').forEach((list) => { list.scrollTop = list.scrollHeight; });

  // A phone that did not change is left alone, so that what somebody is typing stays.
  const renew = async () => {
    const page = new DOMParser().parseFromString(await (await fetch('/sandbox/phone')).text(), 'text/html');
    document.body.dataset.version = page.body.dataset.version;
    document.getElementById('clock').replaceWith(page.getElementById('clock'));
    const shown = document.getElementById('handsets');
    const fresh = page.getElementById('handsets');
    [...fresh.children].forEach((next, place) => {
      const before = document.getElementById(next.id);
      if (!before) {
        shown.insertBefore(next, shown.children[place] || null);
        toEnd(next);
      } else if (before.querySelector('.bubbles')?.textContent !== next.querySelector('.bubbles')?.textContent
          || before.querySelectorAll('.letter').length !== next.querySelectorAll('.letter').length) {
        replace(before, next);
      }
    });
  };

  const replace = (before, next) => {
    const typed = before.querySelector('input[type=text]');
    const words = typed ? typed.value : '';
    const writing = document.activeElement === typed;
    before.replaceWith(next);
    toEnd(next);
    const field = next.querySelector('input[type=text]');
    if (field) {
      field.value = words;
      if (writing) field.focus();
    }
  };

  const look = async () => {
    try {
      const version = await (await fetch('/sandbox/phone/version')).text();
      if (version !== document.body.dataset.version) await renew();
    } catch (away) {
      // Kithway is being restarted: the next look finds it.
    }
  };

  document.addEventListener('submit', async (event) => {
    event.preventDefault();
    const form = event.target;
    const fields = Object.fromEntries(new FormData(form, event.submitter));
    if (event.submitter) event.submitter.disabled = true;
    form.querySelectorAll('input[type=text]').forEach((field) => { field.value = ''; });
    await fetch(form.action, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(fields) });
    if (event.submitter) event.submitter.disabled = false;
    await renew();
  });

  toEnd(document);
  window.addEventListener('load', () => toEnd(document));
  setInterval(look, 1200);
})();
