// The circle's page as it stands now, without loading it; without this file it is there to be loaded by hand.
const read = () => fetch(location.href)
  .then((answer) => answer.text())
  .then((page) => {
    const now = new DOMParser().parseFromString(page, 'text/html').querySelector('main')
    const shown = document.querySelector('main')
    if (now && !shown.contains(document.activeElement)) shown.replaceWith(now)
  }, () => {})
if ('EventSource' in window && location.pathname === '/circle') {
  let seen
  const live = new EventSource('/circle/live')
  live.addEventListener('error', () => live.close())
  live.addEventListener('circle', ({ data }) => {
    if (seen && seen !== data) read()
    seen = data
  })
}
