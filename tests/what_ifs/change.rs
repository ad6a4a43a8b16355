//! One change to one text.

/// Puts `put` in the place of `take`.
///
/// # Errors
///
/// When the change is none, or `take` is not found exactly once.
pub fn make(text: &str, take: &str, put: &str) -> Result<String, String> {
    if take.is_empty() {
        return Err("what is taken is empty".to_owned());
    }
    if take == put {
        return Err(format!("what is put is what is taken: {take:?}"));
    }
    let lines = lines_of(text, take);
    match lines[..] {
        [_] => Ok(text.replacen(take, put, 1)),
        [] => Err(format!("{take:?} is not found{}", hint(text, take))),
        _ => Err(format!(
            "{take:?} is found {} times, in lines {lines:?}, not once",
            lines.len()
        )),
    }
}

/// The numbers of the lines in which `phrase` begins.
fn lines_of(text: &str, phrase: &str) -> Vec<usize> {
    // Overlapping places count, too.
    (0..text.len())
        .filter(|&at| text.is_char_boundary(at) && text[at..].starts_with(phrase))
        .map(|at| 1 + text[..at].matches('\n').count())
        .collect()
}

/// Where the first line of what is taken is there, the rest is wrong.
fn hint(text: &str, take: &str) -> String {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    if words(text).contains(&words(take)) {
        return "; with other white space it is".to_owned();
    }
    let first = take.lines().map(str::trim).find(|line| !line.is_empty());
    match first.map(|first| (first, lines_of(text, first))) {
        Some((first, lines)) if !lines.is_empty() && first != take => {
            format!("; its first line is, in line {}", lines[0])
        }
        _ => String::new(),
    }
}

/// The change as a diff: the lines that go and those that come, with a
/// line around them.
pub fn diff(old: &str, new: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let same = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let rest = old[same..].iter().rev().zip(new[same..].iter().rev());
    let same_after = rest.take_while(|(a, b)| a == b).count();
    let mut diff = format!("line {}:\n", same + 1);
    let mut add = |sign: char, lines: &[&str]| {
        for line in lines {
            diff += &format!("{sign} {line}\n");
        }
    };
    add(' ', &old[same.saturating_sub(1)..same]);
    add('-', &old[same..old.len() - same_after]);
    add('+', &new[same..new.len() - same_after]);
    let after = old.len() - same_after;
    add(' ', &old[after..old.len().min(after + 1)]);
    diff
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_is_found_once() {
        assert_eq!(make("a b c", "b", "x").unwrap(), "a x c");
        assert_eq!(
            make("a\nb\nb", "b", "").unwrap_err(),
            r#""b" is found 2 times, in lines [2, 3], not once"#
        );
        assert_eq!(
            make("aaa", "aa", "")
                .unwrap_err()
                .matches("2 times")
                .count(),
            1
        );
        assert_eq!(make("a", "b", "").unwrap_err(), r#""b" is not found"#);
        assert_eq!(
            make("a {\n\tb\n}", "a {\n    b\n}", "").unwrap_err(),
            r#""a {\n    b\n}" is not found; with other white space it is"#
        );
        assert_eq!(
            make("x\na {\nb", "a {\nc", "").unwrap_err(),
            r#""a {\nc" is not found; its first line is, in line 2"#
        );
    }

    #[test]
    fn a_change_that_is_none_is_refused() {
        assert!(
            make("a", "a", "a")
                .unwrap_err()
                .contains("what is put is what is taken")
        );
        assert!(make("a", "", "a").unwrap_err().contains("is empty"));
    }

    #[test]
    fn the_diff_shows_the_lines_that_change() {
        assert_eq!(
            diff("a\nb\nc\nd\n", "a\nx\ny\nc\nd\n"),
            "line 2:\n  a\n- b\n+ x\n+ y\n  c\n"
        );
        assert_eq!(diff("a\na\n", "a\n"), "line 2:\n  a\n- a\n");
    }
}
