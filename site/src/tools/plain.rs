//! The few kinds of HTML that sentences of the pages have, as Markdown.

/// The HTML of a sentence or of some paragraphs as Markdown. Links to
/// pages lead to their Markdown.
pub(super) fn markdown(html: &str) -> String {
    let mut text = html.to_owned();
    for (tag, sign) in [
        ("<p>", ""),
        ("</p>", "\n\n"),
        ("<strong>", "**"),
        ("</strong>", "**"),
        ("<em>", "*"),
        ("</em>", "*"),
        ("<code>", "`"),
        ("</code>", "`"),
        ("<pre class=\"output\">", "\n\n```text\n"),
        ("</pre>", "```\n\n"),
    ] {
        text = text.replace(tag, sign);
    }
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some((before, link)) = rest.split_once("<a ") {
        out += before;
        let (tag, after) = link.split_once('>').unwrap_or_default();
        let (label, after) = after.split_once("</a>").unwrap_or_default();
        let to = tag
            .split_once("href=\"")
            .and_then(|(_, to)| to.split_once('"'));
        let to = to.map(|(to, _)| to).unwrap_or_default();
        // A place of the page itself needs no link in plain text.
        match to.starts_with('#') {
            true => out += label,
            false => out += &format!("[{label}]({})", page(to)),
        }
        rest = after;
    }
    out += rest;
    unescaped(&out).trim().to_owned()
}

/// Where the Markdown of a page is.
fn page(address: &str) -> String {
    match address.contains("://") {
        true => address.to_owned(),
        false => address.replacen(".html", ".md", 1),
    }
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

/// Text of a program or of its output, fenced.
pub(super) fn fenced(kind: &str, text: &str) -> String {
    format!("```{kind}\n{}\n```\n\n", text.trim_end_matches('\n'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_sentences_have() {
        assert_eq!(
            markdown(
                "<p>The <a class=\"shown\" href=\"#x\">first <code>a</code></a>, <strong>&lt;b&gt;</strong>: \
                 <a href=\"../errors/E0499.html\">E0499</a>.</p>\n<pre class=\"output\">3\n</pre>"
            ),
            "The first `a`, **<b>**: [E0499](../errors/E0499.md).\n\n\n\n\n```text\n3\n```"
        );
    }
}
