/** Words as HTML text: nothing in them can become a tag, an attribute or an entity; line ends become breaks. */
export function htmlText(text: string): string {
  return escaped(text).replaceAll(/\r\n|[\r\n]/g, '<br>')
}

/** What HTML cannot hold, and signs that turn the reading direction of what follows, become the replacement sign. */
function escaped(text: string): string {
  return text
    .replaceAll(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g,
      '\ufffd',
    )
    .replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** An element with content that is markup already; `name` and the attributes' names are ours, never a document's. */
export function tag(name: string, content: string, attributes: Readonly<Record<string, string | number>> = {}): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
  return `<${name}${written.join('')}>${content}</${name}>`
}

/** A whole page in Vietnamese, with a style sheet of its own and nothing that runs. */
export function htmlPage(title: string, body: string): string {
  return `<!doctype html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n${tag('title', escaped(title.replaceAll(/\s+/gu, ' ')))}\n<style>${style}</style>\n</head>\n<body>\n<main>\n${body}\n</main>\n</body>\n</html>\n`
}

const style = `
body{font:1.1rem/1.5 "Times New Roman",Times,serif;color:#000;background:#fff;margin:0}
main{max-width:48rem;margin:0 auto;padding:2rem 1rem}
h1,h2,h3,h4,h5,h6{font-size:1em;margin:.8em 0 .4em}
h1,header,.centred{text-align:center}
p{margin:.4em 0;text-align:justify;text-indent:1.27cm}
header p,footer p,th p,td p,.centred{text-indent:0}
header p,td p,th p{text-align:inherit;margin:0}
.head{display:flex;justify-content:space-between;gap:1rem}
.basis,.place,.attached{font-style:italic}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:.6em 0}
th,td{border:1px solid #000;padding:.2em .4em;vertical-align:top;text-align:left}
th{text-align:center}
footer{display:flex;justify-content:space-between;gap:2rem;margin-top:1.5em}
.signature{text-align:center;font-weight:bold}
.signature p{text-align:center}
`.replaceAll('\n', '')
