const near = document.getElementById('near');
near.hidden = !navigator.geolocation;
const say = (which) => {
  for (const line of near.querySelectorAll('[data-say]')) line.hidden = line.dataset.say !== which;
};
const radians = (degrees) => (degrees * Math.PI) / 180;
const half = (from, to) => Math.sin(radians(to - from) / 2) ** 2;
const kilometres = (a, b) =>
  2 * 6371 * Math.asin(Math.sqrt(half(a[0], b[0]) + Math.cos(radians(a[0])) * Math.cos(radians(b[0])) * half(a[1], b[1])));
const numbers = (text) => text.split(' ').map(Number);
const found = ({ coords }) => {
  const here = [coords.latitude, coords.longitude];
  const offices = [...document.querySelectorAll('[data-at]')]
    .map((line) => [kilometres(here, numbers(line.dataset.at)), line])
    .sort((a, b) => a[0] - b[0]);
  near.querySelector('ol').replaceChildren(
    ...offices.slice(0, 3).map(([away, line]) => {
      const item = document.createElement('li');
      const far = document.createElement('span');
      far.className = 'block';
      far.textContent = near.dataset.away.replace('#', Math.max(1, Math.round(away)));
      item.append(line.querySelector('a').cloneNode(true), far);
      return item;
    }),
  );
  for (const map of document.querySelectorAll('[data-projection]')) {
    const [west, north, across, down] = numbers(map.dataset.projection);
    const [x, y] = [(here[1] - west) * across, (north - here[0]) * down];
    const box = map.viewBox.baseVal;
    const point = map.querySelector('.here');
    point.setAttribute('cx', x);
    point.setAttribute('cy', y);
    point.toggleAttribute('hidden', x < 0 || y < 0 || x > box.width || y > box.height);
  }
  say('found');
};
near.querySelector('button').addEventListener('click', () => {
  say('looking');
  navigator.geolocation.getCurrentPosition(found, ({ code }) => say(code === 1 ? 'refused' : 'unknown'), {
    maximumAge: 600000,
    timeout: 15000,
  });
});
