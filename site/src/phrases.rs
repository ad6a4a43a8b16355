//! Puts a link around a phrase, wherever the HTML of a text has it.

/// A character of the text of some HTML, and where it stands there.
struct Letter {
    is: char,
    from: usize,
    to: usize,
}

/// The HTML with a link around the phrase; `None` where its text does
/// not have the phrase. White space counts as one space, backquotes and
/// the marks of comments count as nothing, and case does not count.
///
/// A phrase that crosses the edge of an element, or the end of a line of
/// a program, becomes a link piece by piece. One that lies in a link
/// already is followed by a link of its own.
pub fn link(html: &str, phrase: &str, target: &str) -> Option<String> {
    let wanted = normal(phrase);
    let letters = letters(html);
    let text: Vec<char> = letters.iter().map(|letter| letter.is).collect();
    let at = (!wanted.is_empty()).then(|| {
        text.windows(wanted.len())
            .position(|window| window == wanted)
    })??;
    let from = letters[at].from;
    let to = letters[at + wanted.len() - 1].to;
    let open = format!("<a class=\"shown\" href=\"#{target}\">");
    let (before, inside, after) = (&html[..from], &html[from..to], &html[to..]);
    if is_in_link(before) || inside.contains("<a ") {
        // It stands behind the link that is there.
        let there = after.find("</a>").filter(|_| is_in_link(&html[..to]));
        let (end, after) = after.split_at(there.map_or(0, |at| at + "</a>".len()));
        return Some(format!("{before}{inside}{end} {open}what if</a>{after}"));
    }
    if is_balanced(inside) {
        return Some(format!("{before}{open}{inside}</a>{after}"));
    }
    let mut linked = String::new();
    let mut rest = inside;
    while !rest.is_empty() {
        let text_ends = rest.find(['<', '\n']).unwrap_or(rest.len());
        let (text, tag) = rest.split_at(text_ends);
        let own = text.trim_start().trim_start_matches("//").trim();
        match own.is_empty() {
            true => linked += text,
            false => {
                let (lead, own) = text.split_at(text.find(own).unwrap_or_default());
                linked += &format!("{lead}{open}{own}</a>");
            }
        }
        let tag_ends = match tag.starts_with('<') {
            true => tag.find('>').map_or(tag.len(), |end| end + 1),
            false => tag.len().min(1),
        };
        let (tag, after) = tag.split_at(tag_ends);
        linked += tag;
        rest = after;
    }
    Some(format!("{before}{linked}{after}"))
}

fn normal(phrase: &str) -> Vec<char> {
    let words: Vec<&str> = phrase.split_whitespace().collect();
    let text = words.join(" ").replace('`', "");
    text.chars().map(|c| c.to_ascii_lowercase()).collect()
}

/// The text of the HTML, with white space as one space, and without
/// backquotes and the marks at the starts of comment lines.
fn letters(html: &str) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::new();
    let mut at = 0;
    let mut line_begins = true;
    while let Some(is) = html[at..].chars().next() {
        let rest = &html[at..];
        let (is, length) = match is {
            '<' => {
                at += rest.find('>').map_or(rest.len(), |end| end + 1);
                continue;
            }
            '&' => entity(rest),
            _ => (is, is.len_utf8()),
        };
        let (from, to) = (at, at + length);
        at = to;
        if is == '\n' {
            line_begins = true;
        }
        if line_begins && rest.starts_with("//") {
            at = from + rest.len() - rest.trim_start_matches('/').len();
            line_begins = false;
            continue;
        }
        if is == '`' {
            continue;
        }
        if is.is_whitespace() {
            if letters.last().is_none_or(|last| last.is != ' ') {
                letters.push(Letter { is: ' ', from, to });
            }
            continue;
        }
        line_begins = false;
        let is = is.to_ascii_lowercase();
        letters.push(Letter { is, from, to });
    }
    letters
}

/// The character that an entity at the start stands for, and its length.
fn entity(rest: &str) -> (char, usize) {
    let names = [
        ("&lt;", '<'),
        ("&gt;", '>'),
        ("&amp;", '&'),
        ("&quot;", '"'),
        ("&#39;", '\''),
    ];
    let found = names.iter().find(|(name, _)| rest.starts_with(name));
    found.map_or(('&', 1), |(name, is)| (*is, name.len()))
}

/// Whether a link is open at the end.
fn is_in_link(html: &str) -> bool {
    html.matches("<a ").count() > html.matches("</a>").count()
}

/// Whether every element that begins also ends, and none ends before it
/// begins.
fn is_balanced(html: &str) -> bool {
    let mut open = 0i32;
    for (at, _) in html.match_indices('<') {
        open += if html[at..].starts_with("</") { -1 } else { 1 };
        if open < 0 {
            return false;
        }
    }
    open == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_of_the_prose() {
        assert_eq!(
            link(
                "<p>That <code>recv</code> waits\nfor &lt;ever&gt;.</p>",
                "that `recv` waits for <ever>",
                "x"
            )
            .as_deref(),
            Some(
                "<p><a class=\"shown\" href=\"#x\">That <code>recv</code> waits\nfor &lt;ever&gt;</a>.</p>"
            )
        );
        assert_eq!(link("<p>That.</p>", "this", "x"), None);
    }

    #[test]
    fn a_phrase_over_two_lines_of_a_comment() {
        assert_eq!(
            link(
                "  <span class=c>// It waits</span>\n  <span class=c>// for ever.</span>",
                "waits for ever",
                "x"
            )
            .as_deref(),
            Some(
                "  <span class=c>// It <a class=\"shown\" href=\"#x\">waits</a></span>\n  \
                 <span class=c>// <a class=\"shown\" href=\"#x\">for ever</a>.</span>"
            )
        );
    }

    #[test]
    fn what_is_a_link_already_is_followed_by_one() {
        let once = link("It waits for ever.", "waits for ever", "x").unwrap();
        let twice = link(&once, "waits", "y").unwrap();
        assert_eq!(
            twice,
            "It <a class=\"shown\" href=\"#x\">waits for ever</a> <a class=\"shown\" href=\"#y\">what if</a>."
        );
    }
}
