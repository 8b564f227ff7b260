/**
 * The one script of all pages: filters of findings. Without it the page is whole; with it, findings that do not match are
 * hidden, and articles that have none left.
 */
export const SCRIPT: string = `
(() => {
  const form = document.querySelector('form.filter')
  if (!form) return
  const articles = [...document.querySelectorAll('.article')]
  const findings = [...document.querySelectorAll('.finding')]
  const nothing = document.querySelector('.nothing')
  const count = form.querySelector('output')
  const apply = () => {
    const wanted = Object.fromEntries(new FormData(form))
    let shown = 0
    for (const finding of findings) {
      const data = finding.dataset
      finding.hidden = ['rule', 'entry', 'severity'].some(key => wanted[key] && wanted[key] !== data[key])
        || Boolean(wanted.article) && wanted.article !== finding.closest('.article').id
      if (!finding.hidden) shown++
    }
    for (const article of articles) article.hidden = !article.querySelector('.finding:not([hidden])')
    nothing.hidden = shown > 0
    count.textContent = shown + ' / ' + findings.length
  }
  form.hidden = false
  form.addEventListener('change', apply)
  form.addEventListener('reset', () => setTimeout(apply))
  addEventListener('hashchange', () => {
    const target = document.getElementById(location.hash.slice(1))
    if (target && target.closest('[hidden]')) form.reset()
    if (target) setTimeout(() => target.scrollIntoView(), 10)
  })
  apply()
})()
`
