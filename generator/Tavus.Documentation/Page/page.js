'use strict';
const search = document.getElementById('search');
const contents = document.getElementById('contents');
const menu = document.getElementById('menu');
const root = document.documentElement;
const links = new Map([...contents.querySelectorAll('li a')].map(link => [link.hash.slice(1), link.parentElement]));
const entries = [...document.querySelectorAll('.entry')].map(entry => ({
  places: [entry, links.get(entry.id)], title: entry.querySelector('h3').textContent.toLowerCase(), text: entry.textContent.toLowerCase(),
}));

function filter() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const isIn = text => words.every(word => text.includes(word));
  let found = 0;
  for (const { places, text } of entries) {
    const matches = isIn(text);
    places.forEach(place => place.hidden = !matches);
    found += matches;
  }
  for (const section of document.querySelectorAll('main .resource, nav section')) {
    section.hidden = words.length > 0 && !section.querySelector('.entry:not([hidden]), li:not([hidden])');
  }
  // Entries with all words in their titles come first, and so do their sections.
  const sorted = entries.toSorted((one, other) => isIn(other.title) - isIn(one.title)).flatMap(entry => entry.places);
  for (const place of new Set([...sorted, ...sorted.map(place => place.closest('section'))])) {
    place.parentElement.append(place);
  }
  document.getElementById('none').hidden = found > 0;
}

function openMenu(open) {
  contents.classList.toggle('open', open);
  menu.setAttribute('aria-expanded', open);
}

// If a link leads to an entry that the search has hidden, clears the search.
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

// The browser may block the storage.
try { root.style.colorScheme = localStorage.getItem('tavus-theme') ?? ''; } catch { }
document.getElementById('theme').addEventListener('click', () => {
  const isDark = getComputedStyle(root).colorScheme === 'light dark' ? matchMedia('(prefers-color-scheme: dark)').matches : root.style.colorScheme === 'dark';
  root.style.colorScheme = isDark ? 'light' : 'dark';
  try { localStorage.setItem('tavus-theme', root.style.colorScheme); } catch { }
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
