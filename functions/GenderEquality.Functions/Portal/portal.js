// Makes the pages quicker to use. Everything works without it: forms are sent, pages reload, messages are shown by the server alone.
'use strict';
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, index) => values[index]);
  let busy = false;
  let touched = false;

  document.documentElement.classList.add('js');
  all('[data-script]').forEach(element => { element.hidden = false; });
  document.addEventListener('input', () => { touched = true; });

  // What was refused takes the focus, also in browsers that heed autofocus on fields only.
  document.querySelector('.message-error')?.focus();

  // A double click sends once; who comes back by the browser's button may send again.
  document.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post') return;
    if (form.dataset.once) {
      event.preventDefault();
      return;
    }
    form.dataset.once = 'true';
    busy = true;
    all('button', form).forEach(button => button.setAttribute('aria-disabled', 'true'));
  });
  window.addEventListener('pageshow', event => {
    if (!event.persisted) return;
    busy = false;
    all('form[data-once]').forEach(release);
  });
  function release(form) {
    delete form.dataset.once;
    busy = false;
    all('button', form).forEach(button => button.removeAttribute('aria-disabled'));
  }

  all('[data-print]').forEach(button => button.addEventListener('click', () => window.print()));

  // Waiting: asks whether something has changed, or loads the page anew where there is nothing to ask; never under somebody's hands.
  const waiting = document.querySelector('[data-wait]');
  if (waiting) {
    const { wait, poll, state, go } = waiting.dataset;
    const again = () => {
      if (go) location.assign(go);
      else location.reload();
    };
    const look = async () => {
      if (busy || touched || document.hidden) return;
      if (!poll) {
        again();
        return;
      }
      try {
        const answer = await fetch(poll, { headers: { Accept: 'application/json' }, cache: 'no-store' });
        if (!answer.ok || (await answer.json()).state !== state) again();
      } catch {
        // The network is away for a moment: asked again next time.
      }
    };
    setInterval(look, Math.max(2, Number(wait)) * 1000);
    document.addEventListener('visibilitychange', look);
  }

  all('form[data-upload]').forEach(upload);

  // Files: chosen or dropped in one place, sorted by kind, looked at before they are sent, and shown while they are under way.
  function upload(form) {
    const texts = form.dataset;
    const drop = form.querySelector('[data-drop]');
    const list = form.querySelector('[data-chosen]');
    const progress = form.querySelector('[data-progress]');
    const asked = form.querySelector('[data-rivals]');
    // Word files that came together, until somebody says which of them is the report.
    let rivals = [];
    const inputs = all('input[type=file]', form);
    const inputOf = file => inputs.find(input => input.accept.split(',').some(end => end.startsWith('.') && file.name.toLowerCase().endsWith(end)));
    const size = bytes => bytes >= 1048576 ? `${(bytes / 1048576).toFixed(1).replace('.', ',').replace(',0', '')} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`;
    const chosen = () => inputs.flatMap(input => [...input.files].map(file => ({ input, file })));

    const set = (input, files) => {
      const transfer = new DataTransfer();
      files.forEach(file => transfer.items.add(file));
      input.files = transfer.files;
    };

    const problems = () => {
      const found = [];
      let total = 0;
      const names = inputs[0].id;
      for (const { input, file } of chosen()) {
        total += file.size;
        if (inputOf(file) !== input) found.push([input.id, fill(input.dataset.wrong, file.name)]);
        else if (file.size === 0) found.push([input.id, fill(texts.empty, file.name)]);
        else if (file.size > Number(texts.maxFile)) found.push([input.id, fill(texts.tooLarge, file.name, size(file.size), size(Number(texts.maxFile)))]);
      }
      if (rivals.length > 0) found.push([names, texts.several]);
      else if (inputs[0].files.length === 0) found.push([names, texts.missing]);
      if (total > Number(texts.maxTotal)) found.push([names, fill(texts.tooLargeTogether, size(total), size(Number(texts.maxTotal)))]);
      return found;
    };

    const ask = () => {
      asked.hidden = rivals.length === 0;
      asked.querySelector('ul').replaceChildren(...rivals.map(file => {
        const item = document.createElement('li');
        const name = document.createElement('span');
        name.textContent = `${file.name} (${size(file.size)})`;
        const choose = document.createElement('button');
        choose.type = 'button';
        choose.className = 'secondary small-button';
        choose.textContent = texts.this;
        choose.setAttribute('aria-label', `${texts.this}: ${file.name}`);
        choose.addEventListener('click', () => {
          set(inputs[0], [file]);
          rivals = [];
          show();
          inputs[0].focus();
        });
        item.append(name, choose);
        return item;
      }));
    };

    const show = () => {
      ask();
      list.replaceChildren(...chosen().map(({ input, file }) => {
        const item = document.createElement('li');
        const name = document.createElement('span');
        name.textContent = `${file.name} (${size(file.size)})`;
        const remove = document.createElement('button');
        remove.type = 'button';
        remove.className = 'secondary small-button';
        remove.textContent = texts.remove;
        remove.setAttribute('aria-label', `${texts.remove}: ${file.name}`);
        remove.addEventListener('click', () => {
          set(input, [...input.files].filter(other => other !== file));
          show();
          input.focus();
        });
        item.append(name, remove);
        return item;
      }));
      list.hidden = list.children.length === 0;
      if (document.getElementById('loi-bieu-mau')?.dataset.made) complain(chosen().length > 0 || rivals.length > 0 ? problems() : []);
    };

    // As the server says it: a summary with links, the field described by its message.
    const complain = found => {
      document.querySelector('.message')?.remove();
      inputs.forEach(input => {
        input.classList.remove('invalid');
        input.removeAttribute('aria-invalid');
        document.getElementById(`${input.id}-loi`)?.remove();
        input.setAttribute('aria-describedby', `${input.id}-hd`);
      });
      document.title = document.title.replace(/^Lỗi: /, '');
      if (found.length === 0) return;
      const box = document.createElement('div');
      box.id = 'loi-bieu-mau';
      box.className = 'message message-error';
      box.tabIndex = -1;
      box.dataset.made = 'true';
      box.setAttribute('role', 'alert');
      const title = document.createElement('h2');
      title.textContent = texts.title;
      const lines = document.createElement('ul');
      lines.className = 'message-fields';
      for (const [id, text] of found) {
        const line = document.createElement('li');
        const link = document.createElement('a');
        link.href = `#${id}`;
        link.textContent = text;
        line.append(link);
        lines.append(line);
        const input = document.getElementById(id);
        if (input.getAttribute('aria-invalid')) continue;
        input.classList.add('invalid');
        input.setAttribute('aria-invalid', 'true');
        input.setAttribute('aria-describedby', `${id}-hd ${id}-loi`);
        const message = document.createElement('p');
        message.className = 'field-error';
        message.id = `${id}-loi`;
        message.textContent = text;
        input.before(message);
      }
      box.append(title, lines);
      form.before(box);
      document.title = `Lỗi: ${document.title}`;
    };

    const refuse = html => {
      const answer = new DOMParser().parseFromString(html, 'text/html');
      const box = answer.querySelector('.message-error');
      if (!box) {
        complain([[inputs[0].id, texts.failed]]);
      } else {
        complain([]);
        box.dataset.made = 'true';
        form.before(box);
        document.title = answer.title;
      }
      document.getElementById('loi-bieu-mau').focus();
    };

    const send = () => {
      const request = new XMLHttpRequest();
      const bar = progress.querySelector('progress');
      const said = progress.querySelector('[data-said]');
      progress.hidden = false;
      request.upload.addEventListener('progress', event => {
        if (!event.lengthComputable) return;
        const percent = Math.round(event.loaded / event.total * 100);
        bar.value = percent;
        said.textContent = percent < 100 ? fill(texts.sending, percent) : texts.sent;
      });
      request.addEventListener('load', () => {
        if (request.status < 400) {
          location.assign(request.responseURL.split('#')[0]);
          return;
        }
        progress.hidden = true;
        release(form);
        refuse(request.responseText);
      });
      request.addEventListener('error', () => {
        progress.hidden = true;
        release(form);
        complain([[inputs[0].id, texts.failed]]);
        document.getElementById('loi-bieu-mau').focus();
      });
      request.open('POST', form.action);
      request.send(new FormData(form));
    };

    inputs.forEach(input => input.addEventListener('change', () => {
      if (input === inputs[0]) rivals = [];
      show();
    }));
    ['dragenter', 'dragover'].forEach(kind => drop.addEventListener(kind, event => {
      event.preventDefault();
      drop.classList.add('over');
    }));
    ['dragleave', 'drop'].forEach(kind => drop.addEventListener(kind, event => {
      if (kind === 'dragleave' && drop.contains(event.relatedTarget)) return;
      drop.classList.remove('over');
    }));
    drop.addEventListener('drop', event => {
      event.preventDefault();
      touched = true;
      // What belongs nowhere comes last and displaces no report: it is told of where there is room.
      const dropped = [...event.dataTransfer.files];
      const words = dropped.filter(file => inputOf(file) === inputs[0]);
      const offered = [...rivals, ...inputs[0].files, ...words];
      if (words.length > 0 && offered.length > 1) {
        rivals = offered;
        set(inputs[0], []);
      }
      for (const file of [...dropped.filter(inputOf), ...dropped.filter(file => !inputOf(file))]) {
        if (rivals.includes(file)) continue;
        const input = inputOf(file) ?? (rivals.length === 0 && inputs[0].files.length === 0 ? inputs[0] : inputs.at(-1));
        set(input, input.multiple ? [...input.files, file] : [file]);
      }
      show();
      if (rivals.length > 0) asked.focus();
    });
    form.noValidate = true;
    form.addEventListener('submit', event => {
      const found = problems();
      if (found.length > 0) {
        event.preventDefault();
        complain(found);
        document.getElementById('loi-bieu-mau').focus();
        return;
      }
      event.preventDefault();
      if (form.dataset.once) return;
      form.dataset.once = 'true';
      busy = true;
      all('button', form).forEach(button => button.setAttribute('aria-disabled', 'true'));
      complain([]);
      send();
    });
    show();
  }
})();
