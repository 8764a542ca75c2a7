'use strict';
const search = document.getElementById('search');
const contents = document.getElementById('contents');
const menu = document.getElementById('menu');
const entries = [...document.querySelectorAll('.entry')].map(entry => ({ entry, text: entry.textContent.toLowerCase() }));
const links = new Map([...contents.querySelectorAll('li a')].map(link => [link.hash.slice(1), link.parentElement]));

function filter() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let found = 0;
  for (const { entry, text } of entries) {
    const matches = words.every(word => text.includes(word));
    entry.hidden = !matches;
    links.get(entry.id)?.toggleAttribute('hidden', !matches);
    found += matches;
  }
  for (const section of document.querySelectorAll('main .resource, nav section')) {
    section.hidden = !section.querySelector('.entry:not([hidden]), li:not([hidden])');
  }
  document.getElementById('none').hidden = found > 0;
}

function openMenu(open) {
  contents.classList.toggle('open', open);
  menu.setAttribute('aria-expanded', open);
}

// A link to what the search has hidden shows everything again.
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.closest('[hidden]')) {
    search.value = '';
    filter();
    target.scrollIntoView();
  }
}

search.addEventListener('input', filter);
addEventListener('hashchange', reveal);
menu.addEventListener('click', () => openMenu(!contents.classList.contains('open')));
contents.addEventListener('click', event => event.target.closest('a') && openMenu(false));
addEventListener('keydown', event => {
  if (event.key === '/' && document.activeElement !== search) {
    event.preventDefault();
    search.focus();
  } else if (event.key === 'Escape') {
    openMenu(false);
    search.value = '';
    filter();
  }
});

document.getElementById('theme').addEventListener('click', () => {
  const root = document.documentElement;
  const isDark = getComputedStyle(root).colorScheme === 'light dark' ? matchMedia('(prefers-color-scheme: dark)').matches : root.style.colorScheme === 'dark';
  root.style.colorScheme = isDark ? 'light' : 'dark';
});

document.addEventListener('click', async event => {
  const button = event.target.closest('.copy');
  if (button) {
    const code = button.closest('.code').querySelector('code');
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = 'Copied';
    } catch {
      // Pages without https may not use the clipboard.
      getSelection().selectAllChildren(code);
      button.textContent = 'Selected';
    }
    setTimeout(() => button.textContent = 'Copy', 1500);
  }
});

addEventListener('beforeprint', () => document.querySelectorAll('details').forEach(details => details.open = true));
