// Two conveniences on the page that shows a link; without this file the link is there to be copied by hand.
const link = document.querySelector('[data-link]')
const offer = (name, able, act) => {
  const place = document.querySelector(`[data-${name}]`)
  if (!place || !able) return
  place.hidden = false
  place.querySelector('button').addEventListener('click', (press) => act(press.currentTarget))
}
if (link) {
  const url = link.textContent.trim()
  offer('sheet', 'share' in navigator, () => navigator.share({ title: document.title, url }).catch(() => {}))
  offer('copy', navigator.clipboard, (button) =>
    navigator.clipboard.writeText(url).then(() => { button.textContent = button.dataset.copied }, () => {}))
}
